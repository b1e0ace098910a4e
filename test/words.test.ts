import { describe, expect, it } from 'vitest';
import { tokensOf } from '#dates/scan.ts';
import { withoutMarks } from '#dates/without-marks.ts';
import { languages } from '#dates/words/index.ts';
import type { Words } from '#dates/words.ts';
import { concepts } from '#page/label-words.ts';
import { wordsOf } from '#page/phrases/phrase-words.ts';
import { labelLanguages } from '#page/words/index.ts';

type Width = 'long' | 'short';

const part = (lang: string, options: Intl.DateTimeFormatOptions, time: number, type: 'month' | 'weekday'): string =>
  new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).formatToParts(time).find((found) => found.type === type)?.value ?? '';

/** Alone and inside a date: some languages inflect the one or cut the other shorter. */
const surroundings: readonly Intl.DateTimeFormatOptions[] = [{}, { day: 'numeric', month: 'long' }, { day: 'numeric', month: 'short' }];

const monthNames = (lang: string, month: number): string[] =>
  (['long', 'short'] as const).flatMap((width: Width) =>
    surroundings.map((beside) => part(lang, { ...beside, month: width }, Date.UTC(2027, month - 1, 15), 'month')),
  );

/** 1 February 2027 is a Monday. */
const weekdayNames = (lang: string, weekday: number): string[] =>
  (['long', 'short'] as const).flatMap((width: Width) =>
    surroundings.map((beside) => part(lang, { ...beside, weekday: width }, Date.UTC(2027, 1, weekday), 'weekday')),
  );

const valuesOf = (text: string, classes: string): number[] =>
  tokensOf(text).flatMap((token) => (classes.includes(token.class) ? [token.value] : []));

/** Where `Intl` gives a month as a bare number, dates write its unit behind. */
const written = (name: string) => (/^\d+$/.test(name) ? `${name}月` : name);

