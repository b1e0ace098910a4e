import { once } from '#model/once.ts';
import { recently } from '#model/recently.ts';
import type { Sign } from '../label-words.ts';
import { labelLanguages } from '../words/index.ts';
import { PhraseFinder } from './phrase-finder.ts';

const phrasesOf = (sign: Sign): readonly (readonly [text: string, sign: Sign])[] =>
  labelLanguages.flatMap(({ signs }) => (signs[sign] ?? []).map((text) => [text, sign] as const));

/** The words of a sign in all languages, for what looks for parts of words. */
export const wordsOfSign = (sign: Sign): readonly string[] => [...new Set(phrasesOf(sign).map(([text]) => text))];

const finders = new Map<Sign, PhraseFinder<Sign>>();

/** Each sign is looked for alone: most are never asked for on a page. */
function finderOf(sign: Sign): PhraseFinder<Sign> {
  const known = finders.get(sign);
  if (known) return known;
  const finder = new PhraseFinder(phrasesOf(sign));
  finders.set(sign, finder);
  return finder;
}

/** Whether a sign stands anywhere in a text where it fits, by where it begins and ends. */
export const someSign = (text: string, sign: Sign, fits: (at: number, end: number) => boolean): boolean =>
  finderOf(sign).some(text, (_, at, end) => fits(at, end));

/** Where the sign stands that ends last in a text, the longest of those that do; undefined where it has none. */
export function lastOfSign(text: string, sign: Sign): readonly [at: number, end: number] | undefined {
  let last: readonly [number, number] | undefined;
  someSign(text, sign, (at, end) => {
    if (!last || end > last[1]) last = [at, end];
    return false;
  });
  return last;
}

/** Where the last such sign of a text ends; undefined where it has none. */
export const lastEndOf = (text: string, sign: Sign): number | undefined => lastOfSign(text, sign)?.[1];

/** Where the first such sign of a text stands; undefined where it has none. */
export function placeOfSign(text: string, sign: Sign): readonly [at: number, end: number] | undefined {
  let first: readonly [number, number] | undefined;
  someSign(text, sign, (at, end) => {
    // "Except for": of several that begin there the longest.
    if (first && at > first[0]) return true;
    first = [at, Math.max(end, first?.[1] ?? 0)];
    return false;
  });
  return first;
}

/** A text without any such sign; a blank stands for each. */
export function withoutSigns(text: string, sign: Sign): string {
  let [rest, behind] = ['', 0];
  someSign(text, sign, (at, end) => {
    if (at >= behind) rest += `${text.slice(behind, at)} `;
    behind = Math.max(behind, end);
    return false;
  });
  return rest + text.slice(behind);
}

/** Whether a text holds a sign anywhere. */
export const hasSign = (text: string, sign: Sign): boolean => finderOf(sign).some(text, () => true);

const said = /[\p{L}\p{N}]/u;

/** Whether a text says a sign and nothing else, whatever marks stand around it. */
export const isSign = (text: string, sign: Sign): boolean => finderOf(sign).someFirst(text, (_, __, end) => !said.test(text.slice(end)));

/** Where the sign ends with which a text begins, marks before it aside; undefined where it begins with none. */
export function endOfSign(text: string, sign: Sign): number | undefined {
  let last: number | undefined;
  finderOf(sign).someFirst(text, (_, __, end) => {
    last = Math.max(end, last ?? 0);
    return false;
  });
  return last;
}

/** Whether a text begins with a sign, marks before it aside. */
export const beginsWithSign = (text: string, sign: Sign): boolean => finderOf(sign).someFirst(text, () => true);

/** Whether a text goes on with a sign: nothing stands before it but blanks, and what joins it to the word before. */
export const goesOnWithSign = (text: string, sign: Sign): boolean =>
  finderOf(sign).someFirst(text, (_, at) => [...text.slice(0, at)].every(isHanging));

/** No sign is longer, in characters of the page. */
const longestSign = 30;

/** What stands right before a day is asked for one sign after the other: all are looked for at once. */
const leading = [
  'between',
  'from a day',
  'during days',
  'span of days',
  'after',
  'since',
  'not after',
  'after, among own words',
  'before a day',
  'on or before a day',
  'until, before its verb',
  'until, among own words',
  'on a day, before its verb',
  'begins',
  'through a day',
  'as of a day',
  'on a day',
  'at a host',
  'with a host',
  'abbreviation',
  'of',
  'was done on',
  'was handed in on',
  'is to be handed in on',
  'an example',
] as const satisfies readonly Sign[];
const isLeading: ReadonlySet<Sign> = new Set(leading);
const leads = once(() => new PhraseFinder(leading.flatMap(phrasesOf)));

/** Blanks, and what joins a word to the next: "après l’". */
const isHanging = (char: string): boolean => char === ' ' || char === '\n' || char === '\u00a0' || char === "'" || char === '’';

/** Tells what each of some phrases stands for with which a text ends. */
export function tellEndings<Value>(finder: PhraseFinder<Value>, text: string, tell: (value: Value) => void): void {
  let to = text.length;
  while (to > 0 && isHanging(text.charAt(to - 1))) to--;
  const from = Math.max(0, to - longestSign);
  finder.some(text.slice(from, to), (value, at, end) => {
    // A word that was cut is none.
    if (from + end === to && (from === 0 || at > 0)) tell(value);
    return false;
  });
}

/** What stands before one day is asked by many rules in turn. */
const mostKept = 8;

/** The signs with which a text ends. */
const leadsOf = recently(mostKept, (text): ReadonlySet<Sign> => {
  const found = new Set<Sign>();
  tellEndings(leads(), text, (sign) => found.add(sign));
  return found;
});

function endsAlone(text: string, sign: Sign): boolean {
  let isIt = false;
  tellEndings(finderOf(sign), text, () => {
    isIt = true;
  });
  return isIt;
}

/** Whether a text ends with a sign: it stands right before what follows. */
export const endsWithSign = (text: string, sign: Sign): boolean => (isLeading.has(sign) ? leadsOf(text).has(sign) : endsAlone(text, sign));
