import type { Deadline } from '#model/call.ts';
import { type Day, dayParts, isDay, type Month } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import { wallClock, type Zone } from '#model/zone.ts';
import { type CalendarWords, english, fill } from './words.ts';

type Words = Pick<CalendarWords, 'calendar'>;

const monthName = (month: number, { calendar }: Words) => calendar.months.split(' ')[month - 1] ?? '';

const sayInMonth = (day: number | string, month: number, words: Words) =>
  fill(words.calendar.dayAndMonth, { day, month: monthName(month, words) });

/** 28 Jan */
export function sayDayAndMonth(day: Day, words: Words = english): string {
  const { month, day: date } = dayParts(day);
  return sayInMonth(date, month, words);
}

const withYear = (date: string, year: string | number, { calendar }: Words) => fill(calendar.dayOfYear, { date, year });

/** 28 Jan 2027; a month alone as Jan 2027 */
export const sayDay = (date: string, words: Words = english): string =>
  isDay(date)
    ? withYear(sayDayAndMonth(date, words), dayParts(date).year, words)
    : fill(words.calendar.monthOfYear, { month: monthName(Number(date.slice(5, 7)), words), year: date.slice(0, 4) });

/** 13–15 Oct, 28 Feb – 3 Mar, 30 Dec 2026 – 2 Jan 2027 */
export function sayRange(from: Day, to: Day, words: Words = english): string {
  const [a, b] = [dayParts(from), dayParts(to)];
  if (a.year !== b.year) return `${sayDay(from, words)} – ${sayDay(to, words)}`;
  if (a.month === b.month) return sayInMonth(`${a.day}–${b.day}`, a.month, words);
  return `${sayDayAndMonth(from, words)} – ${sayDayAndMonth(to, words)}`;
}

/** A day, or days up to `end`, with the year: 28 Jan 2027, 13–15 Oct 2027; a month alone as Jan 2027 */
export function sayDays(date: Day | Month, end: Day | Month | null, words: Words = english): string {
  if (!isDay(date) || !isDay(end) || end <= date) return sayDay(date, words);
  const range = sayRange(date, end, words);
  return date.slice(0, 4) === end.slice(0, 4) ? withYear(range, end.slice(0, 4), words) : range;
}

/** A zone in words: AoE, UTC+5:30, Los Angeles time */
export function sayZone(zone: Zone, { calendar }: Words = english): string {
  const isPlace = zone.includes('/') && !zone.startsWith('Etc/');
  return isPlace ? fill(calendar.placeTime, { place: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') }) : zone;
}

/** The wall clock of a zone at a moment: 28 Jan 2027 23:59 */
export function sayMoment(at: Instant, zone: Zone, words: Words = english): string {
  const { day, minutes } = wallClock(zone, at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${sayDay(day, words)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The date as the page states it, with its hour and zone: 28 Jan 23:59 AoE; null while to be announced. */
export function sayStated(
  { date, end, time, zone }: Pick<Deadline, 'date' | 'end' | 'time' | 'zone'>,
  words: Words = english,
): string | null {
  if (date === null) return null;
  const days = !isDay(date) ? sayDay(date, words) : end !== null && end > date ? sayRange(date, end, words) : sayDayAndMonth(date, words);
  return [days, time, zone && sayZone(zone, words)].filter(Boolean).join(' ');
}
