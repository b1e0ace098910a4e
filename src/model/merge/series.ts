import type { Call } from '../call.ts';
import { seriesKey } from '../venue-alias.ts';

/** Every key under which a call may be found. */
export function seriesKeys({ venue, event }: Call): string[] {
  return [...new Set([venue?.series, event.acronym, event.name].flatMap((name) => (name ? [seriesKey(name)] : [])))].filter(Boolean);
}

/** The year of the edition: as its acronym has it, else the event's first day; null where neither says. */
export function yearOf({ event }: Call): number | null {
  const [, full, short] = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)|['’](\d\d)\b/.exec(event.acronym ?? '') ?? [];
  if (full) return Number(full);
  if (short) return 2000 + Number(short);
  return event.start === null ? null : Number(event.start.slice(0, 4));
}

/** Whether two calls may be of one year: one that names none may be of any. */
export function isSameYear(a: Call, b: Call): boolean {
  const [one, other] = [yearOf(a), yearOf(b)];
  return one === null || other === null || one === other;
}
