import { once } from '#model/once.ts';
import { classify } from './classify.ts';
import { Lexicon } from './lexicon.ts';
import { monthsOfDay } from './months-of-day.ts';
import { cut, type KnownWord } from './piece.ts';
import type { Found, FoundDate } from './reading.ts';
import type { DateRule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Token } from './token.ts';
import { romanMonths } from './word-sense.ts';
import { WordTable } from './word-table.ts';
import { languages } from './words/index.ts';
import { joinZones, zoneBeginnings } from './zone-words.ts';

const lexicon = once(() => new Lexicon(languages));

/** All words but these are only words; of these the ones that begin no zone and no month may be one thing only. */
const known = once(() => {
  const words = new Map<string, KnownWord>();
  for (const low of lexicon().beginnings()) words.set(low, { only: lexicon().onlyMark(low), low });
  const others = [...zoneBeginnings(), ...romanMonths.map((numeral) => numeral.toLowerCase()), 'time'];
  for (const low of others) words.set(low, { only: undefined, low });
  return new WordTable(words);
});

/** The tokens of a text: what the rules look at. */
export const tokensOf = (text: string): Token[] => classify(cut(text, known()), lexicon());

function lettersOf(tokens: readonly Token[]): string {
  let letters = '';
  for (const token of tokens) letters += token.class;
  return letters;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly found: FoundDate;
}

/**
 * What every date has: a month, a numeric date, the word for one that is not known yet, two numbers with a slash between, or a year and a
 * month in numbers.
 */
const mayBeDate = /[MmFX]|D\/D|Y\.D\./;

/** A rule whose shape fits the letters of some tokens, and where. */
interface Fit {
  readonly rule: DateRule;
  readonly from: number;
  readonly to: number;
}

function* fitsOf(rule: DateRule, letters: string): Generator<Fit> {
  rule.shape.lastIndex = 0;
  for (let match = rule.shape.exec(letters); match; match = rule.shape.exec(letters))
    yield { rule, from: match.index, to: rule.shape.lastIndex };
}

const mostLettersKept = 120;
const mostFitsKept = 500;
const lastFits = new Map<string, readonly Fit[]>();

/** Where rules fit; the lines of a list are built alike, so what is known of the last ones is kept. */
function allFits(letters: string): readonly Fit[] {
  const known = lastFits.get(letters);
  if (known) return known;
  const fits = rules.flatMap((rule) => [...fitsOf(rule, letters)]);
  if (letters.length > mostLettersKept) return fits;
  if (lastFits.size >= mostFitsKept) lastFits.clear();
  lastFits.set(letters, fits);
  return fits;
}

function candidatesIn(tokens: readonly Token[]): Candidate[] {
  const letters = lettersOf(tokens);
  if (!mayBeDate.test(letters)) return [];
  return allFits(letters).flatMap(({ rule, from, to }): Candidate[] => {
    const covered = tokens.slice(from, to);
    const date = rule.read(covered);
    const [first, last] = [covered[0], covered.at(-1)];
    return date && first && last ? [{ from, to, found: { type: 'date', at: first.at, end: last.end, date, rule: rule.name } }] : [];
  });
}

/** The dates of some tokens, in order: of those that overlap the first one holds, the longest of those that begin together. */
export function datesIn(tokens: readonly Token[]): FoundDate[] {
  const candidates = candidatesIn(tokens);
  candidates.sort((a, b) => a.from - b.from || b.to - a.to);
  let [behind, end] = [0, 0];
  return candidates.flatMap(({ from, to, found }) => {
    if (from < behind || found.at < end) return [];
    behind = to;
    const more = monthsOfDay(tokens, to, found);
    end = more.at(-1)?.end ?? 0;
    return [found, ...more];
  });
}

