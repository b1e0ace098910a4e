import { describe, expect, it } from 'vitest';
import { noFilter } from '#browser/lists/filter.ts';
import { askedOriginsOf, originOf, type ReachLevel, reachOf, readingOrigins, tooFar } from '#browser/reach/reach.ts';
import { at } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');
const list = 'https://lists.example/*';
const site = '*://tides.example/*';

describe('how far the extension reads', () => {
  it.each<[string, readonly string[], ReachLevel, readonly string[]]>([
    ['nothing granted', [], 'on click', []],
    ['a site', [site], 'these sites', ['tides.example']],
    ['a site over one protocol each', ['http://tides.example/*', 'https://tides.example/*'], 'these sites', ['tides.example']],
    ['everything', ['*://*/*'], 'everywhere', []],
    ['everything, as browsers may write it', ['http://*/*', 'https://*/*'], 'everywhere', []],
    ['everything by its name', [site, '<all_urls>'], 'everywhere', []],
    ['only a list to be asked', [list], 'on click', []],
    ['a list and a site', [list, site], 'these sites', ['tides.example']],
  ])('%s', (_, granted, level, sites) => expect(reachOf(granted, [list])).toEqual({ level, sites }));

  it.each<[ReachLevel, readonly string[]]>([
    ['on click', ['*://*/*', site]],
    ['these sites', ['*://*/*']],
    ['everywhere', []],
  ])('down to "%s" gives back what is too much, and nothing that a list is asked at', (level, back) =>
    expect(tooFar(['*://*/*', site, list], [list], level)).toEqual(back),
  );

  it('does not read pages where lists and the feed server are asked', () => {
    const feed = {
      server: 'https://feeds.example:8443/x',
      readUrl: 'https://feeds.example:8443/r.ics',
      writeKey: 'w',
      sent: '',
      sentAt: now,
    };
    const asked = askedOriginsOf([{ id: 'mine', address: null, origins: [list], filter: noFilter }], {
      ...feed,
      dueAt: null,
      trouble: null,
      isGone: false,
    });
    expect(asked).toEqual([list, 'https://feeds.example/*']);
    expect(readingOrigins([site, ...asked], asked)).toEqual([site]);
    expect(originOf('http://127.0.0.1:8080/a?b')).toBe('http://127.0.0.1/*');
  });
});
