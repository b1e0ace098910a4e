import type { Check, Checked } from './check.ts';
import { lastYear } from './last-year.ts';
import { elements, structured } from './machine-dates.ts';
import { order } from './milestones.ts';
import { weekday } from './weekday.ts';

/** Every check; what each finds comes in this order. */
const checks: readonly Check[] = [weekday, order, lastYear, elements, structured];

/** More of a kind says nothing new. */
const mostFinds = 10;

/** What does not fit together on a page, said plainly. Nothing is repaired. */
export const problemsOf = (checked: Checked): readonly string[] =>
  checks.flatMap((check) => [...new Set(check(checked))].slice(0, mostFinds));
