import { parseArgs } from 'node:util';
import { everywhere, openWeb, type Reach } from '#harvest/fetch/reach.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { parseZone, type Zone } from '#model/zone.ts';
import { parseAsOf } from './as-of.ts';
import { type CheckOptions, parseCheck } from './check/check-options.ts';
import { type HarvestOptions, parseHarvest } from './harvest/harvest-options.ts';
import { type PublishOptions, parsePublish, parseServe, type ServeOptions } from './site-options.ts';
import { type BackupOptions, parseBackup, parseRestore, type RestoreOptions } from './store-options.ts';

export type Format = 'table' | 'explain' | 'json' | 'ics' | 'ndjson';

/** What `lastcall read` was asked for. */
export interface ReadOptions {
  readonly command: 'read';
  /** Files, addresses, `-` for standard input; empty with `ndjson`, where they come line by line. */
  readonly inputs: readonly string[];
  readonly format: Format;
  /** The moment that the page counts as read; null for now. */
  readonly asOf: Instant | null;
  /** The public address of the one input. */
  readonly url: string | null;
  /** The reader's zone; null for the machine's. */
  readonly zone: Zone | null;
  readonly reach: Reach;
}

export type Command =
  | ReadOptions
  | HarvestOptions
  | ServeOptions
  | PublishOptions
  | CheckOptions
  | BackupOptions
  | RestoreOptions
  | { readonly command: 'help' }
  | { readonly command: 'version' };

const shape = {
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  ics: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  'as-of': { type: 'string' },
  url: { type: 'string' },
  zone: { type: 'string' },
  'allow-private': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: shape, allowPositionals: true }));
  } catch (error) {
    return no(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

export const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

type Values = Extract<ReturnType<typeof parsed>, { ok: true }>['value']['values'];

function readOptions(inputs: readonly string[], values: Values): Result<ReadOptions, string> {
  const formats = (['explain', 'json', 'ics', 'ndjson'] as const).filter((name) => values[name]);
  if (formats.length > 1) return no(`--${formats.join(' and --')} exclude each other`);
  const format = formats[0] ?? 'table';
  if (format === 'ndjson' && inputs.length) return no('--ndjson reads the names of its pages from standard input, so give it no FILE');
  if (format === 'ndjson' && values.url !== undefined)
    return no('--ndjson takes the address of each page from its line, so leave --url out');
  if (format !== 'ndjson' && !inputs.length) return no('nothing to read: name a file, an address, or - for standard input');
  if (inputs.filter((input) => input === '-').length > 1) return no('standard input (-) can be read only once');

  const asOf = values['as-of'] === undefined ? null : parseAsOf(values['as-of']);
  if (asOf === undefined) return no(`--as-of is not a day such as 2027-01-31: ${values['as-of']}`);
  const zone = values.zone === undefined ? null : parseZone(values.zone);
  if (zone === undefined) return no(`--zone is not a zone such as Europe/Berlin, UTC+5:30 or AoE: ${values.zone}`);
  const url = values.url ?? null;
  if (url !== null && !isWebAddress(url)) return no(`--url is not a web address: ${url}`);
  if (url !== null && inputs.length > 1) return no('--url is the address of one page, but several were named');
  return ok({ command: 'read', inputs, format, asOf, url, zone, reach: values['allow-private'] ? everywhere : openWeb });
}

/** The command that the arguments ask for; the problem is one line for people. */
export function parseCommand(args: readonly string[]): Result<Command, string> {
  const [name, ...rest] = args;
  const isHelp = rest.includes('--help') || rest.includes('-h');
  if (name === 'harvest' && !isHelp) return parseHarvest(rest);
  if (name === 'serve' && !isHelp) return parseServe(rest);
  if (name === 'publish' && !isHelp) return parsePublish(rest);
  if (name === 'check' && !isHelp) return parseCheck(rest);
  if (name === 'backup' && !isHelp) return parseBackup(rest);
  if (name === 'restore' && !isHelp) return parseRestore(rest);
  const found = parsed(args);
  if (!found.ok) return found;
  const { values, positionals } = found.value;
  if (values.help) return ok({ command: 'help' });
  if (values.version) return ok({ command: 'version' });
  const [command, ...inputs] = positionals;
  if (command === 'help') return ok({ command });
  if (command === 'read') return readOptions(inputs, values);
  return no(command === undefined ? 'no command' : `unknown command: ${command}`);
}
