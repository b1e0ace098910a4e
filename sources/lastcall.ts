import { parseCall, sayMisfits } from '#model/call.ts';
import { parseJson } from './json.ts';
import { lasting, originOf } from './named-list.ts';
import type { Answer, ListSource, SourceProblem, SourceReading } from './source.ts';

const nameOf = (value: unknown, at: number): string =>
  value instanceof Object && 'id' in value && typeof value.id === 'string' ? value.id : `call ${at + 1}`;

/** Calls cross this border as they are, each looked at alone: only their source is now this catalogue. */
function readCalls({ bytes, url }: Answer, id: string): SourceReading {
  const json = parseJson(bytes);
  const value = json.ok ? json.value : undefined;
  const records: unknown = value instanceof Object && 'calls' in value ? value.calls : value;
  if (!Array.isArray(records))
    return { calls: [], problems: [{ record: url, because: json.ok ? 'not a catalogue of calls' : json.problem }] };
  const parsed = records.map((record: unknown, i) => ({ name: nameOf(record, i), call: parseCall(record) }));
  return {
    calls: parsed.flatMap(({ call }) => (call.ok ? [{ ...call.value, source: { id, url, readAt: call.value.source.readAt } }] : [])),
    problems: parsed.flatMap(({ name: record, call }): SourceProblem[] => (call.ok ? [] : [{ record, because: sayMisfits(call.problem) }])),
  };
}

/** The `calls.json` of another Lastcall. */
export function catalogueAt(address: string): ListSource {
  const id = lasting('lastcall', address);
  return {
    id,
    title: `Lastcall at ${new URL(address).host}`,
    url: address,
    licence: null,
    origins: [originOf(address)],
    requests: () => [{ url: address, read: (answer) => readCalls(answer, id) }],
  };
}
