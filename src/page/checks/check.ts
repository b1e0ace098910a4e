import type { Event } from '#model/call.ts';
import { type Day, dayParts } from '#model/day.ts';
import type { Page } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';

/** What a check looks at: the page, and what was read from it. */
export interface Checked {
  readonly page: Page;
  readonly items: readonly Dated[];
  readonly event: Event;
}

/** Looks for one thing that does not fit together, and says each find in one plain sentence; it changes nothing. */
export type Check = (checked: Checked) => readonly string[];

const months = 'January February March April May June July August September October November December'.split(' ');

/** "1 May 2027". */
export function sayDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** Words of the page in quotation marks, cut where they are long. */
export const quoted = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
