import { goesOn, isDigit, isLetter, lastAscii, runEnd } from '#dates/ascii.ts';
import { withoutMarks } from '#dates/without-marks.ts';
import { once } from '#model/once.ts';
import { type Concept, concepts, type LabelWords } from './label-words.ts';
import { labelLanguages } from './words/index.ts';

/** One phrase found in a text: what it speaks of and where. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly end: number;
}

interface Phrase {
  /** Words as they must follow each other; the last may be a beginning only. */
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly concept: Concept;
}

/** Characters that are words of their own; ー and 〆 belong to no one script. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ〆]/u;
const wordShape = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ〆]|\p{L}[\p{L}\p{M}]*|\d+/gu;

interface Word {
  readonly low: string;
  readonly at: number;
  readonly end: number;
}

const isAscii = /^[\0-\x7f]*$/;

/** "Notiﬁcation" and "NOTIFICACION" are read as "notification" and "notificación": ligatures, capitals and accents make no difference. */
const folded = (word: string): string =>
  isAscii.test(word) ? word.toLowerCase() : withoutMarks(word.normalize('NFKC').toLowerCase()).normalize('NFC');

/** The word that begins at a place, or the first behind it. */
function wordFrom(text: string, at: number): Word | undefined {
  const code = text.charCodeAt(at);
  const fits = isLetter(code) ? isLetter : isDigit(code) ? isDigit : undefined;
  const end = fits ? runEnd(text, at, fits) : at;
  // A word of plain letters and a plain number need no pattern; beyond ASCII there are marks that a letter takes along.
  if (fits && !goesOn(text, end)) return { low: text.slice(at, end).toLowerCase(), at, end };
  wordShape.lastIndex = at;
  const match = wordShape.exec(text);
  if (!match) return undefined;
  // "CFPは", "PDF提出": what goes on in East Asian letters is another word.
  const border = match[0].length > 1 ? match[0].search(eastAsian) : -1;
  const word = border > 0 ? match[0].slice(0, border) : match[0];
  return { low: folded(word), at: match.index, end: match.index + word.length };
}

const isPlainMark = (code: number): boolean => code <= lastAscii && !isLetter(code) && !isDigit(code);

/** "author's" is cut at the apostrophe, on the page as in the phrases. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (isPlainMark(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const word = wordFrom(text, at);
    if (!word) break;
    words.push(word);
    at = word.end;
  }
  return words;
}

/**
 * Phrases by the first letters of their first word: a look costs a few map reads and next to no comparisons. Most are never looked at,
 * so the words of a phrase are told apart when its letters are first met.
 */
const keyLength = 4;

/** A phrase as its language lists it, and its place among all. */
interface Listed {
  readonly text: string;
  readonly concept: Concept;
  readonly place: number;
}

interface Ranked extends Phrase {
  readonly lastLength: number;
  readonly place: number;
}

/** Phrases of more words are tried first, then those with the longer last word. */
const byRank = (a: Ranked, b: Ranked): number => b.words.length - a.words.length || b.lastLength - a.lastLength || a.place - b.place;

function ranked({ text, concept, place }: Listed): Ranked {
  const isOpen = text.endsWith('*');
  const words = wordsOf(isOpen ? text.slice(0, -1) : text).map(({ low }) => low);
  return { words, isOpen, concept, lastLength: (words.at(-1) ?? '').length, place };
}

/** Where phrases of other scripts wait. */
const foreign = 1;

/** The first letters of the first word of a phrase. */
function keyOf(text: string): string {
  let end = 0;
  while (end < keyLength && isLetter(text.charCodeAt(end))) end++;
  const isPlain = end > 0 && !goesOn(text, end);
  return isPlain ? text.slice(0, end).toLowerCase() : (wordFrom(text, 0)?.low ?? '').slice(0, keyLength);
}

/** Greek and all behind it but more Latin letters: no word of these scripts is folded to a Latin one. */
const isForeign = (code: number): boolean => code >= 0x370 && (code < 0x1e00 || (code > 0x1eff && code < 0xfb00) || code > 0xfb06);

/**
 * The first two letters of a word or a phrase as one number: its first alone where the second is no plain letter; 0 where neither is, which
 * tells nothing, since accents are folded.
 */
function pairOf(text: string): number {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (!isLetter(first)) return 0;
  return isLetter(second) ? ((first | 32) << 8) | (second | 32) : first | 32;
}

/**
 * Phrases by their keys. They are many, and what to make of one is found when a page first has a word that could begin it: until then they
 * only wait by their first letters, those of other scripts apart.
 */
