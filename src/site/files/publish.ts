import type { Instant } from '#model/instant.ts';
import { ok } from '#model/result.ts';
import type { Publication, Store } from '#store/store.ts';
import { admit, validator } from './gate.ts';
import { publicationOf } from './publication.ts';
import { type SiteFile, siteFile } from './site-file.ts';
import { readIfThere, writeWhole } from './write.ts';

/** What became of a publication. */
export interface Published {
  /** Paths of files that were written anew. */
  readonly written: readonly string[];
  readonly unchanged: number;
  /** Sentences, one for each file that was held back. */
  readonly refused: readonly string[];
  /** What stands in the folder now, by path: the old file where the new one was held back, and what was given out before. */
  readonly standing: ReadonlyMap<string, Standing>;
}

export interface PublishOptions {
  readonly folder: string;
  /** Under which name the store remembers a file: two publications under two addresses are two. */
  readonly nameOf: (path: string) => string;
  readonly isShrinkAccepted: boolean;
  readonly now: Instant;
}

interface Standing {
  readonly file: SiteFile;
  readonly publication: Publication;
}

/** Files that were given out once and are rendered no longer: their addresses stay, and so do their last words. */
async function formerFiles(
  known: ReadonlyMap<string, Publication>,
  standing: ReadonlyMap<string, Standing>,
  { folder, nameOf }: Pick<PublishOptions, 'folder' | 'nameOf'>,
): Promise<[string, Standing][]> {
  const [root, found] = [nameOf(''), [] as [string, Standing][]];
  for (const [name, publication] of known) {
    const path = name.slice(root.length);
    if (!name.startsWith(root) || standing.has(path) || path.includes('..')) continue;
    const body = await readIfThere(folder, path);
    if (body !== undefined) found.push([path, { file: siteFile(path, body), publication }]);
  }
  return found;
}

/**
 * Writes files into a folder: each is checked, written beside its place and moved there whole. What has the same bytes already is not
 * touched, what fails its check is held back, and nothing is ever deleted, since somebody may subscribe to it.
 */
export async function publish(
  files: readonly SiteFile[],
  store: Pick<Store, 'publications' | 'savePublications'>,
  { folder, nameOf, isShrinkAccepted, now }: PublishOptions,
): Promise<Published> {
  const gate = { validate: validator(), isShrinkAccepted };
  const known = new Map((await store.publications()).map((publication) => [publication.path, publication]));
  const written: string[] = [];
  const refused: string[] = [];
  const moved: Publication[] = [];
  const standing = new Map<string, Standing>();
  for (const file of files) {
    const name = nameOf(file.path);
    const before = known.get(name);
    const old = await readIfThere(folder, file.path);
    const after = publicationOf(name, file, before, now);
    const admitted = old === file.body && after === before ? ok(null) : admit(file, before, gate);
    if (!admitted.ok) {
      refused.push(admitted.problem);
      if (old !== undefined && before) standing.set(file.path, { file: { ...file, body: old }, publication: before });
      continue;
    }
    if (old !== file.body) {
      await writeWhole(folder, file.path, file.body);
      written.push(file.path);
    }
    if (after !== before) moved.push(after);
    standing.set(file.path, { file, publication: after });
  }
  if (moved.length) await store.savePublications(moved);
  for (const [path, old] of await formerFiles(known, standing, { folder, nameOf })) standing.set(path, old);
  return { written, unchanged: files.length - written.length - refused.length, refused, standing };
}
