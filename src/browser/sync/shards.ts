import * as v from 'valibot';
import { fingerprint } from '#model/id.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { instant } from '../store/shape.ts';
import type { Shared, SharedThings } from './shared.ts';

/** The format of what is shared, and the oldest release of it that can still read it: one that cannot leaves it alone. */
const format = { version: 1, readableBy: 1 } as const;

/** The browser's bounds are 8,192 bytes an item, key included, and 102,400 in all. */
const most = { shards: 16, bytesOfShard: 8000, bytes: 96_000, things: 400 } as const;

/** That something was taken away is remembered for half a year. */
const daysOfAbsence = 180;

const headKey = 'lastcall';
const keyOf = (shard: number) => `lastcall ${shard}`;
export const syncKeys: readonly string[] = [headKey, ...Array.from({ length: most.shards }, (_, i) => keyOf(i))];

/** Written into a slot of a shard as `[name, at, value]`. */
const Slot = v.tuple([v.string(), instant, v.unknown()]);
const Head = v.object({ version: v.number(), readableBy: v.number() });

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Everything lies in a shard of its own name for good, so that a change writes one shard. */
const shardOf = (name: string) => Number.parseInt(fingerprint(name).slice(-4), 36) % most.shards;

export type Unreadable = 'newer';

/** What was found in the browser's shared storage; slots that make no sense are passed over. */
export function readShards(found: Readonly<Record<string, unknown>>): SharedThings | Unreadable {
  const head = v.safeParse(Head, found[headKey]);
  if (head.success && head.output.readableBy > format.version) return 'newer';
  const slots = syncKeys.slice(1).flatMap((key) => (Array.isArray(found[key]) ? (found[key] as unknown[]) : []));
  return Object.fromEntries(
    slots.flatMap((slot): [string, Shared][] => {
      const parsed = v.safeParse(Slot, slot);
      return parsed.success ? [[parsed.output[0], { at: parsed.output[1], value: parsed.output[2] }]] : [];
    }),
  );
}

/** What matters most comes first: settings, then what is there, then what was taken away, each by `order`. */
const rankOf = (name: string, { value }: Shared) => (name.startsWith('setting ') ? 0 : value === null ? 2 : 1);

/**
 * Things as items of the browser's shared storage, as far as there is room: those that come first by `order` (a string that sorts) before
 * the others. `isWhole` is false where some had to stay behind.
 */
export function writeShards(
  things: SharedThings,
  now: Instant,
  order: (name: string, thing: Shared) => string,
): { readonly items: Readonly<Record<string, unknown>>; readonly isWhole: boolean } {
  const forgotten = instantAt(milliseconds(now) - daysOfAbsence * 86_400_000);
  const wanted = Object.entries(things)
    .filter(([, { at, value }]) => value !== null || at > forgotten)
    .map(([name, thing]) => ({ name, thing, key: `${rankOf(name, thing)} ${order(name, thing)} ${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const shards = Array.from({ length: most.shards }, (_, i) => ({ slots: [] as unknown[], bytes: keyOf(i).length + 2 }));
  let [count, bytes, isWhole] = [0, 0, true];
  for (const { name, thing } of wanted) {
    const slot = [name, thing.at, thing.value];
    const size = bytesOf(slot) + 1;
    const shard = shards[shardOf(name)];
    if (!shard || count === most.things || shard.bytes + size > most.bytesOfShard || bytes + size > most.bytes) {
      isWhole &&= thing.value === null;
      continue;
    }
    shard.slots.push(slot);
    shard.bytes += size;
    count++;
    bytes += size;
  }
  const items = shards.map(({ slots }, i): [string, unknown] => [keyOf(i), slots.sort()]);
  return { items: { [headKey]: format, ...Object.fromEntries(items) }, isWhole };
}
