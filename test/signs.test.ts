import { describe, expect, it } from 'vitest';
import { type SaidIn, type Sign, signs } from '#page/label-words.ts';
import { beginsWithSign, endOfSign, endsWithSign, hasSign, isSign, someSign } from '#page/phrases/signs.ts';
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

describe('a text ends with a sign', () => {
  const rows = [
    ['Papers may be sent between', 'between', true],
    ['Artikel zwischen dem ', 'between', true],
    ['les articles reçus après l’', 'after', true],
    ['Papers after review', 'after', false],
    ['in case of hereafter', 'after', false],
    [`${'a'.repeat(38)}after`, 'after', false],
    ['articoli inviati non oltre il', 'not after', true],
    ['', 'between', false],
  ] as const;
  it.each(rows)('"%s", %s: %s', (text, sign, is) => expect(endsWithSign(text, sign)).toBe(is));
});

it('is found wherever it stands', () => {
  const text = 'We will be seeing you all in Lund, and see you in\nGraz.';
  const found: string[] = [];
  const note = (at: number, end: number) => found.push(text.slice(at, end)) === 0;
  expect(someSign(text, 'welcome in', note)).toBe(false);
  expect(found).toEqual(['seeing you all in', 'see you in']);
  expect([hasSign('the second round', 'round'), hasSign('roundabout', 'round')]).toEqual([true, false]);
});

it.each([
  ['to the authors on', 'to the authors'],
  [', an die Autorinnen am', ', an die Autorinnen'],
  ['the authors on', undefined],
])('a text that begins with a sign, "%s": %s', (text, sign) => {
  expect(endOfSign(text, 'to those who asked')).toBe(sign?.length);
});

/** What stands before a day, a place or a name elsewhere stands behind it in these languages. */
const behind = new Set(['ja', 'ko', 'tr', 'zh']);

it.each(labelLanguages.map((words) => [words.lang, words] as const))('%s has its word for every sign, each once', (lang, words) => {
  const needed = new Set<SaidIn>(behind.has(lang) ? ['each'] : ['each', 'before']);
  const missing = Object.entries(signs).filter(([sign, saidIn]) => needed.has(saidIn) && !words.signs[sign as Sign]?.length);
  expect(missing.map(([sign]) => sign)).toEqual([]);
  for (const [sign, list] of Object.entries(words.signs)) {
    const clean = list.map((phrase) => phrase.toLowerCase().replace(/\s+/g, ' ').trim());
    expect([sign, list]).toEqual([sign, [...new Set(clean)]]);
  }
});
