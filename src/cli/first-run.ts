import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { entriesOf } from '#calendar/entry.ts';
import { timeOf } from '#calendar/event.ts';
import { icsOf } from '#calendar/ics.ts';
import { openWeb } from '#harvest/fetch/reach.ts';
import type { Call } from '#model/call.ts';
import { bySoonest, isAhead } from '#model/order.ts';
import { parseCatalogue } from '#sources/catalogue.ts';
import { readInput } from './read-input.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { type Item, type Reader, tableOf } from './table.ts';
import { painter } from './terminal.ts';

/** Where a first run finds and leaves things; all of it lies in the project. */
export interface Places {
  readonly top: string;
  readonly examples: string;
  readonly catalogue: string;
  /** The calendar to write. */
  readonly calendar: string;
}

const mostShown = 12;
const columnsElsewhere = 120;

/** Each example stands for a page at an address that can belong to nobody (RFC 2606). */
const addressOf = (file: string) => `https://${basename(file, extname(file))}.example/`;

async function readExamples({ examples }: Places, around: Surroundings): Promise<Call[]> {
  const calls: Call[] = [];
  for (const file of readdirSync(examples).sort()) {
    const read = await readInput({ name: join(examples, file), url: addressOf(file), readAt: around.now, reach: openWeb }, around.stdin);
    if (read.ok) calls.push(...read.value.pages.map(({ call }) => call));
    else around.err(`lastcall: ${file}: ${read.problem}\n`);
  }
  return calls;
}

function readCatalogue({ catalogue }: Places, around: Surroundings): Call[] {
  const parsed = parseCatalogue(JSON.parse(readFileSync(catalogue, 'utf8')));
  if (parsed.ok) return parsed.value.calls;
  around.err(`lastcall: ${catalogue}: ${parsed.problem.map(({ field, message }) => `${field}: ${message}`).join('; ')}\n`);
  return [];
}

const ahead = (calls: readonly Call[], { now }: Surroundings): Item[] =>
  calls
    .flatMap((call) => call.deadlines.map((deadline) => ({ call, deadline })))
    .filter(({ deadline }) => isAhead(deadline, now))
    .sort((a, b) => bySoonest(a.deadline, b.deadline));

function section(title: string, items: readonly Item[], reader: Reader): string {
  const shown = items.slice(0, mostShown);
  const more = items.length - shown.length;
  const table = shown.length ? tableOf(shown, reader, true) : ['Nothing lies ahead.'];
  return [reader.paint('bold', title), '', ...table, ...(more ? ['', `… and ${more} more.`] : []), ''].join('\n');
}

/** What a first start knows without a network: the example pages, read just now, and the catalogue of the release. */
export const knownCalls = async (places: Places, around: Surroundings): Promise<{ examples: Call[]; catalogue: Call[] }> => ({
  examples: await readExamples(places, around),
  catalogue: readCatalogue(places, around),
});

/** Writes the calendar and says in a line what is in it: a month alone has no day to stand on. */
function writeCalendar({ top, calendar }: Places, items: readonly Item[]): string {
  const shown = new Set(items.map(({ deadline }) => deadline));
  const entries = [...new Set(items.map(({ call }) => call))].flatMap(entriesOf).filter(({ deadline }) => shown.has(deadline));
  const dated = entries.filter(timeOf);
  mkdirSync(dirname(calendar), { recursive: true });
  writeFileSync(calendar, icsOf({ name: 'Lastcall: what is next' }, dated));
  const left = entries.length - dated.length;
  return `${dated.length} as a calendar${left ? ` (${left} without a day left out)` : ''}: ${relative(top, calendar)}\n`;
}

const loading = `Load the extension:
  Chrome   chrome://extensions, switch on "Developer mode", "Load unpacked", choose .output/chrome-mv3
  Firefox  about:debugging#/runtime/this-firefox, "Load Temporary Add-on…", choose .output/firefox-mv3/manifest.json
`;

/** Reads the example pages and the catalogue, shows what is next, and leaves it as a calendar. */
export async function firstRun(places: Places, around: Surroundings): Promise<ExitCode> {
  const { examples: read, catalogue } = await knownCalls(places, around);
  const [examples, known] = [ahead(read, around), ahead(catalogue, around)];
  const { now, zone, hasColor, columns } = around;
  const reader: Reader = { now, zone, paint: painter(hasColor), columns: columns ?? columnsElsewhere };
  around.out(
    [
      section('Next, read just now from the example pages (invented venues)', examples, reader),
      section('Next in the catalogue', known, reader),
      writeCalendar(places, [...examples, ...known]),
      loading,
    ].join('\n'),
  );
  return 0;
}
