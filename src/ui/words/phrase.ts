/**
 * A sentence with holes: `{count} tracked`. Where it depends on a number, one form for each plural category of the language
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules): `{ one: '{count} date', other: '{count} dates' }`.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The names of the holes in a sentence. */
export type Holes<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;

type Filling<Names extends string> = Readonly<Record<Names, string | number>>;

type IsPlural<Entry> = [keyof Entry] extends [Intl.LDMLPluralRule] ? true : false;

/** What a dictionary becomes for those who speak: sentences without holes stay text, the others take what fills them. */
export type Spoken<Entry> = Entry extends string
  ? [Holes<Entry>] extends [never]
    ? string
    : (filling: Filling<Holes<Entry>>) => string
  : IsPlural<Entry> extends true
    ? (filling: Filling<Holes<Extract<Entry[keyof Entry], string>>> & { readonly count: number }) => string
    : { readonly [Key in keyof Entry]: Spoken<Entry[Key]> };

/** What another language must say: the same keys, in its own plural forms. */
export type TranslationOf<Entry> = Entry extends string
  ? string
  : IsPlural<Entry> extends true
    ? Plural
    : { readonly [Key in keyof Entry]: TranslationOf<Entry[Key]> };

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'] satisfies Intl.LDMLPluralRule[]);

/** Groups of sentences may have a key `other` as well; a plural has nothing but categories. */
export const isPlural = (entry: object): entry is Plural => 'other' in entry && Object.keys(entry).every((key) => categories.has(key));

/** The names of the holes in a sentence, in order. */
export const holesOf = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function speakEntry(entry: unknown, fill: (sentence: string, filling: Filling<string>) => string, rules: Intl.PluralRules): unknown {
  if (typeof entry === 'string') return holesOf(entry).length ? (filling: Filling<string>) => fill(entry, filling) : entry;
  if (typeof entry !== 'object' || entry === null) throw new TypeError('a dictionary holds sentences and groups of them');
  if (isPlural(entry)) {
    return (filling: Filling<string>) => fill(entry[rules.select(Number(filling.count))] ?? entry.other, filling);
  }
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, speakEntry(value, fill, rules)]));
}

/** A dictionary ready to speak, in the plural forms and the figures of a locale. */
export function speak<Dictionary extends object>(dictionary: object, locale: string): Spoken<Dictionary> {
  const figures = new Intl.NumberFormat(locale);
  const fill = (sentence: string, filling: Filling<string>) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = filling[name] ?? '';
      return typeof value === 'number' ? figures.format(value) : value;
    });
  return speakEntry(dictionary, fill, new Intl.PluralRules(locale)) as Spoken<Dictionary>;
}
