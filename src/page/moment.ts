import type { ZoneMeaning, ZoneWords } from '#dates/zone-meaning.ts';
import { see } from './outline/see.ts';

export type { Clock } from '#dates/clock.ts';
export { type Moment, resolve, resolveSpan, type Stated, sayMinutes } from '#dates/resolve.ts';
export type { ZoneWords } from '#dates/zone-meaning.ts';

/**
 * The zone that a field of its own names, as a page would word it (`AoE`, `UTC-08`, `PST`, `CET (UTC+1h)`, `Europe/London`); undefined for
 * anything else.
 */
export function zoneWordsOf(field: string): ZoneWords | undefined {
  const hour = '23:59 ';
  const text = `${hour}${field.trim()}`;
  const [only, ...others] = see({ text, struck: [] }).zones;
  const isAll = only?.at[0] === hour.length && /^\)?$/.test(text.slice(only.at[1]));
  return only && isAll && !others.length ? only.zone : undefined;
}

/** A zone that is known by its name. */
export const plainZone = (zone: ZoneMeaning['zone']): ZoneWords => ({ meanings: [{ zone }] });
