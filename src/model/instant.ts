import { type Day, daysIn, parseDay } from './day.ts';

declare const kind: unique symbol;

/** A moment in UTC to the second, written `2025-08-09T11:59:00Z` (RFC 3339). Instants compare as strings. */
export type Instant = string & { readonly [kind]: 'Instant' };

/** Years of more than four figures, and those before the year 0, are written longer. */
const isoLength = '2025-08-09T11:59:00.000Z'.length;

/** The one door that makes an Instant: milliseconds since the epoch, cut to the second. Throws outside the years 0 to 9999. */
export function instantAt(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  if (text.length !== isoLength) throw new RangeError(`no instant: ${milliseconds}`);
  return `${text.slice(0, -5)}Z` as Instant;
}

/** Reads any RFC 3339 moment (`2025-08-09T11:59:00Z`, `2025-08-09T13:59:00.000+02:00`); undefined for anything else. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  if (!parseDay(text.slice(0, 10))) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : instantAt(milliseconds);
}

/** Asked of every moment that is stored, so it makes no dates: the day of a month is all that its shape cannot tell. */
export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' &&
  canonical.test(value) &&
  Number(value.slice(8, 10)) <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));

const canonical = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Milliseconds since the epoch. */
export const milliseconds = (instant: Instant): number => Date.parse(instant);

/** The day in UTC on which an instant lies. */
export const utcDay = (instant: Instant): Day => instant.slice(0, 10) as Day;

/** The earlier of two moments. */
export const earlier = (a: Instant, b: Instant): Instant => (b < a ? b : a);

/** The later of two moments. */
export const later = (a: Instant, b: Instant): Instant => (b > a ? b : a);
