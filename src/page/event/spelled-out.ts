import { hasSign, isSign } from '../phrases/signs.ts';
import { bare } from './bare.ts';
import { withoutEdition } from './edition.ts';
import { countsEdition, isEventNoun } from './name.ts';
import { eventNoun, isHostBehind } from './text.ts';

const closing = /^[\s'’@-]{0,3}(?:(?:19|20)\d\d|['’]?\d\d)?\)(?:\s(\p{L}+))?/u;
/** A mark behind a word that ends what the letters may stand for. */
const ends = /[.;:!?)]$/u;
const fewestLetters = 3;
const mostWords = 18;

const capitalsOf = (word: string): string => word.replace(/[^\p{Lu}]/gu, '');
/** "and", "of the": words that have no letter of their own. */
const initialOf = (word: string): string => (isSign(word, 'small') ? '' : bare(word).charAt(0).toUpperCase());

/** How many of some words, from the last one back, the letters stand for, read word by word; undefined where they do not. */
function lengthOf(words: readonly string[], letters: string, lettersOf: (word: string) => string): number | undefined {
  let rest = letters;
  for (let count = 1; count <= Math.min(words.length, mostWords); count++) {
    const word = words[words.length - count] ?? '';
    if (count > 1 && ends.test(word)) return undefined;
    const own = lettersOf(word);
    if (!rest.endsWith(own)) return undefined;
    rest = rest.slice(0, rest.length - own.length);
    if (rest === '') return count;
  }
  return undefined;
}

/** The words before brackets that what stands in them is short for: all their capitals, or the first letter of each. */
function meantBy(words: readonly string[], base: string): number | undefined {
  const whole = (last: readonly string[]) =>
    lengthOf(last, capitalsOf(base), capitalsOf) ?? lengthOf(last, base.replace(/[^\p{L}]/gu, '').toUpperCase(), initialOf);
  const count = whole(words);
  if (count !== undefined || !isEventNoun(words.at(-1) ?? '')) return count;
  const before = whole(words.slice(0, -1));
  return before === undefined ? undefined : before + 1;
}

/**
 * "Natural Ringing of Bells (NRoB)" for "NRoB 2027": what a text says that the letters of the event's short name stand for, with what counts
 * its editions and with the noun behind the brackets; undefined where they stand for nothing there, or for those who hold it.
 */
export function spelledOut(text: string, acronym: string): string | undefined {
  const base = withoutEdition(acronym);
  const at = text.indexOf(`(${base}`);
  const found = at < 0 || capitalsOf(base).length < fewestLetters ? null : closing.exec(text.slice(at + 1 + base.length));
  if (!found) return undefined;
  const words = text.slice(0, at).trimEnd().split(/\s+/);
  const count = meantBy(words, base);
  if (count === undefined) return undefined;
  let from = words.length - count;
  const isOfHost = isHostBehind(`${words.slice(0, from).join(' ')} `);
  while (from > 0 && isOfEdition(words[from - 1] ?? '')) from--;
  const name = words
    .slice(from)
    .map((word, i) => (i === 0 ? bare(word) : word))
    .join(' ');
  const noun = eventNoun.exec(found[1] ?? '')?.index === 0 ? ` ${text.slice(at, text.indexOf(')', at) + 1)} ${found[1]}` : '';
  if (isOfHost || (hasSign(name, 'a body') && !eventNoun.test(name) && noun === '')) return undefined;
  return name + noun;
}

/** "7th", "annual", "IEEE". */
const isOfEdition = (word: string): boolean =>
  !isSign(word, 'article') && !ends.test(word) && (countsEdition(word) || isSign(word, 'of any event'));
