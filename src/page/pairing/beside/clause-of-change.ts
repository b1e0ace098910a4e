import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersSaid } from '../../outline/letters-said.ts';
import { extendsForSome } from '../../outline/not-for-all.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { beginsWithSign, hasSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';

const clauseMark = /[.,;:!?()](?:\s|$)|[，、；。（）]/;

/** What "the deadline is extended to" speaks of. */
export const ofAnyDeadline: ReadonlySet<Concept> = new Set(['deadline', 'every', 'dates', 'closes', 'extended', 'until']);

const mostUnsaid = 30;

/** What may make of a clause one that is told of others, or of another year. */
const elsewhere = ['not moved', 'of an earlier edition', 'last year, behind what was'] as const;

/** What a clause around a day says besides that day. */
const clauseAt = ({ before, behind }: Around): string => `${before.split(clauseMark).at(-1) ?? ''} ${behind.split(clauseMark, 1)[0] ?? ''}`;

/** Whether a clause around a day names a change of what was told right before it: "we have now extended this to". */
const isOfThis = (clause: string): boolean => hasSign(clause, 'it, told before');

/** "We have now extended this to", "die Frist wurde bis zum … verlängert": a clause around a day moves some deadline to it, and names none. */
export function isClauseOfChange(around: Around): boolean {
  const clause = clauseAt(around);
  const { mentions } = labelOf(clause);
  if (!mentions.some(({ concept }) => concept === 'extended') || mentions.some(({ concept }) => !ofAnyDeadline.has(concept))) return false;
  if (
    elsewhere.some((sign) => hasSign(clause, sign)) ||
    hasSign(clause, 'may') ||
    extendsForSome(around.before, around.behind) ||
    beginsWithSign(clause.trimStart(), 'if') ||
    lettersIn(clause) - lettersSaid(clause, mentions) > mostUnsaid
  )
    return false;
  return says({ mentions }, 'deadline') || isOfThis(clause);
}

const sentenceMark = /[.!?;](?:\s|$)|[。！？；]/;
const fewestOfSentence = 12;
/** Whether a sentence of its own stands between a day and the clause of another: "this" is what it speaks of. */
const hasSentenceBetween = (between: string): boolean =>
  between
    .split(sentenceMark)
    .slice(1, -1)
    .some((sentence) => lettersIn(sentence) >= fewestOfSentence);

/** "Hotel rates: the deadline is extended to", "if you register now, the deadline": the sentence names something else that has a day. */
function isOfOther({ before }: Around, { kind }: Entry): boolean {
  const guess = labelOf(before).guess?.kind;
  return guess !== undefined && guess !== kind && guess !== 'event' && guess !== 'opens';
}

/** The same, of the one deadline that was told before, or in so many words of the last of them; `between` stands between both days. */
export function isChangeOfLast(around: Around, last: Entry | undefined, between: string, told: number): boolean {
  if (!last || !isClauseOfChange(around) || isOfOther(around, last)) return false;
  return isOfThis(clauseAt(around)) ? !hasSentenceBetween(between) : told === 1;
}
