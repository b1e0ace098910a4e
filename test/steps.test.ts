import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectDocumentSteps } from '#browser/collect/collect.ts';
import { type DocumentReading, datesOf } from '#browser/collect/dates-on-page.ts';
import { inSlices } from '#browser/platform/in-slices.ts';
import { instantAt } from '#model/instant.ts';
import { readingSteps } from '#page/read.ts';
import { atOnce, type Steps } from '#page/steps.ts';

const folder = join(import.meta.dirname, 'fixtures/pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const url = 'https://venue.example/call';
const readAt = instantAt(Date.UTC(2026, 10, 21, 10));

const documentOf = (name: string) => new JSDOM(readFileSync(join(folder, name), 'utf8'), { url }).window.document;

function* countTo(last: number): Steps<number> {
  for (let i = 0; i < last; i++) yield;
  return last;
}

/** All that tab and background do with a document. */
function* documentReadingSteps(document: Document): Steps<DocumentReading> {
  const collected = yield* collectDocumentSteps(document);
  const reading = yield* readingSteps(collected.page, { url, readAt });
  return { reading, dates: yield* datesOf(reading, collected) };
}

/** A watch on which every look takes a millisecond. */
const watchThatTicks = () => {
  let now = 0;
  return () => now++;
};

describe('work in slices', () => {
  it('gives way as often as its time is up, and comes to the same end', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    expect(await inSlices(countTo(100), { pause, elapsed: watchThatTicks() })).toBe(atOnce(countTo(100)));
    expect(pauses).toBeGreaterThan(5);
  });

  it('stops at the signal', async () => {
    const stop = new AbortController();
    const pause = async () => stop.abort();
    expect(await inSlices(countTo(100), { pause, elapsed: watchThatTicks(), signal: stop.signal })).toBeUndefined();
  });

  it.each(pages)('%s is read in slices as it is at once', async (name) => {
    const inOne = atOnce(documentReadingSteps(documentOf(name)));
    const sliced = await inSlices(documentReadingSteps(documentOf(name)), {
      pause: async () => {},
      elapsed: watchThatTicks(),
    });
    expect(sliced?.reading).toEqual(inOne.reading);
    expect(sliced?.dates.map(({ ranges }) => ranges.map(String))).toEqual(inOne.dates.map(({ ranges }) => ranges.map(String)));
  });
});
