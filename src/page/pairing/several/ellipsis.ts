import { isAnd, isOr, withoutAnd, withoutLastAnd } from '#dates/and.ts';
import { closing } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { type Around, saidBefore, sentenceUpTo } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { kindOf } from '../../phrases/kind.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsInOwnLanguage } from '../../phrases/own-language.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { beginsWithSign, endOfSign, goesOnWithSign } from '../../phrases/signs.ts';
import { isDayInWords } from '../beside/day-in-words.ts';
import type { Entry } from '../entry.ts';

const longestClause = 45;
const isMarked = (before: string): boolean => /^\s*[,;]/.test(before) || goesOnWithSign(before, 'leads to another clause');

/**
 * "The deadline for abstracts is 1 February, for full papers 1 March", "papers are due 1 May, camera-ready versions 1 July": a clause that
 * leaves out its verb goes with the one before it, which says that something falls due.
 */
export function goesWithLast(unit: Unit, cluster: Cluster, { before }: Around, { guess }: Label, last: Entry | undefined): boolean {
  if (!last || !guess || !closing.has(guess.kind) || last.unit.block !== unit.block) return false;
  if (before.length > longestClause || !isMarked(before)) return false;
  return says(labelOf(sentenceUpTo(unit, cluster)), 'deadline', 'until', 'closes');
}

const words = /\p{L}+/gu;
const fewestLetters = 4;
const mostWords = 4;

/** "Sommerheft" beside "Winterheft": two words that end alike. */
const endAlike = (one: string, other: string): boolean =>
  one !== other && Math.min(one.length, other.length) > fewestLetters && one.slice(-fewestLetters) === other.slice(-fewestLetters);

/** "For the autumn issue" behind "for the spring issue": all but one word of what both are for comes again. */
function isForAgain(clause: string, sentence: string): boolean {
  const own = clause.toLowerCase().match(words) ?? [];
  if (own.length > mostWords || !beginsWithSign(clause, 'for')) return false;
  const said = sentence.toLowerCase().match(words) ?? [];
  return said.some((_, at) => {
    const again = own.filter((word, i) => word === said[at + i]);
    const isNear = again.some((word) => word.length >= fewestLetters) || endAlike(own.at(-1) ?? '', said[at + own.length - 1] ?? '');
    return again.length === own.length - 1 && own[0] === said[at] && isNear;
  });
}

/**
 * "… by 15 May for an answer in June, or before 15 December", "before 30 September for the first term or before 31 March": the last clause
 * says no more than "or until", behind what the day before is for.
 */
function isOrUntil(before: string): boolean {
  const clause = before.replace(bracketFirst, '').replace(asideOfOr, '$1 ').split(/,\s/).at(-1)?.trim() ?? '';
  const all = clause.split(/\s+/);
  const at = all.findLastIndex(isOr);
  const [lead, rest] = [all.slice(0, Math.max(0, at)).join(' '), all.slice(at + 1)];
  const until = rest.join(' ');
  const isFor = at === 0 || (beginsWithSign(lead, 'for') && !labelOf(lead).guess?.isPlain);
  return at >= 0 && isFor && rest.length > 0 && rest.length <= mostWords && isBare(until) && says(labelOf(until), 'until');
}

/** "(100 €)", right behind the day before. */
const bracketFirst = /^\s{0,2}\([^()]{0,40}\)\s/;
/** "(July issue)", right behind the day itself. */
const bracketBehind = /^\s{0,2}\([^()]{0,40}\)/;
/** "Or, at a higher fee, by". */
const asideOfOr = /^(\p{L}{1,6}),\s[^,]{1,40},\s/u;

/** "(5 February 2027) or the second Friday of October (": another day like the one before, told in words and in numbers. */
function isOrDay(before: string): boolean {
  const [first = '', ...rest] = before.replace(/^\)/, '').trim().split(/\s+/);
  return before.startsWith(')') && (isOr(first) || isAnd(first)) && rest.length <= mostOfTurn && isDayInWords(before);
}

