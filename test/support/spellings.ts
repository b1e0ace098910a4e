import { type Day, dayParts, weekdayOf } from '#model/day.ts';

/** One way to print a day. */
export type Spelling = (day: Day) => string;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const spell =
  (write: (parts: Parts) => string): Spelling =>
  (day) =>
    write({ ...dayParts(day), weekday: weekdayOf(day) });

const two = (value: number): string => String(value).padStart(2, '0');
const ordinal = (day: number): string =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`;

/** The name of a month or a weekday as a language has it inside a date, by `Intl`. */
const named = (lang: string, options: Intl.DateTimeFormatOptions, { year, month, day }: Parts): string => {
  const parts = new Intl.DateTimeFormat(lang, { ...options, day: 'numeric', timeZone: 'UTC' }).formatToParts(
    Date.UTC(year, month - 1, day),
  );
  return parts.find(({ type }) => type === (options.month ? 'month' : 'weekday'))?.value ?? '';
};
const monthIn = (lang: string, parts: Parts): string => named(lang, { month: 'long' }, parts);
const shortMonth = (parts: Parts): string => named('en-US', { month: 'short' }, parts);
const weekday = (parts: Parts): string => named('en-US', { weekday: 'long' }, parts);

/** Ways to print a day that leave no doubt about it, in English, by numbers and in other languages. */
export const spellings: readonly Spelling[] = [
  spell((p) => `${monthIn('en', p)} ${p.day}, ${p.year}`),
  spell((p) => `${monthIn('en', p)} ${ordinal(p.day)}, ${p.year}`),
  spell((p) => `${monthIn('en', p)} ${ordinal(p.day)} ${p.year}`),
  spell((p) => `${shortMonth(p)} ${p.day}, ${p.year}`),
  spell((p) => `${shortMonth(p)}. ${p.day}, ${p.year}`),
  spell((p) => `${shortMonth(p).toUpperCase()} ${two(p.day)} ${p.year}`),
  spell((p) => `${p.day} ${monthIn('en', p)} ${p.year}`),
  spell((p) => `${ordinal(p.day)} of ${monthIn('en', p)}, ${p.year}`),
  spell((p) => `${ordinal(p.day)} ${shortMonth(p)} ${p.year}`),
  spell((p) => `${weekday(p)}, ${monthIn('en', p)} ${p.day}, ${p.year}`),
  spell((p) => `${monthIn('en', p)} ${p.day} (${weekday(p).slice(0, 3)}), ${p.year}`),
  spell((p) => `${weekday(p).slice(0, 3)} ${p.day} ${shortMonth(p)} ${p.year}`),
  spell((p) => `${two(p.day)}-${shortMonth(p)}-${p.year}`),
  spell((p) => `${p.year}-${two(p.month)}-${two(p.day)}`),
  spell((p) => `${p.year}/${two(p.month)}/${two(p.day)}`),
  spell((p) => `${two(p.day)}.${two(p.month)}.${p.year}`),
  spell((p) => `${p.year}年${p.month}月${p.day}日`),
  spell((p) => `${p.year}년 ${p.month}월 ${p.day}일`),
  spell((p) => `${p.day}. ${monthIn('de', p)} ${p.year}`),
  ...['fr', 'it', 'nl', 'pl', 'tr', 'id'].map((lang) => spell((p) => `${p.day} ${monthIn(lang, p)} ${p.year}`)),
  ...['es', 'pt'].map((lang) => spell((p) => `${p.day} de ${monthIn(lang, p)} de ${p.year}`)),
  spell((p) => `${p.day} ${monthIn('ru', p)} ${p.year} г.`),
];
