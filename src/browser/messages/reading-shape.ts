import * as v from 'valibot';
import { Call, Deadline } from '#model/call.ts';
import type { Zone } from '#model/zone.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const Sighting = v.object({
  block: index,
  cell: v.nullable(index),
  at: v.pipe(v.tuple([index, index]), v.readonly()),
  text: v.string(),
  verdict: v.picklist(['current', 'replaced', 'struck', 'doubtful', 'left out']),
  deadline: v.nullable(v.string()),
  why: v.string(),
});

/** A zone by name alone: whether there is such a one is a long question to the browser's engine, and the background has asked it. */
const AnyZone = v.custom<Zone>((value) => typeof value === 'string');

/**
 * A call as it was read in a document that may have no address of its own, such as one that stands in an attribute of the page around it.
 */
const CallSomewhere = v.object({
  ...Call.entries,
  url: v.string(),
  source: v.object({ ...Call.entries.source.entries, url: v.string() }),
  deadlines: v.array(v.object({ ...Deadline.entries, zone: v.nullable(AnyZone) })),
});

/** What comes back to a tab of what it had read: a reading (see `#page/reading.ts`) without the dates that were left out. */
export const ReadingShape = v.object({ call: CallSomewhere, sightings: v.pipe(v.array(Sighting), v.readonly()) });
