import { no, ok, type Result } from '#model/result.ts';
import { type Contents, headKey, isBehind, keyOf, readContents } from './contents.ts';
import { currentVersion, type PartName, type Parts, partNames } from './parts.ts';
import { steps } from './steps/index.ts';
import { asText } from './text.ts';
import type { Release, Trouble } from './upgrade.ts';

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
  /** The parts asked for. Never writes. */
  load<Name extends PartName>(...names: readonly Name[]): Promise<Result<Pick<Parts, Name>, StoreTrouble>>;
  /**
   * Reads parts, changes and writes them with no other writer between; answers them as they are then. A part that the change leaves out
   * or gives back itself is not written.
   */
  update<Name extends PartName>(
    names: readonly Name[],
    change: (parts: Pick<Parts, Name>) => Partial<Pick<Parts, Name>>,
  ): Promise<Result<Pick<Parts, Name>, StoreTrouble>>;
}

/** The key of the last thing found that had to be replaced. */
export const keptKey = 'lastcall before';

const thisRelease: Release = { version: currentVersion, steps };

/** The one caller of the browser's storage for all that is kept. */
export function openStore(area: Area, lock: Lock, release: Release = thisRelease): Store {
  /** An older version is read whole: its steps may move things between parts. */
  const contents = async <Name extends PartName>(names: readonly Name[]) => {
    const found = await area.get([headKey, ...names.map(keyOf)]);
    if (!isBehind(found[headKey], release)) return readContents(found, names, release);
    return readContents(await area.get([headKey, ...partNames.map(keyOf)]), partNames, release);
  };

  const write = async ({ aside, replaced }: Contents, changed: Partial<Parts>): Promise<Result<null, StoreTrouble>> => {
    const written = Object.entries(changed).map(([name, value]) => [keyOf(name as PartName), asText(value)]);
    const head = { version: release.version, aside };
    try {
      await area.set({ ...Object.fromEntries(written), [headKey]: head, ...(replaced !== undefined && { [keptKey]: replaced }) });
      return ok(null);
    } catch (error) {
      return no({ because: 'not saved', detail: String(error) });
    }
  };

  return {
    async load(...names) {
      const found = await contents(names);
      // All that were asked for were read.
      return found.ok ? ok(found.value.parts as Pick<Parts, (typeof names)[number]>) : found;
    },
    update: (names, change) =>
      lock(async () => {
        const found = await contents(names);
        if (!found.ok) return found;
        const before = found.value.parts as Pick<Parts, (typeof names)[number]>;
        const after = { ...before, ...change(before) };
        const changed = Object.fromEntries(names.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]));
        if (!Object.keys(changed).length) return ok(after);
        const written = await write(found.value, found.value.replaced === undefined ? changed : { ...before, ...changed });
        return written.ok ? ok(after) : written;
      }),
  };
}
