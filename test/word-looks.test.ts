import { describe, expect, it } from 'vitest';
import { everyMatch } from '#dates/every-match.ts';
import { mayTellTime } from '#dates/gate.ts';
import { NumberSieve } from '#dates/number-sieve.ts';
import { mentionsIn, speaksOf } from '#page/phrases/phrases.ts';

describe('a sieve of numbers', () => {
  const numbers = Array.from({ length: 500 }, (_, i) => i * i * 37 + 11);
  const sieve = new NumberSieve(13);
  for (const number of numbers) sieve.add(number);

  it('holds back none that it was given', () => expect(numbers.filter((number) => !sieve.mayHave(number))).toEqual([]));

  it('holds back most others', () => {
    const others = Array.from({ length: 1000 }, (_, i) => i * 7919 + 3).filter((number) => !numbers.includes(number));
    expect(others.filter((number) => sieve.mayHave(number)).length).toBeLessThan(others.length / 4);
  });
});

it.each([
  ['abcabc', /b./g],
  ['abc', /x/g],
  ['', /x/g],
] as const)('every match in "%s" of %s is what matchAll gives', (text, shape) => {
  expect(everyMatch(text, shape)).toEqual([...text.matchAll(shape)]);
  expect(everyMatch(text, shape)).toEqual([...text.matchAll(shape)]);
});

describe('whether a text may tell time: a word of a phrase does so beside its neighbour', () => {
  it.each([
    ['to be announced', true],
    ['the chairs announced winners', false],
    ['the end of each day', true],
    ['each member of the committee', false],
    ['anywhere on Earth', true],
    ['Anywhere\non\nEarth', true],
    ['sciences of the Earth', false],
    ['the local\u00a0time', true],
    ['a local meeting', false],
    ['in MAY', true],
    ['TBA', true],
  ])('%s: %s', (text, is) => expect(mayTellTime(text)).toBe(is));
});

describe('phrases', () => {
  const said = 'Submission of papers is due; camera-ready versions and notification to authors';
  const before = mentionsIn(said);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (n: number) => [n, n * 7, n * 31, n * 131, n >> 3].map((i) => letters[i % letters.length]).join('');

  it('are found the same after more words than are kept', () => {
    for (let n = 0; n < 12_000; n++) mentionsIn(`${word(n)} ${word(n)}tions`);
    expect(mentionsIn(`${said} `)).toEqual(before);
  });

  it.each([
    ['papers are due today', 'deadline', true],
    ['papers are duelling', 'deadline', false],
    ['DEADLINES', 'deadline', true],
    ['it takes place in Graz', 'held', true],
    ['it takes a place', 'held', false],
  ] as const)('"%s" speaks of %s: %s', (text, concept, is) => {
    expect(speaksOf(text, concept)).toBe(is);
    expect(mentionsIn(text).some((mention) => mention.concept === concept)).toBe(is);
  });
});
