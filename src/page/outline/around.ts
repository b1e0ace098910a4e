import { everyMatch } from '#dates/every-match.ts';
import type { Span } from '../block.ts';
import { lettersIn } from '../phrases/letters.ts';
import { endsWithSign, wordsOfSign } from '../phrases/signs.ts';
import { bullets } from './bullets.ts';
import type { Cluster } from './cluster.ts';
import type { Unit } from './outline.ts';
import type { Seen, SeenDate } from './seen.ts';
import { without } from './without.ts';

/** What stands around a cluster: the words before it and behind it, up to the next cluster or the end of the sentence. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  /** A name and its colon, right behind it, lead to the next day. */
  readonly isAhead?: boolean;
  /** It is the day of what the deadline behind it is for, and that names no event. */
  readonly isAim?: boolean;
  /** These words are all that its clause says: what stands between two days was parted. */
  readonly isParted?: boolean;
}

/** A capital or a Han character begins a sentence, and so does Hangul; but in Korean a stop closes dates too, and "3. 15. 까지" goes on. */
const stop = `[.!?。！？]["”’)]?\\s+(?=[\\p{Lu}\\p{Script=Han}]|(?!${wordsOfSign('goes on with a day').join('|')})\\p{Script=Hangul})`;
const sentenceEnd = new RegExp(`${stop}|[${bullets}|。！？\\n]\\s*`, 'gu');
/** What follows a semicolon is about something else; what stands before it may still lead up to the date. */
const partEnd = new RegExp(`${stop}|[;；${bullets}|。！？\\n]\\s*`, 'gu');

/** "Max. 2.400 Zeichen inkl. Leerzeichen", "Av. D. Carlos I": its stop ends no sentence, nor does that of an initial behind one; "hall B." may end one. */
function isAbbreviated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - farEnough), at);
  return initial.test(before) || endsWithSign(before, 'abbreviation');
}
const initial = /\p{L}\.\s\p{Lu}$/u;
/** Characters before a stop that hold an abbreviation, and what stands before it. */
const farEnough = 40;

/** "at the club (12 R. Dahl Street) on 3 May": a stop in a bracket that closes before the place ends no sentence there. */
const isInBracket = (text: string, stop: number, at: number): boolean =>
  opensBefore.test(text.slice(Math.max(0, stop - longestBracket), stop)) &&
  closesBehind.test(text.slice(stop, Math.min(at, stop + longestBracket)));
const longestBracket = 160;
const opensBefore = /\([^()\n]*$/;
const closesBehind = /^[^()\n]*\)/;

const bars = new RegExp(`[|${bullets}]`, 'g');
const isBar = (mark: string): boolean => isOneBar.test(mark);
const isOneBar = new RegExp(`^[|${bullets}]`);
/** "Papers due | 1 March": the only bar of a line, right beside a date, leads from its name to it as a colon does. */
const isMark = (text: string, mark: string, between: string): boolean =>
  isBar(mark) && between.trim() === '' && text.replace(edges, '').match(bars)?.length === 1;
/** "5 March | Papers due |": the bars that close the row of a table in plain text. */
const edges = /^\s{0,3}\|\s|\s?\|\s{0,3}$/g;

/** Where the sentence begins in which `at` stands; no stop in a hole ends one, but for the stop behind a date that may. */
function sentenceStart(text: string, at: number, holes: readonly Span[], dates: readonly Pick<SeenDate, 'at'>[] = []): number {
  let start = 0;
  for (const match of everyMatch(text.slice(0, at), sentenceEnd)) {
    const isHole = holes.some(([from, to]) => from <= match.index && match.index < to);
    // "… in May. The next round": the stop may go with a month, and yet end what was said before it.
    const isLast = dates.some(({ at: [from, to] }) => match.index === to - 1 && lettersIn(text.slice(start, from)) > mostOfStart);
    const isLead = isMark(text, match[0], text.slice(match.index + match[0].length, at));
    // "… 2027 г. Офис": the stop of a date ends a sentence, though its last word is one that is cut short.
    const isEnd = isLast || (!isHole && !isAbbreviated(text, match.index));
    if (isEnd && !isLead && !isInBracket(text, match.index, at)) start = match.index + match[0].length;
  }
  return start;
}

const opensAside = /^\s{0,2}\([^()]*$/;
/** "5 March (hard deadline!) Abstracts": the mark that ends a remark in brackets right behind a day ends no sentence. */
const endsAside = (mark: string, between: string): boolean => /^[.!?]\)/.test(mark) && opensAside.test(between);

const isStop = /^[.。]/;

