import { isSign, placeOfSign } from '../../phrases/signs.ts';

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

const mark = /[,;:()|·–—.]/u;
const mostInHouse = 4;

/** "Institut catholique de Paris": small words may stand behind the noun for a house, which is written large. */
function startOfHouse(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - longestHouse), from);
  const clause = before.split(mark).at(-1) ?? '';
  const found = clause.trim() === '' ? undefined : placeOfSign(clause, 'house');
  const words = found ? clause.slice(found[0]).trim().split(/\s+/) : [];
  const isName =
    words.length > 1 &&
    words.length <= mostInHouse &&
    capitalized.test(words[0] ?? '') &&
    !words.some((word) => isSign(word, 'in') || isSign(word, 'verb of a sentence'));
  return found && isName ? from - clause.length + found[0] : from;
}
const longestHouse = 60;

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
  from = startOfHouse(text, from);
  let to = end + (joined.exec(text.slice(end, end + longestStep))?.[0].length ?? 0);
  for (;;) {
    const [whole, word = ''] = wordBehind.exec(text.slice(to, to + longestStep)) ?? [];
    if (!whole || !capitalized.test(word) || stateAtEnd.test(text.slice(Math.max(0, to - longestState), to))) break;
    to += whole.length;
  }
  return [from, to];
}
