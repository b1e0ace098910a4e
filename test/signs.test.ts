import { describe, expect, it } from 'vitest';
import { type Sign, signs } from '#page/label-words.ts';
import { beginsWithSign, isSign, signsIn } from '#page/phrases/signs.ts';
import { labelLanguages } from '#page/words/index.ts';

describe('a text is a sign', () => {
  const rows: readonly (readonly [text: string, sign: Sign, is: boolean])[] = [
    ['Start date', 'first day', true],
    ['From:', 'first day', true],
    ['FECHA DE INICIO', 'first day', true],
    ['开始日期', 'first day', true],
    ['Bitiş tarihi', 'last day', true],
    ['From round 1', 'first day', false],
    ['From 2', 'first day', false],
    ['Start dates', 'first day', false],
    ['Name of the conference', 'a conference', true],
    ['Conference / Workshop', 'a conference', true],
    ['Conference dates', 'a conference', false],
    ['Tagungsort', 'where', true],
    ['📍 会場', 'where', true],
    ['Whereabouts', 'where', false],
    ['Raum', 'room', true],
    ['', 'where', false],
  ];
  it.each(rows)('"%s", %s: %s', (text, sign, is) => expect(isSign(text, sign)).toBe(is));
});

describe('a text begins with a sign', () => {
  const rows: readonly (readonly [text: string, sign: Sign, is: boolean])[] = [
    ['Location of the event', 'where', true],
    ['(City)', 'town', true],
    ['Website & link', 'address', true],
    ['Event location', 'where', false],
    ['Rankings', 'address', false],
  ];
  it.each(rows)('"%s", %s: %s', (text, sign, is) => expect(beginsWithSign(text, sign)).toBe(is));
});

it('is found wherever it stands', () => {
  const text = 'We will be seeing you all in Lund, and see you in\nGraz.';
  expect(signsIn(text, 'welcome in').map(({ at, end }) => text.slice(at, end))).toEqual(['seeing you all in', 'see you in']);
});

/** Signs that not every language has: it says them behind the name, by an ending, or not at all. */
const ofSome: ReadonlySet<Sign> = new Set(['in', 'welcome in', 'within a name']);

it.each(labelLanguages.map((words) => [words.lang, words] as const))('%s has its word for every sign, each once', (_, words) => {
  expect(signs.filter((sign) => !ofSome.has(sign) && !words.signs[sign]?.length)).toEqual([]);
  for (const [sign, list] of Object.entries(words.signs)) {
    const clean = list.map((phrase) => phrase.toLowerCase().replace(/\s+/g, ' ').trim());
    expect([sign, list]).toEqual([sign, [...new Set(clean)]]);
  }
});
