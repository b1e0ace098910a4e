import * as v from 'valibot';
import { filled, text } from '../field.ts';

/** One edition of a venue. Its deadlines are looked at one by one. */
export const Edition = v.object({
  title: filled,
  year: v.pipe(text, v.regex(/^\d{4}$/, 'is not a year')),
  id: text,
  full_name: v.nullish(text),
  link: filled,
  deadlines: v.nullish(v.array(v.unknown())),
  timezone: v.nullish(text),
  timezone_submission: v.nullish(text),
  city: v.nullish(text),
  country: v.nullish(text),
  date: v.nullish(text),
  start: v.nullish(text),
  end: v.nullish(text),
  era_rating: v.nullish(text),
  rankings: v.nullish(text),
  tags: v.optional(v.array(text), []),
  note: v.nullish(text),
  // Keys of the time before `deadlines`: each counts only where no row of its type is there.
  deadline: v.nullish(text),
  abstract_deadline: v.nullish(text),
  submission_deadline: v.nullish(text),
  commitment_deadline: v.nullish(text),
  rebuttal_period_start: v.nullish(text),
  rebuttal_period_end: v.nullish(text),
  review_release_date: v.nullish(text),
  final_decision_date: v.nullish(text),
});

export type Edition = v.InferOutput<typeof Edition>;

/** One row of `deadlines`. */
export const Row = v.object({ type: filled, label: v.nullish(text), date: filled, timezone: v.nullish(text) });

export type Row = v.InferOutput<typeof Row>;
