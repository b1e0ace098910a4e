import type { Around } from '../../outline/around.ts';
import { beginsWithSign, endsWithSign } from '../../phrases/signs.ts';

const isBefore = (before: string): boolean => endsWithSign(before, 'before a day') && !endsWithSign(before, 'on or before a day');

/**
 * "Submit before 5 May", "5 Mayıs'tan önce", 5月5日前: the last day may be the one before it. A preposition that belongs to the day is part
 * of its date ("antes del 5 de mayo"), so the word for "before" counts without it too.
 */
export const isBeforeDay = ({ before, behind }: Around): boolean =>
  (isBefore(before) || beginsWithSign(behind, 'before it')) && !beginsWithSign(behind, 'inclusive');
