import * as v from 'valibot';
import { filled, text } from '../field.ts';

/** One edition: the list keeps one of each venue and writes the next over it. Older files give a lone deadline. */
export const Entry = v.object({
  name: filled,
  year: v.pipe(text, v.regex(/^\d{4}$/, 'is not a year')),
  description: v.nullish(text),
  link: filled,
  deadline: v.pipe(
    v.union([v.array(text), text]),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
  ),
  timezone: v.nullish(text),
  date: v.nullish(text),
  place: v.nullish(text),
  tags: v.optional(v.array(text), []),
  comment: v.nullish(text),
  dblp: v.nullish(text),
  note: v.nullish(text),
});

export type Entry = v.InferOutput<typeof Entry>;
