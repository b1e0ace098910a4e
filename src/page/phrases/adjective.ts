import { wordFrom } from './phrase-words.ts';

/** "Объявление официальных результатов": what tells in Russian more of the thing that stands behind. */
const adjective = /^[\u0430-\u045f]{2,30}(?:[ыи]х|[ое]го|н[оу][йю]|ск[оу][йю])$/;
const [firstLetter, lastLetter] = [0x400, 0x45f];

/** Where the adjective ends that stands between two words of a phrase, one of which ends at a place; undefined where none does. */
export function adjectiveEnd(text: string, place: number): number | undefined {
  const code = text.charCodeAt(place + 1);
  if (!(code >= firstLetter && code <= lastLetter) || text.charCodeAt(place) !== 0x20) return undefined;
  const word = wordFrom(text, place + 1);
  return word && adjective.test(word.low) ? word.end : undefined;
}
