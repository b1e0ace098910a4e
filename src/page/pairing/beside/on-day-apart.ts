import { type Label, labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign } from '../../phrases/signs.ts';
import { isPostposition } from './postposition.ts';

const clauseBehind = /^\s?[\p{Script=Han}]{2,24}/u;
const lettersOfLead = 3;

/**
 * 「4月30日前提交作品，并于6月20日答辩」: behind a comma the word for "on" begins a clause of its own, which says what is on that day: what is said
 * there, undefined elsewhere.
 */
export function onDayApart({ before, behind }: Around): Label | undefined {
  const comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
  if (comma < 0 || isPostposition(behind)) return undefined;
  const lead = before.slice(comma + 1);
  if (lettersIn(lead) > lettersOfLead || lettersIn(before.slice(0, comma)) === 0 || !endsWithSign(lead, 'on a day')) return undefined;
  const [clause] = clauseBehind.exec(behind) ?? [];
  return clause === undefined ? undefined : labelOf(clause);
}

/** Whether such a clause has no word of a call. */
export const isOfElseOnDay = (around: Around): boolean => onDayApart(around)?.mentions.length === 0;
