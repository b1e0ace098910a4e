import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { AoE } from '#model/zone.ts';
import { plainZone } from '#page/moment.ts';
import { see } from '#page/outline/see.ts';
import type { DeadlineDraft } from '../record.ts';
import { closing } from '../when.ts';

const isOnRegistration = /\b(?:abstract|paper) registration\b/i;
const weekBefore = /\b1 week before\b/i;

const draftOf = (day: Day, quote: string): DeadlineDraft => ({
  kind: 'abstract',
  track: null,
  label: 'Abstract registration',
  ...closing({ day }, plainZone(AoE)),
  quote,
  where: null,
});

/** The day of a comment in the year that puts it before the last paper deadline. */
function dayIn(comment: string, last: Day): Day | undefined {
  const [date, ...others] = see({ text: comment, struck: [] }).dates;
  const part = !others.length && date?.date.kind === 'day' && date.date.days.length === 1 ? date.date.days[0] : undefined;
  if (!part) return undefined;
  const { year } = dayParts(last);
  const years = part.year === undefined ? [year, year - 1] : [part.year];
  return years.map((candidate) => dayFrom(candidate, part.month, part.day)).find((day) => day !== undefined && day <= last);
}

/**
 * Abstract deadlines, which this list tells only in its comments: "Abstract registration required (1 week before deadline AoE)", "Paper
 * registration due May 5th AoE". Other comments say none.
 */
export function abstractsIn(comment: string, papers: readonly Day[]): readonly DeadlineDraft[] {
  if (!isOnRegistration.test(comment)) return [];
  if (weekBefore.test(comment)) return papers.map((day) => draftOf(addDays(day, -7), comment));
  const last = [...papers].sort().at(-1);
  const day = last && dayIn(comment, last);
  return day ? [draftOf(day, comment)] : [];
}
