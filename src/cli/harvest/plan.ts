import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '#harvest/run/harvest.ts';
import { sayMisfits } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import { parseCatalogue } from '#sources/catalogue.ts';
import { listAt } from '#sources/list-at.ts';
import { lists } from '#sources/lists.ts';
import { mirrorOf } from '#sources/mirror.ts';
import { type PageEntry, readPages } from '#sources/pages.ts';
import type { ListSource } from '#sources/source.ts';
import { isWebAddress } from '../options.ts';

/** Something that was asked for and could not be read before the harvest even began. */
export interface Unreadable {
  readonly name: string;
  readonly because: string;
}

/** Files that a plan is made from. */
export interface PlanFiles {
  readonly catalogue: string;
  readonly pages: string;
  /** Whether the user named the list of pages: else there need be none. */
  readonly mustHavePages: boolean;
}

const catalogueFile = join(import.meta.dirname, '../../../sources/catalogue.json');

export const planFiles = (folder: string, pages: string | null): PlanFiles => ({
  catalogue: catalogueFile,
  pages: pages ?? join(folder, 'pages.yaml'),
  mustHavePages: pages !== null,
});

const known = ['catalogue', 'pages', ...lists.map(({ id }) => id)];

/** "ccfddl=https://mirror.example/allconf.yml": a known list, read from a copy of it. */
function mirrorNamed(name: string): ListSource | undefined {
  const [, id, address = ''] = /^([\w-]+)=(.+)$/.exec(name) ?? [];
  const list = lists.find((list) => list.id === id);
  return list && isWebAddress(address) ? mirrorOf(list, address) : undefined;
}

const listNamed = (name: string): ListSource | undefined => mirrorNamed(name) ?? listAt(name);

/** The first of the names that stands for nothing, said in a line; undefined where all are known. */
export function unknownSource(names: readonly string[]): string | undefined {
  const name = names.find((name) => !known.includes(name) && !isWebAddress(name) && !listNamed(name));
  return name === undefined
    ? undefined
    : `unknown source: ${name}; known are ${known.join(', ')}, web addresses, and NAME=ADDRESS for a copy of a list that is one file`;
}

const pageAt = (url: string): PageEntry => ({ url, areas: [], ranks: [], tags: [] });

async function textOf(file: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return no(isMissing ? 'no such file; check the name' : `could not be read: ${String(error)}`);
  }
}

/** What the named sources stand for, or all that there is; and what of it could not be read. */
export async function planOf(
  names: readonly string[],
  files: PlanFiles,
): Promise<{ readonly plan: Plan; readonly unreadable: readonly Unreadable[] }> {
  const isWanted = (name: string) => !names.length || names.includes(name);
  const unreadable: Unreadable[] = [];
  const failed = (name: string, because: string) => unreadable.push({ name, because });

  const catalogue = isWanted('catalogue') ? parseCatalogue(JSON.parse(await readFile(files.catalogue, 'utf8'))) : undefined;
  if (catalogue && !catalogue.ok) failed(files.catalogue, sayMisfits(catalogue.problem));

  const text = isWanted('pages') ? await textOf(files.pages) : undefined;
  const mustExist = files.mustHavePages || names.includes('pages');
  if (text && !text.ok && mustExist) failed(files.pages, text.problem);
  const pages = text?.ok ? readPages(text.value) : undefined;
  for (const problem of pages?.problems ?? []) failed(files.pages, problem);

  const addresses = names.filter((name) => !known.includes(name));
  return {
    plan: {
      catalogue: catalogue?.ok ? catalogue.value.calls : [],
      lists: [...lists.filter(({ id }) => isWanted(id)), ...addresses.flatMap((address) => listNamed(address) ?? [])],
      pages: [...(pages?.entries ?? []), ...addresses.filter((address) => !listNamed(address)).map(pageAt)],
    },
    unreadable,
  };
}
