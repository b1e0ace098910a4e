import { type Instant, milliseconds } from '#model/instant.ts';

/** For whom times are written: where they are (an IANA zone) and how they write dates (a BCP 47 tag of English, as the words are English). */
export interface ReaderClock {
  readonly now: Instant;
  readonly zone: string;
  readonly locale: string;
}

/** The reader's own kind of English, from the languages of the browser; British order where they read other languages. */
export const englishOf = (languages: readonly string[]): string => languages.find((language) => /^en-/i.test(language)) ?? 'en-GB';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a long list uses few. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

const dayOptions = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Engines differ on the comma after a weekday; without it they agree. */
const sayDate = (locale: string, options: Intl.DateTimeFormatOptions, milliseconds: number): string =>
  formatFor(locale, options)
    .format(milliseconds)
    .replace(/^(\p{L}+),/u, '$1');

function sayClock(at: Instant, { zone, locale }: Omit<ReaderClock, 'now'>): string {
  const options = { timeZone: zone, hour: 'numeric', minute: '2-digit' } as const;
  const isHalfDays = formatFor(locale, options).resolvedOptions().hour12;
  return formatFor(locale, isHalfDays ? options : { ...options, hour: '2-digit' }).format(milliseconds(at));
}

/** A moment on the reader's own clock: Sat 9 Aug 2025, 13:59; without the year where it is this year's. */
export function sayMine(at: Instant, { now, zone, locale }: ReaderClock): string {
  const yearOf = (moment: Instant) => formatFor(locale, { timeZone: zone, year: 'numeric' }).format(milliseconds(moment));
  const year = yearOf(at) === yearOf(now) ? {} : ({ year: 'numeric' } as const);
  return `${sayDate(locale, { timeZone: zone, ...dayOptions, ...year }, milliseconds(at))}, ${sayClock(at, { zone, locale })}`;
}

/** The reader's own day of a moment: 9 Aug 2025 */
export const sayMyDay = (at: Instant, { zone, locale }: ReaderClock): string =>
  formatFor(locale, { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' }).format(milliseconds(at));

/** A day or a month of a page's own calendar, which no zone moves: Fri 8 Aug 2025; August 2025 */
export function sayPageDay(date: string, { locale }: Pick<ReaderClock, 'locale'>): string {
  const isMonth = date.length === 7;
  const shape = isMonth ? ({ month: 'long', year: 'numeric' } as const) : ({ ...dayOptions, year: 'numeric' } as const);
  return sayDate(locale, { timeZone: 'UTC', ...shape }, Date.parse(isMonth ? `${date}-01` : date));
}
