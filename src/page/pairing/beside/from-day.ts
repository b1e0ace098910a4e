import { isAnd } from '#dates/and.ts';
import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { endsInOwnLanguage } from '../../phrases/own-language.ts';
import { beginsWithSign, endOfSign, endsWithSign, goesOnWithSign, hasSign, isSign, placeOfSign } from '../../phrases/signs.ts';

/** "From 1 March", "1 Mart 2027 tarihinden itibaren". */
export const isFrom = ({ before, behind }: Around): boolean =>
  (endsWithSign(before, 'from a day') && !endsWithSign(before, 'its whole day')) || goesOnWithSign(behind, 'from it');

/** "Na 1 maart": a sentence that begins with the word for "after". */
const beginsAfter = (before: string): boolean => isSign(before, 'after, among own words') && /^\s*\p{Lu}/u.test(before);

/** Only what comes after a day is spoken of. */
export const isAfter = ({ before, behind }: Around): boolean =>
  (endsWithSign(before, 'after') && !endsWithSign(before, 'not after')) ||
  beginsWithSign(behind, 'or later') ||
  beginsAfter(before) ||
  endsInOwnLanguage(before, 'after, among own words', `${before} ${behind}`);

/** "After 17:00 on 1 March": an hour stands between the word and the day. */
export function isAfterHour({ before }: Around): boolean {
  const words = before.trimEnd();
  return endsWithSign(words, 'on a day') && endsWithSign(words.slice(0, Math.max(0, words.lastIndexOf(' '))), 'after');
}

/** Work, and the day from which on it is taken in: registration has words of its own for both. */
export const ofWork: ReadonlySet<Kind> = new Set([...judged, 'opens']);

/** "Die Bewerbungsfrist beginnt am 1. Februar und endet", "il periodo di invio dei saggi inizia": right before the day stands that a term begins. */
export const isBegun = (label: Label, before: string): boolean =>
  label.guess !== undefined &&
  endsWithSign(before, 'begins') &&
  (says(label, 'deadline') || (hasSign(before, 'a time') && says(label, 'submit'))) &&
  !says(label, 'closes', 'until', 'event');

/** What a day with "from" before it makes of a label. */
export const opensByFrom = { kind: 'opens', isPlain: true } as const;
const ledFrom = /[-–—:：]\s*\p{L}+(?:\s\p{L}+)?\s*$/u;

/** 投稿系统将于3月1日起开放: the word for "from" stands behind its day, before the verb. */
const opensBehind = (behind: string): boolean =>
  goesOnWithSign(behind, 'from it') && says(labelOf(clauseOf(behind.slice(endOfSign(behind, 'from it') ?? 0))), 'opens');

/**
 * "Подача докладов - с 1 февраля": a day from which on something can be handed in; in running text the words must be set off by a dash, or
 * the day stand between two words for it: 自2月1日起.
 */
export const isOpenedFrom = (label: Label, { before, behind }: Around, { dates }: Cluster, prose: boolean): boolean =>
  label.guess?.isPlain === true &&
  (ofWork.has(label.guess.kind) ? says(label, 'submit') || goesOnWithSign(behind, 'from it') : label.guess.kind === 'registration') &&
  !says(label, 'deadline', 'until', 'closes', 'extended') &&
  dates.every(({ date }) => date.kind === 'day') &&
  (endsWithSign(before, 'from a day') || opensBehind(behind)) &&
  (!prose || ledFrom.test(before) || goesOnWithSign(behind, 'from it') || label.guess.kind === 'registration');

/** The words behind a day, up to a mark or to what begins another day. */
function clauseOf(behind: string): string {
  const [marked = ''] = behind.split(/[,.;]\s/, 1);
  return marked.slice(0, placeOfSign(marked, 'until, within a clause')?.[0]);
}

/**
 * "Vorschläge können ab 1. Februar eingereicht werden", "abstrakty można przesyłać od": what can be handed in from a day on opens on it.
 */
export function isPossibleFrom({ before, behind }: Around, { dates }: Cluster): boolean {
  const lead = before.replace(/[\s:：]{1,4}$/u, '');
  if (!endsWithSign(lead, 'from a day') && !endsWithSign(lead, 'since')) return false;
  if (!dates.every(({ date }) => date.kind === 'day')) return false;
  const end = clauseOf(behind);
  const [first = ''] = end.split(/\s(?=\S)/u).filter(isAnd);
  const part = first ? end.slice(0, end.indexOf(` ${first} `)) : end;
  // "Können sich Autorinnen und Autoren bewerben": the verb of what may be done stands at the end.
  const clause = beginsWithSign(end.trimStart(), 'may') && !says(labelOf(part), 'submit', 'register', 'opens') ? end : part;
  const said = labelOf(`${before} ${clause}`);
  // "Domande dal: 23 ottobre": a label of its own needs no verb.
  const isToBeDone =
    says(labelOf(clause), 'submit', 'register', 'opens') || hasSign(before, 'may') || beginsWithSign(end.trimStart(), 'may');
  return (
    (lead !== before.trimEnd() || (isToBeDone && says(said, 'submit', 'register', 'opens'))) &&
    says(said, 'submit', 'register', 'paper', 'proposal', 'abstract', 'whole abstract', 'call') &&
    !says(said, 'deadline', 'until', 'closes', 'extended', 'notify', 'final', 'event') &&
    // "Können sich um ein Stipendium bewerben": help is what is applied for.
    (!says(said, 'aid') || says(labelOf(clause), 'submit'))
  );
}
