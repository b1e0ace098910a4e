import { type Concept, thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { beginsWithSign, isSign } from '../../phrases/signs.ts';
import { clausesOf } from './clause-end.ts';

const fewestCharacters = 4;
const isBareEastAsian = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && text.trim().length < fewestCharacters && labelOf(text).mentions.length === 0;

/** What is named as a part of the rest: "authors, including those of posters". */
const isPart = (clause: string): boolean => beginsWithSign(clause, 'including');

/** "，会议时间为": a short Chinese or Japanese clause that speaks of the event alone. */
const isEventAlone = (clause: string, { mentions }: Label): boolean =>
  shortEastAsian.test(clause) && mentions.every(({ concept }) => concept === 'event' || concept === 'dates');
const shortEastAsian = /^\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,12}[：:]?\s?$/u;

const mostOfVerb = 12;
/** "通知，修訂稿須於7月20日前提交", "，结果4月12日公示": the verb that an East Asian clause ends with behind its day. */
function verbOf(clause: string, behind: string): string {
  const [verb = ''] = behind.split(/[，,。；;、（(]/, 1);
  return /\p{Script=Han}/u.test(clause) && verb.trim().length <= mostOfVerb ? verb : '';
}

const ofOther: readonly Concept[] = [...thingsJudged, 'final', 'register', 'notify', 'response', 'event', 'aid'];
const mostToVerb = 12;
/**
 * "Final versions, at most 8 pages, must be uploaded by": a clause that begins with its verb and names nothing has for its subject what the
 * sentence names before an aside.
 */
function withSubject(clauses: readonly string[], clause: string, label: Label): Label {
  const [subject, verb] = [clauses.at(-3), label.mentions[0]];
  if (subject === undefined || verb === undefined || says(label, ...ofOther) || lettersIn(clause.slice(0, verb.at)) > mostToVerb)
    return label;
  const named = labelOf(subject);
  const isName = named.guess?.isPlain === true && !says(named, 'submit', 'until', 'deadline', 'closes', 'opens', 'held', 'extended');
  return isName ? labelOf(`${subject} ${clause}`) : label;
}

/**
 * "Reviewing is double-blind, and work should be submitted by": of a sentence the clause right before the date speaks first. In Chinese
 * the clause may be a mere "并于": then the one before it speaks.
 */
export function clauseLabel({ before, behind }: Around): Label | undefined {
  const clauses = clausesOf(before);
  const last = clauses.at(-1) ?? '';
  const clause = isBareEastAsian(last) || isPart(last) || isSign(last, 'by the end of') ? (clauses.at(-2) ?? last) : last;
  const own = labelOf(clause);
  const whole = own.guess?.isPlain || clauses.length < 2 ? own : labelOf(`${clause} ${verbOf(clause, behind)}`);
  const label = withSubject(clauses, clause, whole);
  const kind = label.guess?.isPlain ? label.guess.kind : undefined;
  const isSaid = kind !== undefined && kind !== 'opens' && (kind !== 'event' || isEventAlone(clause, label));
  return clauses.length > 1 && isSaid ? label : undefined;
}

/** "… decided by 1 June; papers are due": behind a semicolon a line begins anew. */
export function partLabel({ before }: Around): Label | undefined {
  const at = before.lastIndexOf(';');
  const label = at < 0 ? undefined : labelOf(before.slice(at + 1));
  return label?.guess?.isPlain ? label : undefined;
}

/** "Committee nominates: portfolios are due": what is said behind a colon to fall due is what does, and not the stage that it is for. */
export function dueLabel({ before }: Around): Label | undefined {
  const at = before.lastIndexOf(':');
  const label = at < 0 || labelOf(before.slice(0, at)).guess?.kind !== 'notification' ? undefined : labelOf(before.slice(at + 1));
  return label?.guess?.isPlain && says(label, 'deadline') && !isOnlyDeadline(label) ? label : undefined;
}
