import type { Deadline } from '#model/call.ts';
import { isDay } from '#model/day.ts';
import { type Instant, milliseconds } from '#model/instant.ts';
import type { ReaderClock } from './reader-clock.ts';
import { wordsFor } from './words.ts';

type Reader = Pick<ReaderClock, 'zone' | 'locale' | 'hours'>;

type Locale = Pick<ReaderClock, 'locale'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a long list uses few. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

const dayOptions = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Engines differ on the comma after a weekday and on the blanks around a dash; without them they agree. */
const settle = (text: string) => text.replace(/^(\p{L}+),/u, '$1').replace(/(?<=^|\s)(\d{1,2})\s–\s(?=\d)/u, '$1–');

const sayDate = (locale: string, options: Intl.DateTimeFormatOptions, at: number): string => settle(formatFor(locale, options).format(at));

/** The hour of a moment on the reader's clock: 13:59; 1:59 PM */
export function sayClock(at: Instant, { zone, locale, hours }: Reader): string {
  const cycle = hours ? ({ hourCycle: hours === 12 ? 'h12' : 'h23' } as const) : {};
  const options = { timeZone: zone, hour: 'numeric', minute: '2-digit', ...cycle } as const;
  const isHalfDays = formatFor(locale, options).resolvedOptions().hour12;
  return formatFor(locale, isHalfDays ? options : { ...options, hour: '2-digit' }).format(milliseconds(at));
}

/** A moment on the reader's own clock: Sat 9 Aug 2025, 13:59; without the year where it is this year's. */
export function sayMine(at: Instant, { now, zone, locale, hours }: ReaderClock): string {
  const yearOf = (moment: Instant) => formatFor(locale, { timeZone: zone, year: 'numeric' }).format(milliseconds(moment));
  const year = yearOf(at) === yearOf(now) ? {} : ({ year: 'numeric' } as const);
  return `${sayDate(locale, { timeZone: zone, ...dayOptions, ...year }, milliseconds(at))}, ${sayClock(at, { zone, locale, hours: hours ?? null })}`;
}

/** The reader's own day of a moment: 9 Aug 2025 */
export const sayMyDay = (at: Instant, { zone, locale }: Pick<ReaderClock, 'zone' | 'locale'>): string =>
  formatFor(locale, { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' }).format(milliseconds(at));

/** A day or a month of a page's own calendar, which no zone moves: Fri 8 Aug 2025; August 2025 */
export function sayPageDay(date: string, { locale }: Locale): string {
  const isMonth = date.length === 7;
  const shape = isMonth ? ({ month: 'long', year: 'numeric' } as const) : ({ ...dayOptions, year: 'numeric' } as const);
  return sayDate(locale, { timeZone: 'UTC', ...shape }, Date.parse(isMonth ? `${date}-01` : date));
}

/** A day without its year, as the page's own calendar has it: 8 Aug */
export const sayDayAndMonth = (day: string, { locale }: Locale): string =>
  sayDate(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }, Date.parse(day));

/** Days of a page's own calendar, with or without the year: 14–17 Jun 2027 */
export function sayRange(from: string, to: string, { locale }: Locale, isYearSaid = true): string {
  const year = isYearSaid ? ({ year: 'numeric' } as const) : {};
  const format = formatFor(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', ...year });
  return settle(format.formatRange(Date.parse(from), Date.parse(to)));
}

/** A zone in words: AoE, UTC+5:30, Los Angeles time */
export function sayZone(zone: string, { locale }: Locale): string {
  const isPlace = zone.includes('/') && !zone.startsWith('Etc/');
  return isPlace ? wordsFor(locale).placeTime({ place: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') }) : zone;
}

/** The date as the page states it, with its hour and zone: 28 Jan 23:59 AoE; null while to be announced. */
export function sayStated({ date, end, time, zone }: Pick<Deadline, 'date' | 'end' | 'time' | 'zone'>, reader: Locale): string | null {
  if (date === null) return null;
  const isRange = isDay(date) && end !== null && end > date;
  const days = !isDay(date) ? sayPageDay(date, reader) : isRange ? sayRange(date, end, reader, false) : sayDayAndMonth(date, reader);
  return [days, time, zone && sayZone(zone, reader)].filter(Boolean).join(' ');
}

/** The month of a day for an axis: Jan; with its year Jan 2027 */
export const sayMonthShort = (day: string, { locale }: Locale, isYearSaid = false): string =>
  sayDate(locale, { timeZone: 'UTC', month: 'short', ...(isYearSaid && { year: 'numeric' }) }, Date.parse(day));

/** A day in full, as it is read aloud: Friday 22 January 2027 */
export const sayDayInFull = (day: string, { locale }: Locale): string =>
  sayDate(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, Date.parse(day));

/** A weekday alone, from 1 for Monday to 7 for Sunday: Mon */
export const sayWeekday = (weekday: number, { locale }: Locale, width: 'short' | 'long'): string =>
  // The first of January 2024 was a Monday.
  formatFor(locale, { timeZone: 'UTC', weekday: width }).format(Date.UTC(2024, 0, weekday));
