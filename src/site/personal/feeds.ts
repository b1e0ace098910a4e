import { calendarText, eventsOf } from '#calendar/ics.ts';
import { type Alarms, eventText } from '#calendar/vevent.ts';
import { sayMisfits } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { PersonalFeed, Store } from '#store/store.ts';
import { keyHash, newReadKey, newWriteKey } from './keys.ts';
import { entriesOfList, keptList, listText, parsePersonalList } from './protocol.ts';

type Memory = Pick<
  Store,
  'addPersonalFeed' | 'personalFeed' | 'replacePersonalFeed' | 'deletePersonalFeed' | 'touchPersonalFeed' | 'countPersonalFeeds'
>;

/** A refusal: the status of HTTP and a sentence. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 507;
  readonly error: string;
}

const mostFeeds = 100_000;
const unknown: Refusal = { status: 404, error: 'There is no such feed (any more).' };
const wrongKey: Refusal = { status: 403, error: 'The write key does not fit this feed.' };
const refuseList = (error: string): Refusal => ({ status: 400, error });

function bodyOf(text: string): Result<string, Refusal> {
  const list = parsePersonalList(text);
  return list.ok ? ok(listText(list.value)) : no(refuseList(sayMisfits(list.problem)));
}

/** Makes a feed; answers its two keys, which are kept nowhere. */
export async function makeFeed(text: string, store: Memory, now: Instant): Promise<Result<{ readKey: string; writeKey: string }, Refusal>> {
  const body = bodyOf(text);
  if (!body.ok) return body;
  if ((await store.countPersonalFeeds()) >= mostFeeds) return no({ status: 507, error: 'This server holds as many feeds as it can.' });
  const [readKey, writeKey] = [newReadKey(), newWriteKey()];
  await store.addPersonalFeed({
    readKeyHash: keyHash(readKey),
    writeKeyHash: keyHash(writeKey),
    body: body.value,
    createdAt: now,
    changedAt: now,
    readOn: now,
  });
  return ok({ readKey, writeKey });
}

const keysOf = (readKey: string, writeKey: string) => ({ readKeyHash: keyHash(readKey), writeKeyHash: keyHash(writeKey) });

/** Whether a failed change failed for its key or for want of a feed. */
async function whyNot(readKey: string, store: Memory): Promise<Refusal> {
  return (await store.personalFeed(keyHash(readKey))) ? wrongKey : unknown;
}

/** Replaces the list of a feed; the same list again moves nothing. */
export async function replaceFeed(
  { readKey, writeKey }: { readonly readKey: string; readonly writeKey: string },
  text: string,
  store: Memory,
  now: Instant,
): Promise<Result<null, Refusal>> {
  const body = bodyOf(text);
  if (!body.ok) return body;
  const keys = keysOf(readKey, writeKey);
  const before = await store.personalFeed(keys.readKeyHash);
  if (before?.body === body.value && before.writeKeyHash === keys.writeKeyHash) return ok(null);
  return (await store.replacePersonalFeed(keys, body.value, now)) ? ok(null) : no(await whyNot(readKey, store));
}

export async function deleteFeed(
  { readKey, writeKey }: { readonly readKey: string; readonly writeKey: string },
  store: Memory,
): Promise<Result<null, Refusal>> {
  return (await store.deletePersonalFeed(keysOf(readKey, writeKey))) ? ok(null) : no(await whyNot(readKey, store));
}

/** Looks a feed up by its read key, and remembers that it was read. */
export async function readFeed(readKey: string, store: Memory, now: Instant): Promise<PersonalFeed | undefined> {
  const feed = await store.personalFeed(keyHash(readKey));
  if (feed) await store.touchPersonalFeed(feed.readKeyHash, now);
  return feed;
}

/** A personal feed as a calendar. */
export function personalCalendar({ body }: Pick<PersonalFeed, 'body'>, source: string, alarms: Alarms): string {
  const events = eventsOf(entriesOfList(keptList(body))).map((event) => eventText(event, alarms));
  return calendarText({ name: 'Lastcall: my deadlines', description: 'The deadlines that you track.', source }, events);
}
