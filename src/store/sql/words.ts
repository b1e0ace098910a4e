import { type Call, parseCall, sayMisfits } from '#model/call.ts';
import { type Instant, isInstant } from '#model/instant.ts';

/** A moment as the tables hold it. Throws on what the store cannot have written. */
export function instantIn(text: string): Instant {
  if (!isInstant(text)) throw new Error(`the store holds no moment here: ${text}`);
  return text;
}

/** A call out of the tables, as read at a moment. Throws on what the store cannot have written. */
export function callIn(body: string, readAt: string): Call {
  const value = JSON.parse(body);
  const call = parseCall({ ...value, source: { ...value.source, readAt } });
  if (!call.ok) throw new Error(`the store holds no call here: ${sayMisfits(call.problem)}`);
  return call.value;
}

/** All that a reading says, without when it was read: equal texts are equal readings. */
export const wordsOf = (call: Call): string => JSON.stringify({ ...call, source: { ...call.source, readAt: null } });

/** Text from outside that both databases can hold: no NUL, no half of a character. */
export const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();
