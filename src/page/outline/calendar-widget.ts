import type { Block } from '../block.ts';
import { lettersIn } from '../phrases/letters.ts';
import type { Seen } from './seen.ts';
import { without } from './without.ts';

const daysOfWeek = 7;
/** "M", "Tue", "Пн", 월: what a column of days is headed with. */
const weekday = /^\p{L}{1,4}\.?$/u;

/** Whether a row heads the seven columns of a calendar's days. */
const isWeek = (block: Block | undefined): boolean =>
  block?.kind === 'row' && block.cells.length === daysOfWeek && block.cells.every(({ text }) => weekday.test(text));

/** "June 2027" over the days of a calendar, such as blogs show: the month that happens to be shown, and nothing that is due or held in it. */
export const isMonthOfCalendar = (text: string, next: Block | undefined, seen: Seen): boolean =>
  isWeek(next) && seen.dates.every(({ date }) => date.kind === 'month') && lettersIn(without(seen, text)) === 0;
