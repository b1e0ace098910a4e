import * as v from 'valibot';
import { filled, text } from '../field.ts';

/** One edition. Times are `2027-01-31 23:59:00`; `cfp` may be TBA, None or Cancelled. */
export const Entry = v.object({
  conference: filled,
  alt_name: v.nullish(text),
  year: v.pipe(text, v.regex(/^\d{4}$/, 'is not a year')),
  link: filled,
  cfp_link: v.nullish(text),
  cfp: text,
  cfp_ext: v.nullish(text),
  workshop_deadline: v.nullish(text),
  tutorial_deadline: v.nullish(text),
  timezone: v.nullish(text),
  place: v.nullish(text),
  start: v.nullish(text),
  end: v.nullish(text),
  sub: v.optional(text, ''),
});

export type Entry = v.InferOutput<typeof Entry>;
