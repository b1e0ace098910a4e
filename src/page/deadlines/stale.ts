import { addDays, type Day } from '#model/day.ts';

const daysBeforeStale = 45;

/** Whether a day lies so long before what is handed in that both are not of the same edition: its event, or the day of the page. */
export const isStaleBefore = (day: Day, closing: Day): boolean => addDays(day, daysBeforeStale) < closing;
