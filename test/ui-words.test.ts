import { describe, expect, it } from 'vitest';
import { languages } from '#ui/settings-view.ts';
import { localeFiles, messageOf, sentencesOf } from '#ui/words/locales.ts';
import { holesOf } from '#ui/words/phrase.ts';
import { dictionaries, languageOf, wordsFor } from '#ui/words.ts';

const english = new Map(sentencesOf(dictionaries.en));

/** What the stores and the browser's own pages have room for. */
const longest = { 'manifest.name': 45, 'manifest.description': 132 };

describe.each(languages)('the words in %s', (language) => {
  const sentences = sentencesOf(dictionaries[language]);
  const forms = sentences.flatMap(([name, said]) => Object.entries(said).map(([form, sentence]) => ({ name, form, sentence })));

  it('say the same things as the English ones', () => expect(sentences.map(([name]) => name)).toEqual([...english.keys()]));

  it('have no empty sentence, and no blank at an end', () => {
    expect(forms.filter(({ sentence }) => sentence === '' || sentence !== sentence.trim())).toEqual([]);
  });

  it('have the same holes', () => {
    const expected = (name: string) => holesOf(Object.values(english.get(name) ?? {}).at(-1) ?? '').sort();
    expect(forms.filter(({ name, sentence }) => String(holesOf(sentence).sort()) !== String(expected(name)))).toEqual([]);
  });

  it('have exactly the plural forms of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = sentences.filter(([, said]) => !('only' in said));
    expect(plurals.length).toBeGreaterThan(20);
    expect(plurals.filter(([, said]) => String(Object.keys(said).toSorted()) !== String(categories))).toEqual([]);
  });

  it.each(Object.entries(longest))('%s has at most %i characters', (name, most) => {
    expect(Object.fromEntries(sentences)[name]?.only?.length).toBeLessThanOrEqual(most);
  });
});

it.each(languages.filter((language) => language !== 'en'))('every assumption is explained in %s', (language) => {
  const own = sentencesOf(dictionaries[language].assumptions, 'assumptions');
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(([name, said]) => said.only === english.get(name)?.only)).toEqual([]);
});

describe('words', () => {
  it.each([
    ['de-AT', 'de'],
    ['zh-CN', 'zh'],
    ['nl', 'en'],
  ])('of %s are those of %s', (locale, language) => expect(languageOf(locale)).toBe(language));

  it.each([
    ['en-GB', 1, '1 date'],
    ['en-GB', 1200, '1,200 dates'],
    ['de', 1200, '1.200 Daten'],
    ['fr', 0, '0 date'],
    ['fr', 1_000_000, '1 000 000 de dates'],
    ['zh-CN', 1, '1 个日期'],
  ])('in %s count %i as %s', (locale, count, said) =>
    expect(
      wordsFor(locale)
        .found({ count })
        .replaceAll(/[\u202f\u00a0]/g, ' '),
    ).toBe(said),
  );

  it('keep what fills them as it is', () => expect(wordsFor('en').track({ label: '{host} $& $1' })).toBe('Track {host} $& $1'));
});

describe('the files of _locales', () => {
  it.each(localeFiles())('$relativeDest holds every name once, as browsers allow names', ({ contents }) => {
    const names = Object.keys(JSON.parse(contents));
    expect(names.length).toBeGreaterThanOrEqual(english.size);
    expect(names.filter((name) => !/^[A-Za-z0-9_@]+$/.test(name))).toEqual([]);
  });

  it.each([
    ['Copy', { message: 'Copy' }],
    ['{list}: {time} later', { message: '$LIST$: $TIME$ later', placeholders: { list: { content: '$1' }, time: { content: '$2' } } }],
    ['costs $5', { message: 'costs $$5' }],
  ])('write %j as browsers do', (sentence, message) => expect(messageOf(sentence)).toEqual(message));
});
