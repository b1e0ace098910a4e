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

/** Whether words or letters of a language stand in a text that it cannot do without. */
const speaks = (text: string, language: LabelWords): boolean =>
  ownWordsOf(language).some(text, () => true) || [...(language.ownLetters ?? '')].some((letter) => text.toLowerCase().includes(letter));

/**
 * "Uw tekst dient u tegen 1 maart te bezorgen", "prosimy przesyłać do 15 marca": whether a text ends with a sign in a language that is
 * spoken around it.
 */
export function endsInOwnLanguage(text: string, sign: OwnSign, around: string): boolean {
  if (!endsWithSign(text, sign)) return false;
  const languages = new Set<LabelWords>();
  tellEndings(finder(), text, (found) => found.sign === sign && languages.add(found.language));
  return [...languages].some((language) => speaks(around, language));
}
