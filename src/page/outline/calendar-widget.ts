import type { Block } from '../block.ts';
import type { Seen } from './seen.ts';

const daysOfWeek = 7;
/** "M", "Tue", "Пн", 월: what a column of days is headed with. */
const weekday = /^\p{L}{1,4}\.?$/u;

/** Whether a row heads the seven columns of a calendar's days. */
const isWeek = (block: Block | undefined): boolean =>
  block?.kind === 'row' && block.cells.length === daysOfWeek && block.cells.every(({ text }) => weekday.test(text));

/** "June 2027" over the days of a calendar, such as blogs show: the month that happens to be shown, and nothing that is due or held in it. */
export const isMonthOfCalendar = (next: Block | undefined, { dates }: Seen): boolean =>
  isWeek(next) && dates.every(({ date }) => date.kind === 'month');
