import type { Instant } from '#model/instant.ts';
import type { Store } from '../store/store.ts';
import { type FileContents, type Refusal, readFile, type Taken } from './import.ts';
import { fileParts, replaceWhole, soundContents } from './replace.ts';
import { takeFile } from './take-file.ts';

/** What became of a file that the reader brought in. */
export type Imported =
  | ({ readonly state: 'done' } & Taken)
  /** A sound file waits for a yes before it replaces what is here. */
  | { readonly state: 'asked'; readonly here: number; readonly file: number }
  | { readonly state: 'replaced'; readonly count: number }
  | { readonly state: 'refused'; readonly because: Refusal['because'] | 'not saved'; readonly detail: string };

/** What the reader can do with the text of a file: take it in beside what is here, or in its place. */
export interface FileDoings {
  readonly importText: (text: string) => void;
  /** Reads the file and asks; nothing is changed before `replaceNow`. */
  readonly askToReplace: (text: string) => void;
  readonly replaceNow: () => void;
  readonly closeImport: () => void;
}

interface FileWorld {
  readonly store: Store;
  readonly now: () => Instant;
  readonly set: (imported: Imported | undefined) => void;
  /** Hosts of lists that may be followed no more. */
  readonly giveBackUnused: (origins: readonly string[]) => Promise<void>;
}

export function fileDoings({ store, now, set, giveBackUnused }: FileWorld): FileDoings {
  let waiting: FileContents | undefined;

  const bringIn = async (text: string): Promise<Imported> => {
    const read = readFile(text, now());
    if (!read.ok) return { state: 'refused', ...read.problem };
    let taken = { added: 0, changed: 0, same: 0 };
    const saved = await store.update(fileParts, (parts) => {
      const file = takeFile(parts, read.value, now());
      taken = file.taken;
      return file.parts;
    });
    return saved.ok ? { state: 'done', ...taken } : { state: 'refused', because: 'not saved', detail: saved.problem.detail };
  };

  const prepare = async (text: string): Promise<Imported> => {
    const read = readFile(text, now());
    const sound = read.ok ? soundContents(read.value) : read;
    if (!sound.ok) return { state: 'refused', ...sound.problem };
    const loaded = await store.load('tracked');
    if (!loaded.ok) return { state: 'refused', because: 'not saved', detail: loaded.problem.detail };
    waiting = sound.value;
    return { state: 'asked', here: loaded.value.tracked.length, file: sound.value.whole.tracked?.length ?? 0 };
  };

  const replace = async (contents: FileContents): Promise<Imported> => {
    let origins: readonly string[] = [];
    const saved = await store.update(fileParts, (parts) => {
      origins = parts.followed.flatMap((list) => list.origins);
      return replaceWhole(parts, contents, now());
    });
    if (!saved.ok) return { state: 'refused', because: 'not saved', detail: saved.problem.detail };
    await giveBackUnused(origins);
    return { state: 'replaced', count: saved.value.tracked.length };
  };

  return {
    importText: async (text) => {
      waiting = undefined;
      set(await bringIn(text));
    },
    askToReplace: async (text) => {
      waiting = undefined;
      set(await prepare(text));
    },
    replaceNow: async () => {
      if (!waiting) return;
      const contents = waiting;
      waiting = undefined;
      set(await replace(contents));
    },
    closeImport: () => {
      waiting = undefined;
      set(undefined);
    },
  };
}