class Phrases {
  readonly #texts: string[] = [];
  readonly #concepts: Concept[] = [];
  readonly #waiting = new Map<number, number[]>();
  readonly #byKey = new Map<string, Listed[]>();

  constructor(languages: readonly LabelWords[]) {
    for (const { concepts: said } of languages)
      for (const concept of concepts)
        for (const text of said[concept] ?? []) {
          const pair = isForeign(text.charCodeAt(0)) ? foreign : pairOf(text);
          const others = this.#waiting.get(pair);
          if (others) others.push(this.#texts.length);
          else this.#waiting.set(pair, [this.#texts.length]);
          this.#texts.push(text);
          this.#concepts.push(concept);
        }
  }

  #meet(pair: number): void {
    for (const place of this.#waiting.get(pair) ?? []) this.#know(place);
    this.#waiting.delete(pair);
  }

  #know(place: number): void {
    const [text, concept] = [this.#texts[place], this.#concepts[place]];
    if (text === undefined || concept === undefined) return;
    const key = keyOf(text);
    const known = this.#byKey.get(key);
    if (known) known.push({ text, concept, place });
    else this.#byKey.set(key, [{ text, concept, place }]);
  }

  of(key: string): readonly Listed[] | undefined {
    const pair = pairOf(key);
    this.#meet(0);
    this.#meet(pair >> 8 || pair);
    this.#meet(isForeign(key.charCodeAt(0)) ? foreign : pair);
    return this.#byKey.get(key);
  }
}

const phrases = once(() => new Phrases(labelLanguages));
const rankedPhrases = new Map<string, readonly Ranked[]>();

/** The phrases behind a key. */
function phrasesOf(key: string): readonly Ranked[] {
  const known = rankedPhrases.get(key);
  const listed = known ? undefined : phrases().of(key);
  if (!listed) return known ?? [];
  const found = listed.map(ranked);
  rankedPhrases.set(key, found);
  return found;
}

/** The phrases that a word may begin, in their order. Keys are shorter than `keyLength` where the first word is. */
function begunBy(low: string): readonly Ranked[] {
  const found: Ranked[] = [];
  for (let length = Math.min(keyLength, low.length); length > 0; length--)
    for (const phrase of phrasesOf(low.slice(0, length))) if (begins(phrase, low)) found.push(phrase);
  return found.sort(byRank);
}

const begins = ({ words, isOpen }: Phrase, low: string): boolean => {
  const [first = ''] = words;
  return isOpen && words.length === 1 ? low.startsWith(first) : low === first;
};

/** A page says the same words over and over. */
const mostWordsKept = 2000;
const longestWordKept = 40;
const lastWords = new Map<string, readonly Ranked[]>();

function beginningWith({ low }: Word): readonly Ranked[] {
  const known = lastWords.get(low);
  if (known) return known;
  const found = begunBy(low);
  if (low.length > longestWordKept) return found;
  if (lastWords.size >= mostWordsKept) lastWords.clear();
  lastWords.set(low, found);
  return found;
}

/** Whether the words behind the first one follow too. */
function goesOnAs({ words, isOpen }: Phrase, text: readonly Word[], from: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const [word = '', low] = [words[i], text[from + i]?.low];
    if (low === undefined || !(isOpen && i === words.length - 1 ? low.startsWith(word) : low === word)) return false;
  }
  return true;
}

function search(text: string): readonly Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  const coveredTo = new Map<Concept, number>();
  words.forEach((word, from) => {
    for (const phrase of beginningWith(word)) {
      const end = words[from + phrase.words.length - 1]?.end;
      if (end === undefined || (coveredTo.get(phrase.concept) ?? 0) > word.at || !goesOnAs(phrase, words, from)) continue;
      mentions.push({ concept: phrase.concept, at: word.at, end });
      coveredTo.set(phrase.concept, end);
    }
  });
  return mentions;
}

/** The words around a date are asked about several times in a row. */
const mostTextsKept = 256;
const longestTextKept = 400;
const lastTexts = new Map<string, readonly Mention[]>();

/** Every phrase that a text holds, in order of place; a longer phrase of the same concept covers a shorter one. */
export function mentionsIn(text: string): readonly Mention[] {
  const known = lastTexts.get(text);
  if (known) return known;
  const mentions = search(text);
  if (text.length > longestTextKept) return mentions;
  if (lastTexts.size >= mostTextsKept) lastTexts.clear();
  lastTexts.set(text, mentions);
  return mentions;
}
