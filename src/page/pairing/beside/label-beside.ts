import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isNameless, isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { roundIn } from '../../phrases/round-name.ts';
import { goesOnWithSign, lastEndOf } from '../../phrases/signs.ts';
import { clauseEnd } from './clause-end.ts';
import { isLocative, isPostposition } from './postposition.ts';
import { sayLittle } from './says-little.ts';

/** "Data ready: 1 December (internal deadline)", "Round 1: 31 January (projects starting in April)": what stands in brackets behind a named date explains it. */
const isAside = (behind: string): boolean => /^\s*\(/.test(behind);

/** So does the ending of a Korean verb that goes on: "제출하며 등록비는". */
const clauseMark = /, |[，、]|(?<=[하되시][며고]|으며|[하되시]면) /u;
/** The same behind a day, where another one follows: Chinese parts clauses by a plain comma too. */
const clauseEndBehind = new RegExp(`${clauseMark.source}|(?<=\\p{Script=Han}),`, 'u');

/** "10月11日为注册费优惠截止日": a date that is called something. */
const isCalled = (behind: string): boolean => goesOnWithSign(behind, 'is called');

const lettersOfPostposition = 2;
/**
 * "Özetler 15 Mart tarihine kadar, tam metinler 10 Mayıs tarihine kadar": what the words behind a date are about ends at the comma where
 * another date follows.
 */
function ownClause(behind: string, isAlone: boolean): readonly string[] {
  const [first = behind, next = ''] = isAlone ? [behind] : behind.split(clauseEndBehind, 2);
  // "于3月1日前，以电子邮件寄送摘要": no more than the postposition stands before the comma.
  const clause = lettersIn(first) <= lettersOfPostposition && says(labelOf(next), 'submit', 'register') ? `${first}，${next}` : first;
  return clause === behind || labelOf(clause).guess ? [clause] : [];
}

/** In East Asian sentences the verb stands behind the day: "注册系统于2月11日开通,…". */
const verbBehind = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,24}(?=[，,。；])/u;

/** "Please send until" without a word of what. */
const isVerbAlone = (label: Label): boolean =>
  label.guess?.kind === 'submission' && says(label, 'submit') && !says(label, 'paper', 'proposal', 'abstract', 'whole abstract');

/** "The next issue is scheduled for May and we accept": what goes on with a subject of its own is not about the day before it. */
const goesOnAnew = (behind: string): boolean => goesOnWithSign(behind.replace(/^,/, ''), 'begins anew');

/** "Deadline: 1 March, decisions in April": what a comma parts from the day of a label with its mark is another thing. */
const isApart = (before: string, behind: string): boolean => /[:：]\s*$/.test(before) && /^\s?[,;，；]\s?\p{L}/u.test(behind);

/**
 * "5月6日に通知し、最終原稿は", "5월 6일에 통보하며, 최종 원고는": behind what is done on the day before, the clause that leads to this one, where it
 * names a thing.
 */
function lastClause(before: string): string {
  if (!isLocative(before) && !goesOnWithSign(before, 'particle')) return before;
  const parted = before.split(clauseMark).at(-1) ?? before;
  // "15 Şubat'ta haber verilecek olup tam makalelerin": so does a word that joins two clauses.
  const clause = parted.slice(lastEndOf(parted, 'leads to another clause') ?? 0);
  return labelOf(clause).guess?.isPlain ? clause : before;
}

/** The label of a cluster: the side that names a kind outright, else the side that names any, else both together. */
function labelFor({ before: all, behind: rest }: Around, dateFirst: boolean, isAlone: boolean): Label {
  const behind = goesOnAnew(rest) && lettersIn(all) > 0 ? '' : rest;
  // "10 Mart tarihine kadar kayıt": a postposition hands the date to the words behind it.
  const isPost = isPostposition(behind);
  const before = isPost ? lastClause(all) : all;
  // "До 5 марта открыт приём заявок": what is open until a day closes on it.
  if (dateFirst && says(labelOf(before), 'until') && labelOf(behind).guess?.kind === 'opens') return labelOf(`${before} ${behind}`);
  const isRemark = isAside(behind) && (labelOf(before).guess !== undefined || roundIn(before) !== undefined);
  const sides = dateFirst
    ? [behind]
    : isPost || isCalled(behind)
      ? [...ownClause(behind, isAlone), before]
      : isAlone && !isRemark
        ? [before, behind]
        : [`${before} ${verbBehind.exec(behind)?.[0] ?? ''}`];
  const labels = sides.map(labelOf);
  // "최종본 접수 마감일은 4월 11일까지": the deadline is named before its date.
  const named = labelOf(before);
  if (isPost && named.guess?.isPlain && says(named, 'deadline')) return named;
  // "Deadline 15 May: Congress of Bells" is not the day of the congress, nor is "Deadline: 1 March, decisions in April" that of decisions.
  const about = labelOf(behind).guess;
  if ((about?.kind === 'event' || (about && isApart(before, behind))) && isOnlyDeadline(named))
    return labelOf(`${before} ${behind}`).withGuess({ kind: 'submission', isPlain: true });
  const told = isPost ? labels.find(({ guess }) => guess?.isPlain && !sayLittle.has(guess.kind)) : undefined;
  if (told) return told;
  const object =
    isPost && labels[0] && isVerbAlone(labels[0]) ? labelOf(`${before.split(clauseEnd).at(-1) ?? ''} ${sides[0] ?? ''}`) : undefined;
  if (object?.guess?.isPlain) return object;
  const plain = labels.find(({ guess }) => guess?.isPlain);
  if (plain) return plain;
  const whole = labelOf(sides.join(' '));
  // "Extended to 8 February (the deadline is over)": both sides are remarks on a date that the line above names.
  return whole.guess?.isPlain || isNameless(whole) ? whole : (labels.find(({ guess }) => guess) ?? whole);
}

/**
 * "1 June: Joint A | B | C Workshop": where the words behind it, up to the first mark, name nothing, all of a line that begins with its
 * only date does.
 */
export function labelInLine(unit: Unit, cluster: Cluster, around: Around, dateFirst: boolean, isAlone: boolean): Label {
  const near = labelFor(around, dateFirst, isAlone);
  if (near.guess || !dateFirst || !isAlone || isBare(around.behind)) return near;
  const whole = labelOf(without(unit.seen, unit.text, cluster.end));
  return whole.guess ? whole : near;
}
