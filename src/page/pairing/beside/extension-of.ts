import { isOr } from '#dates/and.ts';
import type { Concept } from '../../label-words.ts';
import { asksElse } from '../../labels/asked.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isNamedBehindBar } from '../../labels/named-apart.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { isChangedTo } from '../../outline/change.ts';
import { type Cluster, namesBehindBracket } from '../../outline/cluster.ts';
import { extendsDeadlineFor, extendsSomethingElse, isOfElse } from '../../outline/extended-else.ts';
import { namesSome } from '../../outline/for-whom.ts';
import { lettersSaid } from '../../outline/letters-said.ts';
import { extendsElsewhen, extendsForSome, isDeniedExtension, isGrantedToSome, isParted } from '../../outline/not-for-all.ts';
import { lettersIn } from '../../phrases/letters.ts';
import type { Mention } from '../../phrases/phrases.ts';
import { hasSign, someSign, withoutSigns } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';
import { isChangeOfLast, ofAnyDeadline } from './clause-of-change.ts';
import { isPostposition } from './postposition.ts';

const clauseBehind = /[，,、。.;]/u;
const longestVerb = 24;
/** "1月9日まで応募期限を延長いたします": East Asian sentences say behind the day that it is a later one. */
export const extendsBehind = (behind: string): boolean => {
  const [clause = ''] = behind.split(clauseBehind, 1);
  return clause.length <= longestVerb && says(labelOf(clause), 'extended') && !hasSign(clause, 'not moved');
};

/** 図書館の貸出は3月20日まで延長されます: what is extended has a name, and no words of a call are in it. */
function isOfSomethingElse(before: string): boolean {
  const words = withoutSigns(before, 'but, behind what was').split(clauseBehind).at(-1) ?? '';
  return lettersIn(words) > fewLetters && labelOf(words).mentions.length === 0 && !hasSign(words, 'it, told before');
}
const fewLetters = 2;

