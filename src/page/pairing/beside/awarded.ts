import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign } from '../../phrases/signs.ts';
import { clauseAround } from './clause-around.ts';
import { isUntil } from './until.ts';

/** "The scholarships will be awarded by 15 May", "die Stipendien werden bis Ende Mai vergeben": those who applied are told until then. */
export function isAwarded(around: Around): boolean {
  const [lead, rest] = clauseAround(around);
  const clause = `${lead} ${rest}`;
  if (!hasSign(clause, 'funds') || !hasSign(clause, 'is granted')) return false;
  return isUntil(lead, rest, clause) && !says(labelOf(clause), 'submit', 'register', 'deadline');
}

/** What is told by what is awarded. */
export const toldByAward = { kind: 'notification', isPlain: true } as const;
