import { addDays } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import { wallClock, type Zone } from '#model/zone.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** What a zone's clock shows at a moment, as lists write it: `2027-01-28 23:59`. Midnight is the last minute of the day before. */
export function writtenIn(zone: Zone, at: Instant): string {
  const { day, minutes } = wallClock(zone, at);
  if (minutes === 0) return `${addDays(day, -1)} 23:59`;
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The same with seconds: lists that write them close a minute at its end. */
export function writtenWithSeconds(zone: Zone, at: Instant): string {
  const written = writtenIn(zone, at);
  return `${written}:${written.endsWith(':59') ? '59' : '00'}`;
}
