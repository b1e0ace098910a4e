import { type Label, labelOf } from '../../labels/label.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';

const ofLast = /^\s?\(([^()]{2,40})\)[\s,;&]{0,3}(?:\p{L}{1,5}\s)?$/u;
const own = /^\s?\(([^()]{2,40})\)/;

/**
 * "1 March (deadline) and 5 April (conference)": a bracket right behind a day is about that day, and not about the next one, which has its
 * own. Where both tell to which deadline their days belong, "by 30 January (October deadline) and 30 May (March deadline)", the second is
 * named as the first, by the label `last`.
 */
export function bracketBehind({ before, behind }: Around, last: string | undefined): Label | undefined {
  const [, ofBefore] = ofLast.exec(before) ?? [];
  const [, said] = ofBefore === undefined ? [] : (own.exec(behind) ?? []);
  if (ofBefore === undefined || said === undefined) return undefined;
  const label = labelOf(said);
  if (!isOnlyDeadline(label)) return label.guess ? label : undefined;
  return last !== undefined && isOnlyDeadline(labelOf(ofBefore)) ? labelOf(last) : undefined;
}
