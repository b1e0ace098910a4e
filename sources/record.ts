import type * as v from 'valibot';
import { type Call, type Deadline, parseCall, parseWith, sayMisfits } from '#model/call.ts';
import { deadlineIds } from '#model/id.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Answer, SourceProblem, SourceReading } from './source.ts';

export type DeadlineDraft = Omit<Deadline, 'id'>;

/** A call as a source knows it, before it is given its source and the ids of its deadlines. */
export interface CallDraft extends Omit<Call, 'schema' | 'source' | 'lang' | 'deadlines'> {
  readonly deadlines: DeadlineDraft[];
  /** English where nothing else is said. */
  readonly lang?: string;
}

/** A record of a list by the name that the list gives it: a call, or what is wrong with it. */
export interface NamedDraft {
  readonly name: string;
  readonly draft: Result<CallDraft, string>;
}

/** A draft as a call; the problem names the fields that do not fit. */
export function callFrom({ lang = 'en', deadlines, ...draft }: CallDraft, source: Call['source']): Result<Call, string> {
  const ids = deadlineIds(draft.id, deadlines);
  const call = { schema: 1, ...draft, lang, source, deadlines: deadlines.map((deadline, i) => ({ id: ids[i], ...deadline })) };
  const parsed = parseCall(call);
  return parsed.ok ? parsed : no(sayMisfits(parsed.problem));
}

/** Records that a list keeps under the same id are told apart by their order in it. */
function withOwnId(draft: CallDraft, seen: Map<string, number>): CallDraft {
  const count = (seen.get(draft.id) ?? 0) + 1;
  seen.set(draft.id, count);
  return count === 1 ? draft : { ...draft, id: `${draft.id}-${count}` };
}

/** The reading that a list's records make; each that is wrong is a problem, and costs no other. `what` says what a list is of. */
export function readingFrom(
  records: readonly NamedDraft[],
  { url, readAt }: Answer,
  { id, what }: { readonly id: string; readonly what: string },
): SourceReading {
  if (!records.length) return { calls: [], problems: [{ record: 'the whole list', because: `not a list of ${what}` }] };
  const seen = new Map<string, number>();
  const read = records.map(({ name, draft }) => ({
    name,
    call: draft.ok ? callFrom(withOwnId(draft.value, seen), { id, url, readAt }) : draft,
  }));
  return {
    calls: read.flatMap(({ call }) => (call.ok ? [call.value] : [])),
    problems: read.flatMap(({ name: record, call }): SourceProblem[] =>
      call.ok ? call.value.problems.map((because) => ({ record, because })) : [{ record, because: call.problem }],
    ),
  };
}

/** A record looked at through its shape, then made a call; the problem names the fields that do not fit. */
export function shaped<Schema extends v.GenericSchema>(
  value: Result<unknown, string>,
  shape: Schema,
  callOf: (record: v.InferOutput<Schema>) => CallDraft,
): Result<CallDraft, string> {
  if (!value.ok) return value;
  const record = parseWith(shape, value.value);
  return record.ok ? ok(callOf(record.value)) : no(sayMisfits(record.problem));
}
