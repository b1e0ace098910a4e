import { day, second } from '../clock.ts';
import type { Answer } from '../fetch/ask.ts';

/** No server is believed that asks for more. */
const longest = 7 * day;

/**
 * When a server that is in trouble may be asked again, in milliseconds since the epoch; undefined where it does not say (RFC 9110, 10.2.3).
 */
export function retryAfter({ headers }: Answer, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const at = /^\d{1,9}$/.test(value) ? now + Number(value) * second : Date.parse(value);
  return Number.isNaN(at) || at < now ? undefined : Math.min(at, now + longest);
}