/** The hours and zones of some tokens, in order; a number inside a date is no hour. */
export function hoursAndZonesIn(tokens: readonly Token[], dates: readonly FoundDate[], text: string): Found[] {
  const isInDate = (token: Token) => dates.some((date) => date.at <= token.at && token.end <= date.end && token.class === 'D');
  const found: Found[] = [];
  let lastZone = -9;
  tokens.forEach((token, i) => {
    const { at, end, clock, zone } = token;
    if (clock && !isInDate(token) && isHour(tokens, i)) found.push({ type: 'hour', at, end, clock });
    if (!zone || (zone.isUnsure && !isVouchedFor(tokens, i) && !isStated(tokens, i, text))) return;
    const before = found.at(-1);
    const joined = before?.type === 'zone' && isBeside(tokens, lastZone, i) ? joinZones(before.zone, zone) : undefined;
    if (joined && before) found[found.length - 1] = { type: 'zone', at: before.at, end, zone: joined };
    else found.push({ type: 'zone', at, end, zone });
    lastZone = i;
  });
  return found;
}

/** "AoE (UTC-12)", "UTC -12h, “anywhere on Earth”": only marks stand between. In "5pm PT (UTC 01:00)" the second has an hour of its own. */
const isBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 4 &&
  tokens.slice(from + 1, to).every((token) => '(),/=?-'.includes(token.class)) &&
  !(tokens[to + 1]?.class === 'T' && tokens[to - 1]?.class === '(');

/** Whether the last word of a date stands right before a zone: at most a bracket and a comma are between. */
function isBehindDate(tokens: readonly Token[], i: number): boolean {
  let last = i - 1;
  if (tokens[last]?.class === ',') last--;
  if (tokens[last]?.class === ')') last--;
  return 'DMmYF'.includes(tokens[last]?.class ?? '?');
}

const farthestStated = 48;
const leadsToZone = /\b(?:times?|deadlines?|zone)(?: (?:above|are|at|below|given|in|is|listed|stated)){0,3}[\s:(]{1,3}$/i;

/** "All times are EST.", "(all deadlines PT)": what is said of hours, at its end. */
function isStated(tokens: readonly Token[], i: number, text: string): boolean {
  const [at, next] = [tokens[i]?.at ?? 0, tokens[i + 1]];
  const isLast = next === undefined || (')?.,'.includes(next.class) && !/[\p{L}\p{N}]/u.test(text.slice(next.at, next.end)));
  return isLast && leadsToZone.test(text.slice(Math.max(0, at - farthestStated), at));
}

/** "ET" is a zone beside an hour, alone in brackets, or the last word behind a date. */
const isVouchedFor = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 2), i + 3).some(({ class: kind }) => kind === 'T' || kind === 't') ||
  (tokens[i - 1]?.class === '(' && tokens[i + 1]?.class === ')') ||
  (tokens[i + 1] === undefined && isBehindDate(tokens, i));

/** "12 March 2027, 17.00", "до 17.00": it ends what is said of a day with its year. */
function endsDate(tokens: readonly Token[], i: number): boolean {
  const isLed = tokens[i - 1]?.class === ',' || tokens[i - 1]?.class === 'r';
  const next = tokens[i + 1]?.class;
  return isLed && 'YF'.includes(tokens[i - 2]?.class ?? '?') && (next === undefined || next === ')');
}

/** "godz. 8.00–18.00": from an hour that is one for sure. */
const isToHour = (tokens: readonly Token[], i: number): boolean =>
  '-~r'.includes(tokens[i - 1]?.class ?? '?') && tokens[i - 2]?.class === 'T' && 'w.),?'.includes(tokens[i + 1]?.class ?? '.');

/** 23.59 counts where a zone or a bracket stands beside it, a day before it, or an hour from which it goes; 5.20 in running text does not. */
function isHour(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.class !== 't' || endsDate(tokens, i) || isToHour(tokens, i)) return true;
  return tokens[i + 1]?.class === 'Z' || (tokens[i + 1]?.class === '(' && tokens[i + 2]?.class === 'Z');
}

/** All that a text says of days, hours and zones, in order of place. Nothing is assumed. */
export function scan(text: string): Found[] {
  const tokens = tokensOf(text);
  const dates = datesIn(tokens);
  return [...dates, ...hoursAndZonesIn(tokens, dates, text)].sort((a, b) => a.at - b.at);
}
