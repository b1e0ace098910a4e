import type { Tables } from '../sql/schema.ts';

/** What a backup holds, by table with its key; leases are of the moment and stay behind. */
export const keptTables = [
  ['readings', ['call', 'source']],
  ['history', ['number']],
  ['changes', ['number']],
  ['counters', ['name']],
  ['fetch_states', ['url']],
  ['stamps', ['uid']],
  ['publications', ['path']],
  ['personal_feeds', ['read_key_hash']],
] as const satisfies readonly (readonly [keyof Tables, readonly string[]])[];

export type KeptTable = (typeof keptTables)[number][0];

export const isKeptTable = (name: string): name is KeptTable => keptTables.some(([table]) => table === name);