describe.each(languages.map((words) => [words.lang, words] as const))('%s', (lang, words) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('knows the names of month %i', (month) => {
    const names = monthNames(lang, month).map(written);
    for (const name of names) expect([name, valuesOf(name, 'Mm')]).toEqual([name, [month]]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('knows the names of weekday %i', (weekday) => {
    for (const name of weekdayNames(lang, weekday)) expect([name, valuesOf(`(${name})`, 'W')]).toEqual([name, [weekday]]);
  });

  it('lists twelve months or none, and seven weekdays', () => {
    expect([0, 12]).toContain(words.months.length);
    expect(words.weekdays).toHaveLength(7);
  });

  it('writes its words in lower case without a closing dot, each once', () => {
    for (const [name, list] of Object.entries(words)) {
      if (typeof list === 'string') continue;
      const all: readonly string[] = list.flat();
      expect([name, all]).toEqual([name, [...new Set(all.map((word) => word.toLowerCase()))]]);
      if (name === 'months' || name === 'weekdays') expect(all.filter((word) => word.endsWith('.'))).toEqual([]);
    }
  });

  it('calls weak only words that it has', () => {
    const { weakMonths = [], monthsBehindDay = [], doubtfulMonths = [], weakWeekdays = [] } = words;
    const months = new Set(words.months.flat());
    const weekdays = new Set(words.weekdays.flat());
    expect([...weakMonths, ...monthsBehindDay, ...doubtfulMonths].filter((word) => !months.has(word))).toEqual([]);
    expect(weakWeekdays.filter((word) => !weekdays.has(word))).toEqual([]);
  });
});

/** Every meaning that a word has in one language. */
function meaningsIn(words: Words): [word: string, meaning: string][] {
  const marks = {
    'part of month': words.partOfMonth,
    'part behind month': words.partBehindMonth,
    until: words.until,
    link: words.links,
    and: words.and,
    week: words.week,
    'not yet': words.notYet,
    hour: [...(words.noon ?? []), ...(words.midnight ?? []), ...(words.endOfDay ?? [])],
  };
  const named = (kind: string, list: readonly (readonly string[])[]) =>
    list.flatMap((forms, i) =>
      [...new Set([...forms, ...forms.map(withoutMarks)])].map((form): [string, string] => [form, `${kind} ${i + 1}`]),
    );
  return [
    ...named('month', words.months),
    ...named('weekday', words.weekdays),
    ...Object.entries(marks).flatMap(([meaning, list]) => (list ?? []).map((word): [string, string] => [word, meaning])),
  ];
}

describe('the languages together', () => {
  it('give a word several meanings only where the surroundings are known to decide', () => {
    const meanings = new Map<string, Set<string>>();
    for (const words of languages)
      for (const [word, meaning] of meaningsIn(words)) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
    const contested = [...meanings].filter(([, all]) => all.size > 1).map(([word, all]) => [word, [...all].sort().join(', ')]);
    // Each is decided by what stands beside it (`senseAt`), and has its rows among the examples.
    expect(Object.fromEntries(contested)).toEqual({
      di: 'link, weekday 2',
      do: 'until, weekday 4',
      mar: 'month 3, weekday 2',
      mi: 'part of month, weekday 3',
      minggu: 'week, weekday 7',
      paz: 'month 10, weekday 7',
    });
  });
});

/** A phrase and its concept, without accents, as the page room compares them. */
const labels = labelLanguages.flatMap(({ lang, concepts: said }) =>
  concepts.flatMap((concept) => (said[concept] ?? []).map((phrase) => ({ lang, concept, phrase: withoutMarks(phrase) }))),
);

const bare = (phrase: string) => phrase.replace(/\*$/, '');

/** The words of a phrase as they are compared: "마 감" and "마감" are the same two. */
const comparedWords = (phrase: string): string =>
  wordsOf(bare(phrase))
    .map(({ low }) => low)
    .join(' ');

/** Phrases of a list that another one finds wherever they stand, to the same end. */
const covered = (list: readonly string[]): readonly string[] =>
  list.filter((phrase, i) =>
    list.some((wide, j) => {
      const [own, other] = [comparedWords(phrase), comparedWords(wide)];
      if (own === other) return wide.endsWith('*') === phrase.endsWith('*') ? j < i : wide.endsWith('*');
      return wide.endsWith('*') && own.startsWith(other) && !own.slice(other.length).includes(' ');
    }),
  );

/** Phrases that can cover each other begin with the same letters and have as many words. */
const kin = Map.groupBy(labels, ({ phrase }) => `${phrase.slice(0, 2)} ${phrase.split(' ').length}`);

/** The labels that are found wherever a phrase stands. */
const covering = (phrase: string) =>
  (kin.get(`${phrase.slice(0, 2)} ${phrase.split(' ').length}`) ?? []).filter(({ phrase: wide }) =>
    wide.endsWith('*') ? phrase.startsWith(bare(wide)) : wide === bare(phrase),
  );

describe('labels', () => {
  it('mean the same in every language', () => {
    const strange = labels.flatMap(({ lang, phrase }) => {
      const found = covering(phrase);
      const own = new Set(found.filter((other) => other.lang === lang).map(({ concept }) => concept));
      const others = found.filter((other) => !own.has(other.concept));
      return others.map((other) => `${lang} ${phrase}: ${other.lang} ${other.phrase} is ${other.concept}`);
    });
    expect([...new Set(strange)]).toEqual([
      'de papereinreich*: en paper* is paper',
      'de workshopvorschl*: en workshop* is event',
      'de symposiumsvorschl*: en symposium* is event',
      'de reviewergebnis*: en review* is review',
      'nl deadline*: en deadline is dates',
      'nl workshopvoorstel*: en workshop* is event',
      'pl deadline*: en deadline is dates',
    ]);
  });

  it.each(labelLanguages.map((words) => [words.lang, words] as const))('%s: lower case, each phrase once, all of one blank', (_, words) => {
    for (const [concept, list] of Object.entries(words.concepts)) {
      const clean = list.map((phrase) => phrase.toLowerCase().replace(/\s+/g, ' ').trim());
      expect([concept, list]).toEqual([concept, [...new Set(clean)]]);
    }
  });

  it.each(labelLanguages.map((words) => [words.lang, words] as const))('%s: none that another of its list finds as well', (_, words) => {
    const lists = [...Object.entries(words.concepts), ...Object.entries(words.signs)];
    expect(lists.flatMap(([of, list]) => covered(list).map((phrase) => `${of}: ${phrase}`))).toEqual([]);
  });

  it.each(labelLanguages.map((words) => [words.lang, words] as const))('%s speaks of everything that calls speak of', (_, words) => {
    expect(concepts.filter((concept) => !words.concepts[concept]?.length)).toEqual([]);
  });
});