function sentenceStop(text: string, from: number, holes: readonly (readonly [number, number])[], isPart = false): number {
  for (const match of everyMatch(text.slice(from), partEnd)) {
    const at = from + match.index;
    const between = text.slice(from, at);
    const isNone =
      isMark(text, match[0], between) ||
      endsAside(match[0], between) ||
      (isPart && isStop.test(match[0]) && lettersOf(between, from, holes) === 0);
    if (!holes.some(([start, end]) => start <= at && at < end) && !isNone && !isAbbreviated(text, at)) return at;
  }
  return text.length;
}

/** Letters that stand in no hole. */
const lettersOf = (text: string, from: number, holes: readonly Span[]): number =>
  lettersIn(text) - holes.reduce((sum, [start, end]) => sum + lettersIn(text.slice(Math.max(0, start - from), Math.max(0, end - from))), 0);

/** Letters of a small word before a date. */
const mostOfStart = 4;

/** "Demos (1 May, extended), Papers (8 May)": where the bracket that holds a date ends, if a comma parts it from what is said of the next. */
function bracketOf(text: string, { start, end }: Cluster, next: number): readonly [end: number, behind: number] | undefined {
  const before = text.slice(Math.max(0, start - longestInBracket), start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return undefined;
  const found = bracketAndComma.exec(text.slice(end, next));
  const [whole, within = ''] = found ?? [];
  return whole === undefined ? undefined : [end + within.length, end + whole.length];
}
/** Characters of a bracket before its date. */
const longestInBracket = 120;
const bracketAndComma = /^([^()]{0,60}(?:\([^()]{0,60}\)[^()]{0,20})?\))\s?[,;]\s/;

const behindBracket = (text: string, last: Cluster, start: number): number => bracketOf(text, last, start)?.[1] ?? last.end;
const bracketBehind = (text: string, cluster: Cluster, next: number): number => bracketOf(text, cluster, next)?.[0] ?? next;

/** What no end of a sentence stands in. */
export const holesOf = ({ dates, hours, zones }: Seen): readonly Span[] => [...dates, ...hours, ...zones].map(({ at }) => at);

/** What stands around the cluster at a place in its line. */
export function aroundOf({ text, seen }: Unit, clusters: readonly Cluster[], i: number): Around {
  const [cluster, last, next] = [clusters[i], clusters[i - 1], clusters[i + 1]];
  if (!cluster) return { before: '', behind: '' };
  const holes = holesOf(seen);
  const sentence = sentenceStart(text, cluster.start, holes, seen.dates);
  const start = Math.max(last ? behindBracket(text, last, cluster.start) : 0, sentence);
  // "… on 1 September. For the next round": the stop may go with a month. What a line begins with ends no sentence: "do 1.03.2027 r.
  // Zgłoszenia".
  const isLastWord =
    /^\.\s+\p{Lu}/u.test(text.slice(cluster.end - 1, cluster.end + 2)) && lettersIn(text.slice(sentence, cluster.start)) > mostOfStart;
  const end = next ? bracketBehind(text, cluster, next.start) : text.length;
  // "1 May 2027, 5pm. Papers due": a line begins with a day, and its stop leads to the name as a colon does.
  const isHead = lettersIn(text.slice(0, cluster.start)) === 0;
  const stop = isLastWord ? cluster.end : Math.min(end, sentenceStop(text, cluster.end, holes, isHead));
  return { before: without(seen, text, start, cluster.start), behind: without(seen, text, cluster.end, Math.max(stop, cluster.end)) };
}

/** Where the sentence stands in a line that holds a place in it, its closing mark aside; no stop within a hole ends it. */
export const sentenceAt = (
  text: string,
  at: number,
  holes: readonly (readonly [number, number])[] = [],
): readonly [from: number, to: number] => [sentenceStart(text, at, holes), sentenceStop(text, at, holes)];

/**
 * The same of a unit, where no stop within a date ends a sentence, "bis 5. März 2027 einzureichen", and one that a date ends with may: "до 1
 * марта 2027 г. Комитет".
 */
export function sentenceIn({ text, seen }: Unit, at: number): readonly [from: number, to: number] {
  const holes = holesOf(seen);
  const from = sentenceStart(text, at, holes, seen.dates);
  const last = seen.dates.find(
    ({ at: [start, end] }) =>
      end > at && /^\.\s+\p{Lu}/u.test(text.slice(end - 1, end + 2)) && lettersIn(text.slice(from, start)) > mostOfStart,
  );
  return [from, Math.min(sentenceStop(text, at, holes), last ? last.at[1] - 1 : text.length)];
}

/** The words of a sentence up to a cluster, without the dates among them. */
export function sentenceUpTo({ text, seen }: Unit, { start }: Cluster): string {
  return without(seen, text, sentenceStart(text, start, holesOf(seen), seen.dates), start);
}

/** What a line says before the sentence that holds a place in it. */
export const saidBefore = (unit: Unit, at: number): string => unit.text.slice(0, sentenceIn(unit, at)[0]);
