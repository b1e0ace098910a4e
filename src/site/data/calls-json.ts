import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Call, schemaVersion } from '#model/call.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import { disagreementKinds, type Edition } from '#model/merge/edition.ts';
import { callOf } from '../feeds/entries.ts';
import { daysBefore } from '../gone.ts';

/** A reading that contradicts what a call says of one of its deadlines. */
const Contradiction = v.object({
  deadline: v.string(),
  kind: v.picklist(disagreementKinds),
  /** The sources, the trusted one first. */
  trusted: v.string(),
  other: v.string(),
  /** From the trusted reading to the other: negative where the other is earlier. */
  hours: v.number(),
  late: v.nullable(v.string()),
});

/** What `calls.json` holds: each call as merged from its sources, which of them it has, and where they contradict each other. */
export const CallsFile = v.object({
  schema: v.literal(schemaVersion),
  calls: v.array(v.object({ ...Call.entries, sources: v.array(v.string()), disagreements: v.array(Contradiction) })),
});

export type CallsFile = v.InferOutput<typeof CallsFile>;

const daysKept = 180;

const isRecent = ({ deadlines, event }: Edition, since: Instant) =>
  deadlines.some(({ chosen: { deadline } }) => deadline.latest === null || deadline.latest >= since) || (event.end ?? '') >= utcDay(since);

function recordOf(edition: Edition): CallsFile['calls'][number] | undefined {
  const [first] = edition.calls;
  if (!first) return undefined;
  return {
    ...callOf(edition, first.source),
    deadlines: edition.deadlines.map(({ id, chosen }) => ({ ...chosen.deadline, id })),
    sources: [...new Set(edition.calls.map(({ source }) => source.id))],
    disagreements: edition.deadlines.flatMap(({ id, disagreements }) => disagreements.map((one) => ({ deadline: id, ...one }))),
  };
}

/** Calls with something ahead or over for less than half a year, one a line, in order of id. */
export function callsJson(editions: readonly Edition[], now: Instant): string {
  const since = daysBefore(now, daysKept);
  const records = editions.filter((edition) => isRecent(edition, since)).flatMap((edition) => recordOf(edition) ?? []);
  return `{"schema":${schemaVersion},"calls":[${records.map((record) => `\n${JSON.stringify(record)}`).join(',')}\n]}\n`;
}

/** The JSON Schema of `calls.json` (draft 2020-12). What only code can check (a day that there is) is a string with its shape in words. */
export function callsSchema(): string {
  const schema = toJsonSchema(CallsFile, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type !== 'custom') return jsonSchema;
      const { message } = valibotSchema as v.CustomSchema<unknown, string>;
      return { type: 'string', description: String(message) };
    },
  });
  return `${JSON.stringify({ title: 'calls.json of Lastcall', ...schema }, null, 2)}\n`;
}
