import { once } from '#model/once.ts';
import { lowerCase } from './lower-case.ts';
import { languages } from './words/index.ts';

/** The words for "and" in all languages but some. */
export const andWords = (but: readonly string[] = []): readonly string[] => [
  ...new Set(languages.flatMap(({ lang, and = [] }) => (but.includes(lang) ? [] : and))),
];

/** Words for "and" between the names of things, where languages have others than between days. */
export const andsOfNames = (): readonly string[] => [...new Set(languages.flatMap(({ andOfNames = [] }) => andOfNames))];

const ands = once(() => new Set(andWords()));

/** Whether a text is a word for "and", blanks around it aside. */
export const isAnd = (text: string): boolean => ands().has(text.trim().toLowerCase());

const ors = once(() => new Set(languages.flatMap(({ or = [] }) => or)));

/** Whether a text is a word for "or", blanks around it aside. */
export const isOr = (text: string): boolean => ors().has(text.trim().toLowerCase());

const tos = once(() => new Set([...'-–—~〜～∼', ...languages.flatMap(({ until = [] }) => until)]));

const asListed = (text: string): string => lowerCase(text).replaceAll('’', "'");

/** Whether a text is a word, a dash or a wave for "to", blanks around it aside. */
export const isTo = (text: string): boolean => tos().has(asListed(text.trim()));

/** A Latin or Cyrillic word for "to" ends where no letter goes on; 至 and 부터 end anywhere. */
const goesOn = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Where the word or the dash for "to" ends with which a text begins, blanks aside; undefined where it begins with none. */
export function endOfTo(text: string): number | undefined {
  const low = asListed(text);
  const start = low.length - low.trimStart().length;
  const ends = [...tos()].filter((to) => low.startsWith(to, start)).map((to) => start + to.length);
  const last = Math.max(0, ...ends.filter((end) => !(goesOn.test(low.slice(end - 1)) && goesOn.test(low.slice(end)))));
  return last || undefined;
}

const links = once(() => new Set(languages.flatMap((words) => words.links ?? [])));

/** A text without the small word of a date with which it ends: "and the". */
export function withoutLastLink(text: string): string {
  const whole = text.trimEnd();
  const at = whole.lastIndexOf(' ');
  return at > 0 && links().has(lowerCase(whole.slice(at + 1))) ? whole.slice(0, at) : text;
}

const isLeadingAnd = (word: string): boolean => ands().has(word) && !articles.has(word);

const longest = 9;
/** "I contributi": an article elsewhere. */
const articles: ReadonlySet<string> = new Set(['i']);

/** A text without the word for "and" that it begins with. */
export function withoutAnd(text: string): string {
  for (let at = text.indexOf(' '); at > 0 && at <= longest; at = text.indexOf(' ', at + 1))
    if (isLeadingAnd(text.slice(0, at).toLowerCase())) return text.slice(at + 1);
  return text;
}

/** A text without the word for "and" with which it leads on. */
export function withoutLastAnd(text: string): string {
  const whole = text.trimEnd();
  const at = whole.lastIndexOf(' ');
  return at > 0 && isAnd(whole.slice(at)) ? whole.slice(0, at) : text;
}
