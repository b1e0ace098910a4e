import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { parseInstant } from '#model/instant.ts';
import ccfddl from '#sources/ccfddl.ts';
import confsTech from '#sources/confs-tech.ts';
import { gather } from '#sources/gather.ts';
import huggingface from '#sources/huggingface.ts';
import pythonDeadlines from '#sources/python-deadlines.ts';
import secDeadlines from '#sources/sec-deadlines.ts';
import { askSnapshots } from '#sources/snapshots.ts';
import type { ListSource } from '#sources/source.ts';

/** What a snapshot holds, counted without its adapter: records that should be calls, and the moments that they name. */
interface Held {
  readonly records: number;
  readonly moments: number;
  /** Records that are no call, and why. */
  readonly others?: string;
}

type Json = Record<string, unknown>;

const listIn = (file: string): Json[] => parse(readFileSync(file, 'utf8')) as Json[];
const countKeys = (records: readonly Json[], keys: readonly string[]) =>
  records.reduce((sum, record) => sum + keys.filter((key) => record[key] !== undefined && record[key] !== null).length, 0);

const counters: readonly (readonly [ListSource, (folder: string) => Held])[] = [
  [
    ccfddl,
    (folder) => {
      const editions = listIn(join(folder, 'ccfddl-allconf.yml')).flatMap(({ confs }) => confs as Json[]);
      const rows = editions.flatMap(({ timeline }) => timeline as Json[]);
      return { records: editions.length, moments: countKeys(rows, ['deadline', 'abstract_deadline', 'abstract deadline']) };
    },
  ],
  [
    huggingface,
    (folder) => {
      const files = readdirSync(join(folder, 'huggingface')).filter((name) => name.endsWith('.yml'));
      const editions = files.flatMap((name) => listIn(join(folder, 'huggingface', name)));
      const rows = editions.reduce((sum, { deadlines }) => sum + ((deadlines as Json[] | undefined)?.length ?? 0), 0);
      const bare = editions.filter(({ deadlines }) => !(deadlines as Json[] | undefined)?.length);
      const former = ['deadline', 'abstract_deadline', 'review_release_date', 'rebuttal_period_end', 'final_decision_date'];
      const none = bare.filter((edition) => countKeys([edition], former) === 0).length;
      return { records: editions.length, moments: rows + countKeys(bare, former), others: `${none} editions without any date` };
    },
  ],
  [
    secDeadlines,
    (folder) => {
      const entries = listIn(join(folder, 'sec-deadlines.yml'));
      const moments = entries.reduce((sum, { deadline }) => sum + (deadline as unknown[]).length, 0);
      return { records: entries.length, moments, others: 'abstracts told in comments come on top' };
    },
  ],
  [
    pythonDeadlines,
    (folder) => {
      const entries = listIn(join(folder, 'python-deadlines.yml'));
      return { records: entries.length, moments: countKeys(entries, ['cfp', 'workshop_deadline', 'tutorial_deadline']) };
    },
  ],
  [
    confsTech,
    (folder) => {
      const files = readdirSync(join(folder, 'confs-tech/2026'));
      const events = files.flatMap((name) => JSON.parse(readFileSync(join(folder, 'confs-tech/2026', name), 'utf8')) as Json[]);
      const calls = events.filter(({ cfpEndDate }) => cfpEndDate);
      return {
        records: calls.length,
        moments: calls.length,
        others: `${events.length - calls.length} of ${events.length} events name no last day for proposals`,
      };
    },
  ],
];

const [folder = ''] = process.argv.slice(2);
const now = parseInstant('2026-08-20T00:00:00Z');
if (!now || !existsSync(folder)) throw new Error(`Usage: node test/support/${basename(import.meta.filename)} FOLDER-OF-SNAPSHOTS`);
for (const [source, count] of counters) {
  const held = count(folder);
  const { calls, problems } = await gather(source, now, askSnapshots(folder, now));
  const deadlines = calls.reduce((sum, call) => sum + call.deadlines.length, 0);
  const ids = new Set(calls.map(({ id }) => id)).size;
  console.log(
    `${source.id}: records ${held.records} in, ${calls.length} out (${ids} ids); moments ${held.moments} in, ${deadlines} out${held.others ? `; ${held.others}` : ''}`,
  );
  for (const { record, because } of problems) console.log(`  ${record}: ${because}`);
}
