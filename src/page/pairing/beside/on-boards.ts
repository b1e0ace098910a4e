import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, withoutSigns } from '../../phrases/signs.ts';
import { ownClause } from './own-clause.ts';

const sentenceMark = /[.!?](?:\s|$)|[。；;]/u;

/**
 * "Posters must be put up by 10:00", "Abbau der Poster:", ポスター撤去: what is done with posters on the spot, and none is handed in. But
 * "poster submission, with all names removed", and posters that stand online.
 */
export function isOnBoards(around: Around): boolean {
  const lead = around.before.split(sentenceMark).at(-1) ?? '';
  const clause = `${lead} ${ownClause(around)}`;
  if (!hasSign(clause, 'a poster') || !hasSign(clause, 'on the boards') || hasSign(clause, 'online')) return false;
  return !says(labelOf(withoutSigns(clause, 'on the boards')), 'submit', 'register', 'deadline', 'closes', 'notify', 'final', 'extended');
}
