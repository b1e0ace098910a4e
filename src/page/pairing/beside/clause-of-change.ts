import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersSaid } from '../../outline/letters-said.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { beginsWithSign, hasSign } from '../../phrases/signs.ts';

const clauseMark = /[.,;:!?()](?:\s|$)|[，、；。（）]/;

/** What "the deadline is extended to" speaks of. */
export const ofAnyDeadline: ReadonlySet<Concept> = new Set(['deadline', 'every', 'dates', 'closes', 'extended', 'until']);

const mostUnsaid = 30;

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
    hasSign(clause, 'not moved') ||
    beginsWithSign(clause.trimStart(), 'if') ||
    lettersIn(clause) - lettersSaid(clause, mentions) > mostUnsaid
  )
    return false;
  return says({ mentions }, 'deadline') || isOfThis(clause);
}

/** The same, of the one deadline that was told before, or in so many words of the last of them. */
export const isChangeOfLast = (around: Around, told: number): boolean =>
  isClauseOfChange(around) && (told === 1 || isOfThis(clauseAt(around)));
