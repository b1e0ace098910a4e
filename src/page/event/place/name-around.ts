import { isSign } from '../../phrases/signs.ts';

const capitalized = /^[\p{Lu}][\p{L}.'’-]*$/u;
const hasCapitalWithin = /\p{Ll}\p{Lu}/u;
const wordBefore = /([^\s,]{1,30}),?\s$/u;
const wordBehind = /^,?\s([^\s,;()|·]+)/u;
const longestStep = 40;

/** "Bolzano-Bozen". */
const joined = /^(?:[-–/]\p{Lu}\p{L}{1,20}){1,2}/u;
/** "Baltimore, MD. The …": the stop behind a state of two capitals ends a sentence. */
const stateAtEnd = /,\s\p{Lu}{2}\.$/u;
const longestState = 5;

/** "Presso l’Università degli Studi": the name begins behind the mark. */
const elided = /^\p{Ll}{1,5}['’](?=\p{Lu})/u;

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word) && isSign(word, 'within a name');

/** Where the name begins and ends that holds a place: it may stand between the edge of the text, a mark, or a word in small letters. */
export function nameAround(text: string, at: number, end: number): readonly [number, number] {
  let from = at;
  for (;;) {
    const [whole = '', word = ''] = wordBefore.exec(text.slice(Math.max(0, from - longestStep), from)) ?? [];
    const [small] = elided.exec(word) ?? [];
    if (small) {
      from -= whole.length - small.length;
      break;
    }
    if (!whole || !((capitalized.test(word) && !hasCapitalWithin.test(word)) || isSmall(word))) break;
    from -= whole.length;
  }
  let to = end + (joined.exec(text.slice(end, end + longestStep))?.[0].length ?? 0);
  for (;;) {
    const [whole, word = ''] = wordBehind.exec(text.slice(to, to + longestStep)) ?? [];
    if (!whole || !capitalized.test(word) || stateAtEnd.test(text.slice(Math.max(0, to - longestState), to))) break;
    to += whole.length;
  }
  return [from, to];
}
