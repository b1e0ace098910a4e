import { describe, expect, it } from 'vitest';
import { homeZone } from '#page/deadlines/home.ts';
import { labelLanguages } from '#page/words/index.ts';

/** English is read everywhere, and has no home. */
const named = labelLanguages.map(({ lang }) => lang).filter((lang) => lang !== 'en');

describe('the zone that a page without one may mean, by its language', () => {
  it.each(named)('is known for %s', (lang) => expect(homeZone(lang)).toBeDefined());
  it('is the same for a language with its land', () => expect(homeZone('zh-TW')).toBe(homeZone('zh')));
  it('is none for English', () => expect(homeZone('en-GB')).toBeUndefined());
});
