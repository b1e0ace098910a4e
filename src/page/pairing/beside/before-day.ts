import type { Around } from '../../outline/around.ts';
import { beginsWithSign, endsWithSign } from '../../phrases/signs.ts';

/** 5月5日前, but not 前提. */
const alone = /^\s*前(?!\p{Script=Han})/u;

const isBefore = (before: string): boolean => endsWithSign(before, 'before a day') && !endsWithSign(before, 'on or before a day');

/** "Submit before 5 May", "5 Mayıs'tan önce", 5月5日之前: the last day may be the one before it. */
export const isBeforeDay = ({ before, behind }: Around): boolean =>
  (isBefore(before) || beginsWithSign(behind, 'before it') || alone.test(behind)) && !beginsWithSign(behind, 'inclusive');
