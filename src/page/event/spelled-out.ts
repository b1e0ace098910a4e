import { see } from '../outline/see.ts';
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

/** The words before what stands for their last ones, with what counts the editions; undefined for those who hold it, and for a host. */
function nameOf(words: readonly string[], count: number, behind: string): string | undefined {
  let from = words.length - count;
  if (isHostBehind(`${words.slice(0, from).join(' ')} `)) return undefined;
  while (from > 0 && isOfEdition(words[from - 1] ?? '')) from--;
  const name =
    words
      .slice(from)
      .map((word, i) => (i === 0 ? bare(word) : word))
      .join(' ') + behind;
  return hasSign(name, 'a body') && !eventNoun.test(name) ? undefined : name;
}

/** "7th", "annual", "IEEE". */
const isOfEdition = (word: string): boolean =>
  !isSign(word, 'article') && !ends.test(word) && (countsEdition(word) || isSign(word, 'of any event'));

const fewestWords = 3;
/** "Integrating Views on Tower Bells" before "(TarnRing)": a line that is nothing else is the name. */
function isNameAlone(line: string, words: readonly string[]): boolean {
  if (words.length < fewestWords || words.length > mostWords || !/^[\p{Lu}\d]/u.test(line) || /[.:;!?]/.test(line)) return false;
  const isOpen = isSign(words.at(-1) ?? '', 'small') || isSign(words.at(-1) ?? '', 'in');
  return !isOpen && !hasSign(line, 'verb of a sentence') && see({ text: line, struck: [] }).dates.length === 0;
}

/** "The Cast Bells for Ringers workshop" for "CB4Ring": without brackets, before the noun that says what it is. */
function beforeNoun(text: string, base: string): string | undefined {
  if (!eventNoun.test(text)) return undefined;
  const words = text.split(/\s+/);
  for (const [at, word] of words.entries()) {
    const count = eventNoun.exec(word)?.index === 0 ? lengthOf(words.slice(0, at), capitalsOf(base), capitalsOf) : undefined;
    const meant = words.slice(at - (count ?? 0), at);
    const isWhole = meant.every((one) => capitalsOf(one) !== '' || isSign(one, 'small'));
    // "The COB conference": the short name itself.
    if (count !== undefined && isWhole && meant.filter((one) => capitalsOf(one) !== '').length >= fewestWords)
      return nameOf(words.slice(0, at), count, ` ${bare(word)}`);
  }
  return undefined;
}

/**
 * "Natural Ringing of Bells (NRoB)" for "NRoB 2027": what a text says that the letters of the event's short name stand for, with what counts
 * its editions and with its noun; undefined where they stand for nothing there, or for those who hold it.
 */
export function spelledOut(text: string, acronym: string): string | undefined {
  const base = withoutEdition(acronym);
  const isOfLetters = capitalsOf(base).length >= fewestLetters;
  const at = text.indexOf(`(${base}`);
  const found = at < 0 ? null : closing.exec(text.slice(at + 1 + base.length));
  if (!found) return isOfLetters ? beforeNoun(text, base) : undefined;
  const line = text.slice(0, at).trim();
  const words = line.split(/\s+/);
  const end = text.indexOf(')', at) + 1;
  const noun = eventNoun.exec(found[1] ?? '')?.index === 0 ? ` ${text.slice(at, end)} ${found[1]}` : '';
  const count = isOfLetters ? meantBy(words, base) : undefined;
  if (count !== undefined) return nameOf(words, count, noun);
  return end === text.trimEnd().length && isNameAlone(line, words) ? nameOf(words, words.length, '') : undefined;
}
