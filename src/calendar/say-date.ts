import type { Deadline } from '#model/call.ts';
import { type Day, dayParts, isDay, type Month } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import { wallClock, type Zone } from '#model/zone.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthName = (month: number) => months[month - 1] ?? '';

/** 28 Jan */
export function sayDayAndMonth(day: Day): string {
  const { month, day: date } = dayParts(day);
  return `${date} ${monthName(month)}`;
}

/** 28 Jan 2027; a month alone as Jan 2027 */
export const sayDay = (date: string): string =>
  isDay(date) ? `${sayDayAndMonth(date)} ${dayParts(date).year}` : `${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;

/** 13–15 Oct, 28 Feb – 3 Mar, 30 Dec 2026 – 2 Jan 2027 */
export function sayRange(from: Day, to: Day): string {
  const [a, b] = [dayParts(from), dayParts(to)];
  if (a.year !== b.year) return `${sayDay(from)} – ${sayDay(to)}`;
  return a.month === b.month ? `${a.day}–${sayDayAndMonth(to)}` : `${sayDayAndMonth(from)} – ${sayDayAndMonth(to)}`;
}

/** A day, or days up to `end`, with the year: 28 Jan 2027, 13–15 Oct 2027; a month alone as Jan 2027 */
export function sayDays(date: Day | Month, end: Day | Month | null): string {
  if (!isDay(date) || !isDay(end) || end <= date) return sayDay(date);
  const range = sayRange(date, end);
  return date.slice(0, 4) === end.slice(0, 4) ? `${range} ${end.slice(0, 4)}` : range;
}

/** A zone in words: AoE, UTC+5:30, Los Angeles time */
export function sayZone(zone: Zone): string {
  const isPlace = zone.includes('/') && !zone.startsWith('Etc/');
  return isPlace ? `${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')} time` : zone;
}

/** The wall clock of a zone at a moment: 28 Jan 2027 23:59 */
export function sayMoment(at: Instant, zone: Zone): string {
  const { day, minutes } = wallClock(zone, at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${sayDay(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The date as the page states it, with its hour and zone: 28 Jan 23:59 AoE; null while to be announced. */
export function sayStated({ date, end, time, zone }: Pick<Deadline, 'date' | 'end' | 'time' | 'zone'>): string | null {
  if (date === null) return null;
  const days = !isDay(date) ? sayDay(date) : end !== null && end > date ? sayRange(date, end) : sayDayAndMonth(date);
  return [days, time, zone && sayZone(zone)].filter(Boolean).join(' ');
}
