import { once } from '#model/once.ts';
import { languages } from './words/index.ts';

const ands = once(() => new Set(languages.flatMap(({ and = [] }) => and)));

/** Whether a text is a word for "and", blanks around it aside. */
export const isAnd = (text: string): boolean => ands().has(text.trim().toLowerCase());

const tos = once(() => new Set(['-', '–', '—', ...languages.flatMap(({ until = [] }) => until)]));

/** Whether a text is a word or a dash for "to", blanks around it aside. */
export const isTo = (text: string): boolean => tos().has(text.trim().toLowerCase());

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
