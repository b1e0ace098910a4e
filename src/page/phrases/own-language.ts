import { once } from '#model/once.ts';
import { oncePer } from '#model/once-per.ts';
import type { LabelWords } from '../label-words.ts';
import { labelLanguages } from '../words/index.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { endsWithSign, tellEndings } from './signs.ts';

/** Words that say this in one language, and much else in others. */
type OwnSign = 'until, among own words' | 'after, among own words';

const signs: readonly OwnSign[] = ['until, among own words', 'after, among own words'];
const finder = once(
  () =>
    new PhraseFinder(
      signs.flatMap((sign) =>
        labelLanguages.flatMap((language) => (language.signs[sign] ?? []).map((text) => [text, { sign, language }] as const)),
      ),
    ),
);

const ownWordsOf = oncePer(({ signs }: LabelWords) => new PhraseFinder((signs['own words'] ?? []).map((text) => [text, true] as const)));

/** How many words that a language cannot do without stand in a text; its letters count as one. */
function heard(text: string, language: LabelWords): number {
  const words = new Set<string>();
  ownWordsOf(language).some(text, (_, at, end) => {
    words.add(text.slice(at, end).toLowerCase());
    return false;
  });
  return words.size + ([...(language.ownLetters ?? '')].some((letter) => text.toLowerCase().includes(letter)) ? 1 : 0);
}

/**
 * "Uw tekst dient u tegen 1 maart te bezorgen", "prosimy przesyłać do 15 marca": whether a text ends with a sign in a language that is
 * spoken around it.
 */
export function endsInOwnLanguage(text: string, sign: OwnSign, around: string): boolean {
  if (!endsWithSign(text, sign)) return false;
  const languages = new Set<LabelWords>();
  tellEndings(finder(), text, (found) => found.sign === sign && languages.add(found.language));
  const most = Math.max(...labelLanguages.map((language) => heard(around, language)));
  // "Encerra-se na sexta-feira": of several languages that may be spoken there the one with the most words is.
  return most > 0 && [...languages].some((language) => heard(around, language) === most);
}
