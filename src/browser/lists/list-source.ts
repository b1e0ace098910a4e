import { parseCall, sayMisfits } from '#model/call.ts';
import { lists } from '#sources/lists.ts';
import type { Answer, ListSource, SourceProblem, SourceReading } from '#sources/source.ts';
import { originOf } from '../reach.ts';
import type { FollowedList } from '../store/followed-list.ts';

/** Reads `calls.json` as a Lastcall site publishes it; each call is parsed alone. */
function readCatalogue({ bytes, url }: Answer): SourceReading {
  const records = recordsIn(new TextDecoder().decode(bytes));
  if (!records) return { calls: [], problems: [{ record: url, because: 'not a catalogue of calls' }] };
  const parsed = records.map((record) => parseCall(record));
  return {
    calls: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: parsed.flatMap((one, i): SourceProblem[] => (one.ok ? [] : [{ record: `call ${i + 1}`, because: sayMisfits(one.problem) }])),
  };
}

function recordsIn(json: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const records = value instanceof Object && 'calls' in value ? value.calls : value;
    return Array.isArray(records) ? records : undefined;
  } catch {
    return undefined;
  }
}

/** A Lastcall catalogue at an address of the reader's, as a list. */
export const catalogueAt = (id: string, address: string): ListSource => ({
  id,
  title: new URL(address).host,
  url: address,
  licence: null,
  origins: [originOf(address)],
  requests: () => [{ url: address, read: readCatalogue }],
});

/** The source behind a followed list; undefined where this release knows it no more. */
export const sourceOf = ({ id, address }: Pick<FollowedList, 'id' | 'address'>): ListSource | undefined =>
  address && URL.canParse(address) ? catalogueAt(id, address) : lists.find((list) => list.id === id);
