import type { SeenDate } from '../../outline/seen.ts';
import { spanLength } from '../../outline/span-length.ts';

const mostDaysOfAnEvent = 21;

/** A span that is longer than an event. */
export const lastsForWeeks = (found: SeenDate | undefined): boolean => found !== undefined && (spanLength(found) ?? 0) > mostDaysOfAnEvent;
