import { isSign } from '../phrases/signs.ts';
import { bare } from './bare.ts';
import { eventNoun } from './text.ts';

/** "Graz University School of Economics", "KISV School of Music": no event, which is a summer school, or a school on something. */
export const isOfUniversity = (noun: string, words: readonly string[], behind = ''): boolean =>
  isSign(bare(noun), 'a school') &&
  (words.some((word) => isSign(bare(word), 'has schools')) ||
    (isSign(behind, 'of') && !words.some((word) => isSign(bare(word), 'season'))));

/** Whether some words speak of an event, and not only of a house: "School of Water Studies". */
export function speaksOfEvent(text: string): boolean {
  if (!eventNoun.test(text)) return false;
  const words = text.split(/\s+/);
  return words.some((word, at) => eventNoun.test(word) && !isOfUniversity(word, words.slice(0, at), words[at + 1]));
}
