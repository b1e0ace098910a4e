import { labelOf, says } from '../labels/label.ts';
import type { Around } from '../outline/around.ts';
import { signsIn } from '../phrases/signs.ts';

/** "the conference (", "the start of the meeting on": what stands between, with no clause of its own. */
const leadsOn = /^[^,;:]{0,60}$/;

/** How far behind a date its "iki hafta önce" ends. */
const nearBehind = 24;

/** "Six weeks before the conference (1 June)": the date is of what is counted from, and what falls due does so long before. */
export function isCountedFrom({ before, behind }: Around): boolean {
  const said = signsIn(before, 'counted back').at(-1);
  const between = said && before.slice(said.end);
  if (between !== undefined && leadsOn.test(between) && !says(labelOf(between), 'until')) return true;
  return signsIn(behind.slice(0, nearBehind), 'counted back').length > 0;
}
