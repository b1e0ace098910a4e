import { labelOf, says } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { leadsToEnd } from '../../outline/two-ends.ts';
import { endOfSign, endsWithSign } from '../../phrases/signs.ts';
import { leadsToDay } from './leads-to-day.ts';
import { isLocative } from './postposition.ts';

const withDates = (line: Unit, dates: readonly SeenDate[]): Unit =>
  dates.length === line.seen.dates.length ? line : { ...line, seen: { ...line.seen, dates } };

const isKnown = (date: SeenDate | undefined): date is SeenDate => date !== undefined && date.date.kind !== 'not yet';

/** In running text "to be announced" speaks of anything: only in lists is it a date. The line itself where it says no such thing. */
export const onlyKnown = (line: Unit): Unit => withDates(line, line.seen.dates.filter(isKnown));

const longestWay = 60;
/** "On our website on", "a partir del": the clause goes on, without a mark, to a word that leads to the day. */
const goesOnToDay = (between: string): boolean =>
  between.length <= longestWay &&
  !/[,;:.()–—|\n]/.test(between) &&
  (endsWithSign(between, 'on a day') || endsWithSign(between, 'from a day') || leadsToEnd(between));

const clauseMark = /[.;!?](?=\s)/;
/** "The deadline will be": the day on which that is told is not the deadline, which is not known yet. */
const isOfDeadline = (before: string): boolean => says(labelOf(before.split(clauseMark).at(-1) ?? ''), 'deadline', 'dates', 'closes');

/** What leads from "will be announced" to its day: nothing, those who are told (in Russian), or where it is told. */
const leadsOn = (before: string, between: string): boolean =>
  leadsToDay(between.slice(endOfSign(between, 'to those who asked') ?? 0)) || (goesOnToDay(between) && !isOfDeadline(before));

/**
 * "The list will be announced by 2 September", Turkish "1 Mayıs'ta ilan edilecektir": the day is known, "to be announced" is its verb. The
 * line itself where it says no such thing.
 */
export function withoutVerbs(line: Unit): Unit {
  const { seen, text } = line;
  const isVerb = ({ at: [from, to] }: SeenDate, i: number): boolean => {
    const [last, next] = [seen.dates[i - 1], seen.dates[i + 1]];
    return (
      (isKnown(next) && leadsOn(text.slice(0, from), text.slice(to, next.at[0]))) ||
      (isKnown(last) && isLocative(text.slice(last.at[1], from)))
    );
  };
  return withDates(
    line,
    seen.dates.filter((date, i) => isKnown(date) || !isVerb(date, i)),
  );
}
