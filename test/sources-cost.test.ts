import { describe, expect, it } from 'vitest';
import { elementOf } from '#markup/html-element.ts';
import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { sites } from '#sources/sites.ts';
import { leastWork, mostGrowth } from './support/own-work.ts';

const generic: Pick<Call, 'event' | 'deadlines' | 'lang'> = {
  event: { name: null, acronym: null, place: null, start: null, end: null },
  deadlines: [],
  lang: 'en',
};

/** Pages that make whoever looks at a thing once for every thing around it look very often. */
const hostile: readonly (readonly [what: string, page: (size: number) => string])[] = [
  ['tables in tables', (size) => `${'<table><tr><td>When</td><td>Track</td><td>What'.repeat(160)}${'<p>January 5, 2027'.repeat(size)}`],
  ['terms in terms', (size) => `${'<dt><div>'.repeat(250)}${'<p>January 5, 2027'.repeat(size)}`],
  ['forms in forms', (size) => `${'<table><tr><td>Submission deadline</td><td>'.repeat(160)}${'<p>January 5, 2027'.repeat(size)}`],
  ['rows', (size) => `<table>${'<tr><td>Submission deadline</td><td>January 5, 2027</td></tr>'.repeat(size)}</table>`],
];

describe.each(sites)('$id', (site) => {
  const costOf = (html: string) => {
    const document = elementOf({ bytes: Buffer.from(`<html><body>${html}`), contentType: null });
    if (!document) throw new Error('no document');
    const page = { url: new URL('https://x.example/2027'), readAt: '2026-11-20T00:00:00Z' as Instant, document, generic: generic as Call };
    return leastWork(() => site.read(page), 3);
  };

  // A machine that others work on may cost a measure more; what grows too fast does so each time.
  it.each(hostile)('costs about four times as much for four times the %s', { retry: 2, timeout: 60_000 }, (_, page) => {
    const [once, fourfold] = [costOf(page(3000)), costOf(page(12_000))];
    // The clock of a thread ticks a few milliseconds at a time, of which the smaller page takes but two or three.
    expect(fourfold).toBeLessThan(once * mostGrowth + 150);
    expect(fourfold).toBeLessThan(4000);
  });
});
