import { parseWith } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import { currentVersion, Envelope, Tracked } from './shape.ts';
import { steps } from './steps/index.ts';
import { type Release, type Trouble, upgrade } from './upgrade.ts';

/** The part of the browser's storage that the store needs. A `set` of several keys is whole or not at all. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Runs one piece of work at a time over all open parts of the extension; `navigator.locks` in a browser. */
export type Lock = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** What is stored could not be used, or the browser could not store (a full disk, for one). */
export type StoreTrouble = Trouble | { readonly because: 'not saved'; readonly detail: string };

export interface Store {
  /** What is tracked, in the order in which it was tracked. Never writes. */
  load(): Promise<Result<readonly Tracked[], StoreTrouble>>;
  /** Reads, changes and writes with no other writer between. Returning the same array writes nothing. */
  update(change: (tracked: readonly Tracked[]) => readonly Tracked[]): Promise<Result<readonly Tracked[], StoreTrouble>>;
}

/** The key of what is stored, and of the last thing found there that had to be replaced. */
export const storeKey = 'lastcall';
export const keptKey = 'lastcall before';

const thisRelease: Release = { version: currentVersion, steps };

interface Contents {
  readonly tracked: readonly Tracked[];
  readonly aside: readonly unknown[];
  /** As found, where the next write replaces it by something of another shape. */
  readonly replaced?: unknown;
}

function read(stored: unknown, release: Release): Result<Contents, Trouble> {
  if (stored === undefined) return ok({ tracked: [], aside: [] });
  const upgraded = upgrade(stored, release);
  if (!upgraded.ok) return upgraded.problem.because === 'broken' ? ok({ tracked: [], aside: [], replaced: stored }) : upgraded;
  const envelope = parseWith(Envelope, upgraded.value);
  if (!envelope.ok) return ok({ tracked: [], aside: [], replaced: stored });
  const tracked: Tracked[] = [];
  const aside = [...envelope.value.aside];
  for (const record of envelope.value.tracked) {
    const parsed = parseWith(Tracked, record);
    if (parsed.ok) tracked.push(parsed.value);
    else aside.push(record);
  }
  const isSameShape = upgraded.value === stored && aside.length === envelope.value.aside.length;
  return ok({ tracked, aside, ...(!isSameShape && { replaced: stored }) });
}

/** The one caller of the browser's storage for what is tracked. */
export function openStore(area: Area, lock: Lock, release: Release = thisRelease): Store {
  const contents = async () => read((await area.get([storeKey]))[storeKey], release);

  const write = async ({ aside, replaced }: Contents, tracked: readonly Tracked[]): Promise<Result<readonly Tracked[], StoreTrouble>> => {
    const next = { version: currentVersion, tracked, aside };
    try {
      await area.set({ [storeKey]: next, ...(replaced !== undefined && { [keptKey]: replaced }) });
      return ok(tracked);
    } catch (error) {
      return no({ because: 'not saved', detail: String(error) });
    }
  };

  return {
    async load() {
      const found = await contents();
      return found.ok ? ok(found.value.tracked) : found;
    },
    update: (change) =>
      lock(async () => {
        const found = await contents();
        if (!found.ok) return found;
        const next = change(found.value.tracked);
        return next === found.value.tracked ? ok(next) : write(found.value, next);
      }),
  };
}
