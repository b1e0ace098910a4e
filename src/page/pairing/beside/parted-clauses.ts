import { isAnd } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import { judged, stagesOfPaper } from '#model/kinds.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { sharingSubject } from './shared-subject.ts';
import { isUntil } from './until.ts';

/** What says that something is to be done by a day, or until it. */
const asked: readonly Concept[] = ['until', 'deadline', 'closes', 'opens', 'extended', 'submit', 'register', 'notify'];

/** "The conference takes place in Graz": that something is held, and nothing that is asked of anyone. */
const tellsOfEvent = (label: Label): boolean => says(label, 'held') && !says(label, ...asked);

/** "The portal opens registration": that something opens, and not until when. */
const tellsOfOpening = (label: Label): boolean => says(label, 'opens') && !says(label, 'until', 'deadline', 'closes', 'extended');

/** "To send their abstracts": what is to be handed in, and nothing else that is told. */
const tellsOfHandIn = (label: Label): boolean =>
  label.guess !== undefined &&
  judged.has(label.guess.kind) &&
  says(label, 'submit', ...thingsJudged) &&
  !says(label, 'until', 'deadline', 'closes', 'opens', 'notify', 'held');

/** "And will be notified by", "and will know by": something else is done then, of which a word may be known or not. */
const isOfElse = ({ guess, mentions }: Label): boolean =>
  guess === undefined
    ? mentions.every(({ concept }) => concept === 'until')
    : guess.kind === 'notification' && !says({ mentions }, 'submit');

/** "Receive an answer": what is told, and nothing that is asked for. */
const tellsOfAnswer = (label: Label): boolean => label.guess?.kind === 'notification' && !says(label, 'submit', 'until', 'deadline');

/** "And hand in the final version by". */
const isHandIn = ({ guess }: Label): boolean => guess?.isPlain === true && stagesOfPaper.has(guess.kind);

const mayPart = /, |\s(\p{L}{1,4})(?=\s)/gu;

/** "Abstracts may be sent for the workshop that will take place on": where what is last said to be held begins, behind what is handed in. */
function endBeforeHeld(behind: string): number | undefined {
  const { mentions } = labelOf(behind);
  const held = mentions.at(-1);
  if (held?.concept !== 'held') return undefined;
  const event = mentions.at(-2);
  const { at } = event?.concept === 'event' ? event : held;
  return at > 0 && tellsOfHandIn(labelOf(behind.slice(0, at))) ? at - 1 : undefined;
}

/** Where the clause of the first of two days ends, in what stands between them; undefined where either tells nothing of its own. */
function endOfFirst({ before, behind }: Around, line: string): number | undefined {
  const [isFirst, isDue] = [isBare(before), labelOf(before).guess?.isPlain !== true && isUntil(before, '', line)];
  if (!isFirst && !isDue) return undefined;
  for (const { 0: mark, 1: word, index } of everyMatch(behind, mayPart)) {
    if (word !== undefined && !isAnd(word)) continue;
    const [head, rest] = [labelOf(behind.slice(0, index)), behind.slice(index + mark.length)];
    const tail = labelOf(rest);
    if (says(tail, 'held', 'event')) continue;
    const isLast = isUntil(rest, '', line);
    const isAsked = says(tail, ...asked) || isLast;
    if (isFirst && ((isAsked && tellsOfEvent(head)) || (isLast && tellsOfOpening(head)))) return index;
    if (isDue && isAsked && ((tellsOfHandIn(head) && isOfElse(tail)) || (tellsOfAnswer(head) && isHandIn(tail)))) return index;
  }
  return isDue ? endBeforeHeld(behind) : undefined;
}

/** "Submissions open on 1 May and are read as they come in; the deadline is 3 June": where a clause of its own begins that says what falls due. */
function beginOfLast(between: string): number | undefined {
  const at = Math.max(between.lastIndexOf('; '), between.lastIndexOf('；'));
  const label = at > 0 ? labelOf(between.slice(at + 1)) : undefined;
  if (!label || !says(label, 'deadline', 'closes')) return undefined;
  const head = labelOf(between.slice(0, at));
  return (label.guess?.isPlain === true && head.mentions.length > 0) || says(head, 'review') ? at : undefined;
}

const topic = /[,，、]\s?(?:[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]\s?){1,16}(?<=[은는は]\s?)$/u;
/** "당선작은 9월 1일 발표하고, 시상식은 10월 9일에": behind a comma the thing that the next day is of, before which the first has its verb. */
function beginOfTopic({ behind }: Around): number | undefined {
  const at = topic.exec(behind)?.index;
  return at !== undefined && labelOf(behind.slice(at + 1)).guess !== undefined ? at : undefined;
}

/**
 * "On 9 September the conference takes place in Graz, for which papers may be sent until 3 May", "on 1 May registration opens and papers
 * are taken until 3 May", "you have until 3 May to send an abstract and will be told by 10 June", "you get an answer until 3 May and send
 * the final version until 10 June", "until 3 May abstracts may be sent for the day that will take place on 9 September": where the verb of a
 * day stands behind it and that of the next one before that, what stands between them is told of each up to the mark or the word that joins
 * both, or up to the verb of the second.
 */
export function partedClauses(line: string, arounds: readonly Around[]): readonly Around[] {
  let found = arounds;
  for (let i = 0; i + 1 < found.length; i++) {
    const [around, next] = [found[i], found[i + 1]];
    if (!around || !next) continue;
    const mark = beginOfLast(next.before);
    if (mark !== undefined) found = found.with(i + 1, { ...next, before: next.before.slice(mark + 1) });
    const shared = sharingSubject(around, next, line);
    if (shared) found = found.with(i, shared[0]).with(i + 1, shared[1]);
    if (mark !== undefined || shared || around.behind !== next.before) continue;
    const end = endOfFirst(around, line) ?? beginOfTopic(around);
    if (end === undefined) continue;
    const [head, tail] = [around.behind.slice(0, end), around.behind.slice(end + 1)];
    found = found.with(i, { ...around, behind: head, isParted: true }).with(i + 1, { ...next, before: tail, isParted: true });
  }
  return found;
}
