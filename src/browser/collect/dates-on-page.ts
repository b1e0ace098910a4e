import type { Deadline } from '#model/call.ts';
import type { Reading, Sighting } from '#page/reading.ts';
import type { Steps } from '#page/steps.ts';
import type { Collected } from './collect.ts';

/** A date on the page that is worth pointing at, where it stands, and what it was taken for. */
export interface DateOnPage {
  readonly sighting: Sighting;
  readonly deadline: Deadline;
  /** Its words, in order; several where elements or table cells part them. Live: they follow changes of the page. */
  readonly ranges: readonly Range[];
}

export interface DocumentReading {
  readonly reading: Reading;
  /** In page order. */
  readonly dates: readonly DateOnPage[];
}

/** Which dates of a reading are taken: those that have a place in the document, or those too that have none, as in a field. */
export type WhichDates = 'in sight' | 'wherever they stand';

/** The dates of a reading, led back to where they stand in the document. */
export function* datesOf(
  { call, sightings }: Reading,
  { rangesOf }: Pick<Collected, 'rangesOf'>,
  which: WhichDates = 'in sight',
): Steps<readonly DateOnPage[]> {
  const deadlines = new Map(call.deadlines.map((deadline) => [deadline.id, deadline]));
  const dates: DateOnPage[] = [];
  for (const sighting of sightings) {
    yield;
    const deadline = sighting.deadline === null ? undefined : deadlines.get(sighting.deadline);
    if (!deadline || sighting.verdict === 'left out') continue;
    const ranges = rangesOf(sighting.block, sighting.cell, sighting.at);
    if (ranges.length || which === 'wherever they stand') dates.push({ sighting, deadline, ranges });
  }
  return dates;
}
