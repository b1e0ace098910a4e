import type { Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { elementAt } from '#page/element.ts';
import type { Reading, Sighting } from '#page/reading.ts';
import { atOnce, type Steps } from '#page/steps.ts';
import { siteReadingSteps } from '#sources/site-reading.ts';
import { type Collected, collectDocumentSteps } from './collect.ts';
import { domTree } from './dom-tree.ts';

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

/** The dates of a reading where they stand in the document; those that stand nowhere, as in a field, only where they are asked for. */
export function* datesOf(
  { call, sightings }: Reading,
  { rangesOf }: Pick<Collected, 'rangesOf'>,
  which: 'in sight' | 'wherever they stand' = 'in sight',
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

/** Reads the open document as it is now. Changes nothing on it. */
export const readDocument = (document: Document, url: string, readAt: Instant): DocumentReading =>
  atOnce(documentReadingSteps(document, url, readAt));

/** The same, step by step. */
export function* documentReadingSteps(document: Document, url: string, readAt: Instant): Steps<DocumentReading> {
  const collected = yield* collectDocumentSteps(document);
  const view = document.defaultView;
  const root = () => (view ? elementAt<Node>(document.documentElement, domTree(view)) : undefined);
  const reading = yield* siteReadingSteps(collected.page, { url, readAt }, root);
  return { reading, dates: yield* datesOf(reading, collected) };
}
