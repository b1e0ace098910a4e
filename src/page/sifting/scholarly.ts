import { once } from '#model/once.ts';
import { PhraseFinder } from '../phrases/phrase-finder.ts';
import { scholarlyWords } from './scholarly-words.ts';

/** Each word with its language. */
const finder = once(
  () => new PhraseFinder(Object.entries(scholarlyWords).flatMap(([language, words]) => words.map((text) => [text, language] as const))),
);

const english = 'en';

/** "KISV 2027", "BELLS’27": how events are called. */
const nameOfEvent = /(?<![\p{L}\d])\p{Lu}{2,12}(?:[ -]?20|[ -]?[’'])?\d\d(?!\d)/u;

/** Letters of a page with its menus at least; a list of dates that was selected on one tells nothing of what stood around it. */
const fewestLetters = 400;

/**
 * Whether the texts of a page have no word of those who call and of those who answer, in a language whose words for it are known. What
 * is a word of them in one language may be any word in English.
 */
export function isUnscholarly(heads: readonly string[], texts: Iterable<string>, lang: string): boolean {
  const [language = ''] = lang.split('-', 1);
  if (!Object.hasOwn(scholarlyWords, language) || heads.some((head) => nameOfEvent.test(head))) return false;
  const said = new Set<string>();
  let letters = 0;
  for (const text of texts) {
    finder().find(text, (of) => said.add(of));
    if (language === english ? said.has(english) : said.size > 0) return false;
    letters += text.length;
  }
  return letters >= fewestLetters;
}