const mostOfTurn = 6;

/** "For the summer meeting": no more than for what, nothing else that falls due. */
function isOnlyFor(words: string): boolean {
  const clause = words.trim();
  const { guess } = labelOf(clause);
  const isNamed = guess?.isPlain === true && guess.kind !== 'event';
  return beginsWithSign(clause, 'for') && clause.split(/\s+/).length <= mostOfTurn && !isNamed;
}

/** Where the word for "until" begins with which the words before a day end; undefined where they end with none. */
function untilBefore(between: string, line: string): number | undefined {
  const words = between.trimEnd();
  const until = labelOf(between).mentions.at(-1);
  if (until?.concept === 'until' && until.end >= words.length) return until.at;
  return endsInOwnLanguage(words, 'until, among own words', line) ? words.lastIndexOf(' ') : undefined;
}

/** The words between two days without "and until" at their end; undefined where they do not end so. */
function upToUntil(between: string, line: string): string | undefined {
  const words = between.slice(0, untilBefore(between, line) ?? 0).trim();
  if (isAnd(words)) return '';
  const clause = withoutLastAnd(words);
  return clause !== words || words.endsWith(',') ? clause.replace(/,$/, '') : undefined;
}

/** "Do numeru zimowego … do numeru letniego": what two days are for begins with one word, and falls due in no other way. */
function beginAlike(turn: string, behind: string): boolean {
  const [one, other] = [turn.trim().split(/\s+/), behind.trim().split(/\s+/)];
  const isShort = one.length > 1 && one.length <= mostOfTurn && other.length > 1 && other.length <= mostOfTurn;
  return isShort && one[0] === other[0] && !labelOf(turn).guess?.isPlain && !labelOf(behind).guess?.isPlain;
}

const monthOf = (seen: SeenDate | undefined): number | undefined => (seen?.date.kind === 'day' ? seen.date.days[0]?.month : undefined);
const areMonthsApart = (one: SeenDate, other: SeenDate | undefined): boolean => monthOf(one) !== monthOf(other);

/**
 * "By 31 January for the summer meeting, by 31 May for the autumn meeting and by 30 September for …": each day says for what behind it; "by
 * 31 May and by 30 November": no more is said of the second than of the first.
 */
function isNextTurn({ seen, text }: Unit, cluster: Cluster, last: Entry): boolean {
  const { start, end } = cluster;
  const turn = upToUntil(text.slice(last.date.at[1], start).replace(bracketFirst, ' '), text);
  if (turn === undefined) return false;
  const next = seen.dates.find(({ at }) => at[0] >= end)?.at[0] ?? text.length;
  const [said = ''] = text.slice(end, next).replace(bracketBehind, ' ').split(/[,;.]/, 1);
  const behind = upToUntil(said, text) ?? said;
  // "10 marzo e non oltre il 12 marzo": the last day once more.
  if (turn === '') return areMonthsApart(last.date, cluster.dates[0]) && (behind.trim() === '' || isOnlyFor(behind));
  return isOnlyFor(turn) ? isOnlyFor(behind) : beginAlike(turn, behind);
}

const clauseBegin = /^\s*[,、，]/u;
const issue = /(?:^|[\s,、，:：;；はが은는])[第제]?[\p{L}\d]{1,8}([号號期호])\s?(?:が|は|은|는|为|為|[:：])?\s?$/u;
/** 「春号が5月31日、秋号が11月30日」, "1호 5월 31일, 2호 11월 30일": another issue, and no more is said of it than of the one before. */
function isIssueAgain(before: string, lead: string): boolean {
  const [unit, first] = [issue.exec(before)?.[1], issue.exec(lead)?.[1]];
  return unit !== undefined && unit === first;
}

/**
 * "Papers for the spring issue are taken until 1 February, for the autumn issue until 1 August": a clause that says no more than for what
 * and until when goes on with what its sentence asks for.
 */
