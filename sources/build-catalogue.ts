import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Call } from '#model/call.ts';
import { parseInstant } from '#model/instant.ts';
import { type Catalogue, catalogueText } from './catalogue.ts';
import { gather } from './gather.ts';
import { lists } from './lists.ts';
import { askSnapshots } from './snapshots.ts';
import { stillAhead } from './still-ahead.ts';

const usage = 'npm run catalogue -- FOLDER-OF-SNAPSHOTS --as-of 2027-01-31 --state LIST=DAY[,COMMIT] …';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-of': { type: 'string' }, state: { type: 'string', multiple: true } },
});
const [folder] = positionals;
const asOf = parseInstant(`${values['as-of']}T00:00:00Z`);
if (!folder || !asOf || !values.state?.length) throw new Error(`Usage: ${usage}`);

const sources: Catalogue['sources'] = [];
const calls: Call[] = [];
for (const state of values.state) {
  const [, name = '', day = '', commit = null] = /^([\w-]+)=([\d-]+)(?:,(\w+))?$/.exec(state) ?? [];
  const [list, readAt] = [lists.find(({ id }) => id === name), parseInstant(`${day}T00:00:00Z`)];
  if (!list || !readAt) throw new Error(`--state names no list and day: ${state}`);
  const { id, title, url, licence } = list;
  // Without a licence it may be followed, but not handed on.
  if (licence === null) throw new Error(`${id} states no licence, so nothing of it is bundled`);
  const reading = await gather(list, readAt, askSnapshots(folder, readAt));
  for (const { record, because } of reading.problems) console.error(`${id}: ${record}: ${because}`);
  const ahead = stillAhead(reading.calls, asOf);
  sources.push({ id, title, url, licence, commit, day });
  calls.push(...ahead);
  console.log(`${id}: ${ahead.length} of ${reading.calls.length} calls are still ahead of ${values['as-of']}.`);
}
writeFileSync(new URL('catalogue.json', import.meta.url), catalogueText({ schema: 1, sources, calls: stillAhead(calls, asOf) }));
