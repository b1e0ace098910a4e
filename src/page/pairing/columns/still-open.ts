import { type Label, says } from '../../labels/label.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isUnder, type Unit } from '../../outline/outline.ts';
import { ofWork } from '../beside/from-day.ts';
import type { Head, Heads } from './heads.ts';

const isUnknown = ({ seen }: Unit): boolean => seen.dates.every(({ date }) => date.kind === 'not yet');

/** A column of dates, not one of talks, of their titles or of links. */
export const isOfDates = ({ label }: Head): boolean =>
  says(label, 'deadline', 'submit', 'closes', 'notify', 'final', 'register', 'response', 'dates', 'extended');

/**
 * The dated cells of a row without those that say of something else that it is still to come, beside a day or a column of dates:
 * "14 May | TBA" under "Date" and "Title of the talk", "15 March | Form coming soon".
 */
export function withoutOtherUnknowns(dated: readonly Unit[], heads: Heads, headOf: (unit: Unit) => Head | undefined): readonly Unit[] {
  if (dated.every(isUnknown) && ![...heads.values()].some(isOfDates)) return dated;
  return dated.filter((unit) => {
    const head = headOf(unit);
    return !isUnknown(unit) || (head !== undefined && isOfDates(head));
  });
}

/** "9–10 July (exact day to be confirmed)": what is still open is said of the day before it. */
export const isOpenRemark = ({ text }: Unit, { dates, start }: Cluster, last: Cluster | undefined): boolean =>
  last !== undefined && dates.every(({ date }) => date.kind === 'not yet') && /\([^()]*$/.test(text.slice(last.end, start));

/** "Submission link: coming soon", "Award sponsor: TBA": a day is to be announced only where a deadline or a list of dates is spoken of. */
export const isUnknownThing = ({ dates }: Cluster, { guess, mentions }: Label, unit: Unit): boolean =>
  dates.every(({ date }) => date.kind === 'not yet') &&
  (guess === undefined || ofWork.has(guess.kind)) &&
  !says({ mentions }, 'deadline', 'dates') &&
  !isUnder(unit, 'dates');