export function untilAgain(unit: Unit, cluster: Cluster, { before }: Around, last: Entry | undefined): Label | undefined {
  if (!last || !closing.has(last.kind) || last.unit.block !== unit.block) return undefined;
  if (isOrUntil(before) || isOrDay(before) || isNextTurn(unit, cluster, last))
    return labelOf(last.label).withGuess({ kind: last.kind, isPlain: true });
  if (before.length > longestClause || !clauseBegin.test(before)) return undefined;
  const from = saidBefore(unit, cluster.start).length;
  if (last.date.at[0] < from) return undefined;
  if (isIssueAgain(before, unit.text.slice(from, last.date.at[0]))) return labelOf(before).withGuess({ kind: last.kind, isPlain: true });
  const label = labelOf(before);
  const until = label.mentions.at(-1);
  const isLast =
    until?.concept === 'until' &&
    before.slice(until.end).trim() === '' &&
    isForAgain(before.slice(0, until.at), unit.text.slice(from, last.date.at[0]));
  return isLast && label.guess === undefined ? labelOf(last.label).withGuess({ kind: last.kind, isPlain: true }) : undefined;
}

const mostOfVerb = 8;
const leading = /^[\s,;]{1,3}/;

/** "The first deadline is 1 April, the second 1 June and the last one falls on 1 August": a clause that only counts on. */
export function nextTurn(unit: Unit, cluster: Cluster, { before }: Around, last: Entry | undefined): Label | undefined {
  if (!last || !closing.has(last.kind) || last.unit.block !== unit.block || before.length > longestClause) return undefined;
  // "The first deadline of 1 April has passed; the second is 1 June".
  const clause = withoutAnd(before.slice(before.lastIndexOf(';') + 1).replace(leading, ''));
  if (clause === before) return undefined;
  const turn = clause.slice(endOfSign(clause, 'article') ?? 0).trimStart();
  const end = endOfSign(turn, 'another turn');
  const isOnlyCounted = end !== undefined && lettersIn(turn.slice(end)) <= mostOfVerb && labelOf(turn.slice(end)).guess === undefined;
  return isOnlyCounted && says(labelOf(sentenceUpTo(unit, cluster)), 'deadline', 'closes')
    ? labelOf(last.label).withGuess({ kind: last.kind, isPlain: true })
    : undefined;
}

/** What closes where a call opens. */
export function closingOf(last: Entry): Label | undefined {
  const opened = labelOf(last.label);
  if (last.kind !== 'opens' || !says(opened, 'opens') || says(opened, 'event')) return undefined;
  const asked = kindOf(opened.mentions.filter(({ concept }) => concept !== 'opens'));
  const isAsked = asked !== undefined && closing.has(asked.kind);
  // "Apertura de la convocatoria" is one phrase, and calls.
  if (!isAsked && !speaksOf(last.label, 'call')) return undefined;
  return opened.withGuess({ kind: isAsked ? asked.kind : 'submission', isPlain: true });
}

/** "Opens: 1 March" over "Closes: 30 April", with no word of what, on a page that is called after what is submitted. */
export const closingAlone = ({ kind, label }: Entry, about: Label): Label | undefined =>
  kind === 'opens' && labelOf(label).mentions.every(({ concept }) => concept === 'opens') && !/\S\s+\S/.test(label)
    ? about.withGuess({ kind: 'submission', isPlain: true })
    : undefined;

/** "Closing:", "Cierre:", with no word of what. */
export const isOnlyClosing = ({ text, mentions }: Label): boolean =>
  mentions.length > 0 &&
  mentions.every(({ concept }) => concept === 'closes' || concept === 'deadline') &&
  says({ mentions }, 'closes') &&
  !/\S\s+\S/.test(text);

/** "Apertura de la convocatoria: 1 de febrero. Cierre: 31 de marzo": what closes with no word of what is what was said to open. */
export const closesAgain = (unit: Unit, { before }: Around, last: Entry | undefined): Label | undefined =>
  last && last.unit.block === unit.block && isOnlyClosing(labelOf(before)) ? closingOf(last) : undefined;
