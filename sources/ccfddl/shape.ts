import * as v from 'valibot';
import { text } from '../field.ts';

const optionalText = v.nullish(text);

/** One venue with its editions, which are looked at one by one. */
export const Series = v.object({
  title: text,
  description: v.optional(text, ''),
  sub: v.optional(text, ''),
  rank: v.optional(v.object({ ccf: optionalText, core: optionalText, thcpl: optionalText }), {}),
  dblp: v.optional(text, ''),
  confs: v.array(v.unknown()),
});

export type Series = v.InferOutput<typeof Series>;

/** One edition. The zone follows the timeline in the file and holds for all of it. */
export const Edition = v.object({
  year: v.pipe(text, v.regex(/^\d{4}$/, 'is not a year')),
  id: text,
  link: text,
  timeline: v.array(v.unknown()),
  timezone: text,
  date: v.optional(text, ''),
  place: v.optional(text, ''),
});

export type Edition = v.InferOutput<typeof Edition>;

/** One row of a timeline. Some write the key of the abstract with a blank. */
export const Row = v.object({ deadline: text, abstract_deadline: optionalText, 'abstract deadline': optionalText, comment: optionalText });

export type Row = v.InferOutput<typeof Row>;
