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
}

export interface PublishOptions {
  readonly folder: string;
  /** Under which name the store remembers a file: two publications under two addresses are two. */
  readonly nameOf: (path: string) => string;
  readonly isShrinkAccepted: boolean;
  readonly now: Instant;
  /** Told of each file that stands in the folder now: the old one where the new one was held back, and what was given out before. */
  readonly stands?: (file: SiteFile, publication: Publication) => void;
}

/** Files that were given out once and are rendered no longer: their addresses stay, and so do their last words. */
async function* formerFiles(
  known: ReadonlyMap<string, Publication>,
  rendered: ReadonlySet<string>,
  { folder, nameOf }: Pick<PublishOptions, 'folder' | 'nameOf'>,
): AsyncGenerator<readonly [SiteFile, Publication]> {
  const root = nameOf('');
  for (const [name, publication] of known) {
    const path = name.slice(root.length);
    if (!name.startsWith(root) || rendered.has(path) || path.includes('..')) continue;
    const body = await readIfThere(folder, path);
    if (body !== undefined) yield [siteFile(path, body), publication];
  }
}

/**
 * Writes files into a folder as they come: each is checked, written beside its place and moved there whole. What has the same bytes already
 * is not touched, what fails its check is held back, and nothing is ever deleted, since somebody may subscribe to it.
 */
export async function publish(
  files: Iterable<SiteFile>,
  store: Pick<Store, 'publications' | 'savePublications'>,
  { folder, nameOf, isShrinkAccepted, now, stands }: PublishOptions,
): Promise<Published> {
  const gate = { validate: validator(), isShrinkAccepted };
  const known = new Map((await store.publications()).map((publication) => [publication.path, publication]));
  const written: string[] = [];
  const refused: string[] = [];
  const moved: Publication[] = [];
  const rendered = new Set<string>();
  for (const file of files) {
    rendered.add(file.path);
    const name = nameOf(file.path);
    const before = known.get(name);
    const old = await readIfThere(folder, file.path);
    const after = publicationOf(name, file, before, now);
    const admitted = old === file.body && after === before ? ok(null) : admit(file, before, gate);
    if (!admitted.ok) {
      refused.push(admitted.problem);
      if (old !== undefined && before) stands?.({ ...file, body: old }, before);
      continue;
    }
    if (old !== file.body) {
      await writeWhole(folder, file.path, file.body);
      written.push(file.path);
    }
    if (after !== before) moved.push(after);
    stands?.(file, after);
  }
  if (moved.length) await store.savePublications(moved);
  if (stands) for await (const [file, publication] of formerFiles(known, rendered, { folder, nameOf })) stands(file, publication);
  return { written, unchanged: rendered.size - written.length - refused.length, refused };
}
