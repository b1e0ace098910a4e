import { parseDay } from '#model/day.ts';
import { type Instant, parseInstant } from '#model/instant.ts';

/** A day counts from its first moment in UTC; undefined for what is neither day nor moment. */
export function parseAsOf(text: string): Instant | undefined {
  return parseInstant(parseDay(text) ? `${text}T00:00:00Z` : text);
}
