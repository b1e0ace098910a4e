import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Call } from '#model/call.ts';
import { type Instant, instantAt } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { type Ask, gather } from '#sources/gather.ts';
import { lists } from '#sources/lists.ts';
import type { SourceProblem } from '#sources/source.ts';
import type { Named } from './check-options.ts';

/** A published state of a list, read from files instead of the network. */
export interface Snapshot {
  readonly calls: readonly Call[];
  readonly problems: readonly SourceProblem[];
  /** The files as they are, by their names without folders. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The longest end of an address that is a file in a folder: `2027/web.json`, else `web.json`. */
function fileFor(folder: string, url: string): string | undefined {
  const parts = new URL(url).pathname.split('/').map(decodeURIComponent);
  return parts.map((_, i) => join(folder, ...parts.slice(i))).find((file) => existsSync(file) && statSync(file).isFile());
}

/** Answers every request of a list from one file, or from the file of that name in a folder, whose listing it gives too. */
const askFiles =
  (path: string, asOf: Instant | null, used: Map<string, string>): Ask =>
  async ({ url, isIndex }) => {
    const isFolder = statSync(path).isDirectory();
    if (isIndex && isFolder) {
      const listing = readdirSync(path).map((name) => ({ name, type: 'file' }));
      return ok({ url, bytes: Buffer.from(JSON.stringify(listing)), readAt: asOf ?? instantAt(statSync(path).mtimeMs) });
    }
    const file = isFolder ? fileFor(path, url) : path;
    if (!file) return no('no such file in the folder');
    const bytes = readFileSync(file);
    used.set(basename(file), bytes.toString());
    return ok({ url, bytes, readAt: asOf ?? instantAt(statSync(file).mtimeMs) });
  };

/** Reads what lies at a path as the list of that name; the problem says what is wrong with the path. */
export async function readSnapshot({ name, path }: Named, now: Instant, asOf: Instant | null): Promise<Result<Snapshot, string>> {
  const list = lists.find(({ id }) => id === name);
  if (!list) return no(`${name}: no such list`);
  if (!existsSync(path)) return no(`${path}: no such file or folder; check the name`);
  const used = new Map<string, string>();
  const { calls, problems } = await gather(list, now, askFiles(path, asOf, used));
  // Lists that keep a file a year are asked for years that a snapshot need not have.
  const known = problems.filter(({ because }) => because !== 'no such file in the folder');
  if (!calls.length) return no(`${path}: holds no calls as ${name} writes them`);
  return ok({ calls, problems: known, files: [...used].map(([file, text]) => ({ name: file, text })) });
}
