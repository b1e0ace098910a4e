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

  it.each(hostile)(
    'costs about four times as much for four times the %s',
    (_, page) => {
      const [once, fourfold] = [costOf(page(1500)), costOf(page(6000))];
      expect(fourfold).toBeLessThan(once * mostGrowth + 20);
      expect(fourfold).toBeLessThan(2000);
    },
    30_000,
  );
});
