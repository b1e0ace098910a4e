import { parseArgs } from 'node:util';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { listFormats } from '#sources/corrections/formats.ts';
import { lists } from '#sources/lists.ts';
import { parseAsOf } from '../as-of.ts';

/** A list, or `page`, and where it lies: a file, a folder, for pages an address too. */
export interface Named {
  readonly name: string;
  readonly path: string;
}

export interface CheckOptions {
  readonly command: 'check';
  /** What is compared; empty for what the store holds. */
  readonly inputs: readonly Named[];
  readonly format: 'table' | 'json' | 'patch';
  /** The list to correct, with `patch`. */
  readonly list: string | null;
  /** Whether only what may still be met is compared. */
  readonly isAhead: boolean;
  /** The moment that counts as now, and as the reading of every input; null for now and for when each file was changed. */
  readonly asOf: Instant | null;
  /** The folder of the store; null for the user's own. */
  readonly data: string | null;
}

const shape = {
  json: { type: 'boolean' },
  patch: { type: 'string' },
  ahead: { type: 'boolean' },
  'as-of': { type: 'string' },
  data: { type: 'string' },
} as const;

const names = ['page', ...lists.map(({ id }) => id)];
const correctable = listFormats.map(({ id }) => id);

function namedIn(text: string): Result<Named, string> {
  const [, name = '', path = ''] = /^([\w-]+)=(.+)$/s.exec(text) ?? [];
  if (!path) return no(`not NAME=FILE, such as ccfddl=allconf.yml: ${text}`);
  return names.includes(name) ? ok({ name, path }) : no(`no such list: ${name}; there are ${names.join(', ')}`);
}

/** `lastcall check [NAME=FILE…] [--json | --patch LIST] [--ahead] [--as-of DATE] [--data FOLDER]` */
export function parseCheck(args: readonly string[]): Result<CheckOptions, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: shape, allowPositionals: true });
    const inputs: Named[] = [];
    for (const text of positionals) {
      const named = namedIn(text);
      if (!named.ok) return named;
      inputs.push(named.value);
    }
    const { json, patch, ahead, data } = values;
    if (json && patch !== undefined) return no('--json and --patch exclude each other');
    if (patch !== undefined && !correctable.includes(patch)) return no(`--patch takes ${correctable.join(', ')}: ${patch}`);
    if (inputs.length === 1) return no('one list alone has nothing to be compared with; name two, or none for the store');
    const asOf = values['as-of'] === undefined ? null : parseAsOf(values['as-of']);
    if (asOf === undefined) return no(`--as-of is not a day such as 2027-01-31: ${values['as-of']}`);
    const format = json ? 'json' : patch === undefined ? 'table' : 'patch';
    return ok({ command: 'check', inputs, format, list: patch ?? null, isAhead: ahead ?? false, asOf, data: data ?? null });
  } catch (error) {
    return no(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}
