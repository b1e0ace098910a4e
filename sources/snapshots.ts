import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#model/instant.ts';
import { no, ok } from '#model/result.ts';
import type { Ask } from './gather.ts';

/** Where a folder of snapshots keeps what stands at an address of a list. */
const places: readonly (readonly [RegExp, string])[] = [
  [/\/ccfddl\.github\.io\/conference\/allconf\.yml$/, 'ccfddl-allconf.yml'],
  [/\/ai-deadlines\/main\/src\/data\/conferences\/([^/]+)$/, 'huggingface/$1'],
  [/\/sec-deadlines\.github\.io\/master\/_data\/conferences\.yml$/, 'sec-deadlines.yml'],
  [/\/python-deadlines\/main\/_data\/conferences\.yml$/, 'python-deadlines.yml'],
  [/\/conference-data\/main\/conferences\/(\d{4}\/[\w-]+\.json)$/, 'confs-tech/$1'],
];

const folderListing = /\/repos\/huggingface\/ai-deadlines\/contents\//;

/** Answers the requests of lists from a folder of snapshots. */
export const askSnapshots =
  (folder: string, readAt: Instant): Ask =>
  async ({ url }) => {
    if (folderListing.test(url)) {
      const listing = readdirSync(join(folder, 'huggingface')).map((name) => ({ name, type: 'file' }));
      return ok({ url, bytes: Buffer.from(JSON.stringify(listing)), readAt });
    }
    const place = places.flatMap(([shape, target]) => {
      const found = shape.exec(url);
      return found ? [target.replace('$1', decodeURIComponent(found[1] ?? ''))] : [];
    })[0];
    const file = place && join(folder, place);
    return file && existsSync(file) ? ok({ url, bytes: readFileSync(file), readAt }) : no('no such file in the folder');
  };