/** "1 May (the deadline is extended to 8 May)": what a bracket says of no other thing it says of the date before it. */
const isOfIt = (before: string, { mentions }: Label): boolean =>
  /^\s*[([（]/u.test(before) && mentions.every(({ concept }) => ofAnyDeadline.has(concept));

/** 図書館の開館時間を6月30日まで延長, 전시는 8월 3일까지 연장: a particle hands what is extended to the verb behind the day. */
function isHandedOver(before: string): boolean {
  const clause = before.split(clauseBehind).at(-1) ?? '';
  return someSign(clause, 'hands over to a verb', (at, end) => clause.slice(end).trim() === '' && isOfElse(clause.slice(0, at)));
}

/** 締切は4月20日に変更: the clause names the deadline alone, or nothing that the date before it has not; 開催日は… moves no deadline. */
function isChangeOf(before: string, { label }: Entry): boolean {
  const clause = before.split(clauseBehind).findLast((part) => lettersIn(part) > 0) ?? '';
  const isNamed = ({ concept, at, end }: Mention) => ofAnyDeadline.has(concept) || label.includes(clause.slice(at, end));
  return !isOfSomethingElse(clause) && !isOfElse(clause) && labelOf(clause).mentions.every(isNamed);
}

/** Between the date before and this one stands the end of what is said of the former, and a name of the latter's own. */
const isNamedApartFrom = ({ label }: Entry, between: string): boolean => namesBehindBracket(between) || isNamedBehindBar(between, label);

const ofAnyEnd: ReadonlySet<Concept> = new Set([...ofAnyDeadline, 'submit']);
/** 延至5月29日截止收件: behind the new day the words of any deadline alone. */
function endsAsAny(behind: string): boolean {
  const [clause = ''] = behind.split(clauseBehind, 1);
  const { mentions } = labelOf(clause);
  return (
    mentions.length > 0 && mentions.every(({ concept }) => ofAnyEnd.has(concept)) && lettersIn(clause) === lettersSaid(clause, mentions)
  );
}

const firstWord = /^[\s,;(]{0,4}(\p{L}{1,8})/u;
/** "…, or, if an extension was granted, 15 March": another day beside the one before it, which holds; "o prazo" is the deadline. */
function isElseOr(before: string): boolean {
  const [lead = '', word = ''] = firstWord.exec(before) ?? [];
  const [first] = labelOf(before.slice(lead.length)).mentions;
  return isOr(word) && !(first?.concept === 'deadline' && first.at <= 1);
}

/** "The deadline for posters was extended to" behind "Submission deadline": what is shown at an event has a day of its own. */
const isOfShown = (before: string, { label }: Entry): boolean =>
  hasSign(before, 'shown at an event') && says(labelOf(before), 'deadline') && !hasSign(label, 'shown at an event');

/** "Industry track: the deadline has been extended", where neither the day before nor a title of the page is of that track. */
const isOfSomeElse = (words: string, { label, unit }: Entry): boolean =>
  namesSome(words) && ![label, ...unit.titles.map(({ text }) => text)].some(namesSome);

/** 昨年は3月20日まで延長, 学生は…, "öğrenciler için bu tarih … uzatıldı": what the verb behind a day moves, it moves for some, or did for others. */
function isMovedElsewhen({ before, behind }: Around, last: Entry): boolean {
  const clause = before.split(clauseBehind).at(-1) ?? '';
  const { guess } = labelOf(clause);
  const isOther = guess !== undefined && guess.kind !== last.kind && guess.kind !== 'opens' && guess.kind !== 'event';
  return isOfSomeElse(clause, last) || isOther || extendsForSome(before, behind) || extendsElsewhen(before, behind);
}

/**
 * "Submission deadline: 1 May (extended submission deadline: 8 May)": right behind a day a bracket or a comma leads to a name for the same,
 * of known words alone.
 */
function isExtendedName(before: string, { mentions, guess }: Label, last: Entry | undefined): boolean {
  const [said] = mentions;
  if (said?.concept !== 'extended' || guess?.kind !== last?.kind || !/^\s?[([（,;]/u.test(before)) return false;
  const rest = before.slice(said.end);
  const name = labelOf(rest);
  // "Extended papers due" are longer ones.
  const isDeadline = says(name, 'deadline') && !hasSign(rest, 'falls due');
  return isDeadline && lettersIn(before.slice(0, said.at)) === 0 && lettersIn(rest) === lettersSaid(rest, name.mentions);
}

const nearExtension = 6;
/** "Diperpanjang sampai 30 April": what is refused may stand further off. */
const nearRefusal = 9;
const longestMoved = 30;
/**
 * "Aug 20: papers due (deadline extended to Aug 30)": a later date of a line that only says that it replaces the one before, of so many as
 * the line has told.
 */
export function isExtensionOf(cluster: Cluster, { before, behind }: Around, last: Entry | undefined, told: number): boolean {
  if (last && !last.date.struck && isPostposition(behind) && cluster.dates.length === 1 && extendsBehind(behind))
    return !isOfSomethingElse(before) && !isHandedOver(before) && !isMovedElsewhen({ before, behind }, last);
  if (last && !last.date.struck && cluster.dates.length === 1 && isChangedTo(behind)) return isChangeOf(before, last);
  const label = labelOf(before);
  const said = label.mentions.findLast(({ concept }) => concept === 'extended');
  const between = last?.unit.text.slice(last.date.at[1], cluster.start) ?? '';
  const isInClause = isChangeOfLast({ before, behind }, last, between, told);
  return (
    last !== undefined &&
    (said !== undefined || isInClause) &&
    !isElseOr(before) &&
    !extendsForSome(before, behind) &&
    !isOfSomeElse(`${before} ${behind}`, last) &&
    !hasSign(before, 'not moved') &&
    !isDeniedExtension(before, behind) &&
    !extendsSomethingElse(before) &&
    !extendsDeadlineFor(before) &&
    !extendsElsewhen(before, behind) &&
    !isOfShown(before, last) &&
    !isNamedApartFrom(last, between) &&
    !asksElse(before, last.label) &&
    (isInClause ||
      (said !== undefined &&
        (before.length - said.end < nearExtension || isExtendedName(before, label, last)) &&
        (isBare(behind) || endsAsAny(behind)))) &&
    cluster.dates.length === 1 &&
    (isInClause || label.guess === undefined || label.guess.kind === last.kind || isOfIt(before, label))
  );
}

/** 3月20日まで延長可能, "can be extended to 30 April": nothing of what was told before is moved to that day. */
export function isNotMoved({ before, behind }: Around, last: Entry | undefined): boolean {
  const [clause = ''] = behind.split(clauseBehind, 1);
  const isMoved = isPostposition(behind) && extendsBehind(behind);
  if (isMoved && (isHandedOver(before) || (last && isOfSomethingElse(before)))) return true;
  if (isPostposition(behind) && says(labelOf(clause), 'extended') && hasSign(clause, 'not moved')) return true;
  const said = labelOf(before).mentions.findLast(({ concept }) => concept === 'extended');
  if (said === undefined)
    return extendsBehind(behind) && (hasSign(before, 'not moved') || (last !== undefined && extendsForSome(before, behind)));
  if (last && isGrantedToSome(before, behind)) return true;
  const rest = before.slice(said.end);
  // "We may extend your deadline to": the verb stands before what it moves.
  if (rest.length >= nearRefusal)
    return rest.length <= longestMoved && says(labelOf(rest), 'deadline') && hasSign(before.slice(0, said.end), 'not moved');
  if (extendsSomethingElse(before) || isDeniedExtension(before, behind)) return true;
  return hasSign(before.slice(0, said.end), 'not moved') && !isParted(rest);
}
