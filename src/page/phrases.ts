import { codeAt, isLetter } from '#dates/ascii.ts';
import { someWord } from '#dates/word-runs.ts';
import type { Concept } from './label-words.ts';
import { type Begun, beginningsOf, begunBy, byRank, keyLength, mayBegin, nothing, type Phrase } from './phrase-book.ts';
import { wordBehind, wordFrom } from './phrase-words.ts';

/** One phrase found in a text: what it speaks of and where. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly end: number;
}

/** No phrase is longer, in characters of the page. */
export const longestPhrase = 60;

/** Answers on words, which a page says over and over. */
class Known<Key, Answer> {
  readonly #answers = new Map<Key, Answer>();

  of = (key: Key): Answer | undefined => this.#answers.get(key);

  keep(key: Key, answer: Answer): Answer {
    if (this.#answers.size >= mostWordsKept) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }
}

const mostWordsKept = 4000;
const longestWordKept = 40;
/** What words begin: short ones by their keys, the others as they are. */
const [byKey, byWord] = [new Known<number, Begun>(), new Known<string, Begun>()];
/** Whether the first letters of a long word begin anything. */
const byLetters = new Known<number, boolean>();

function beginningWith(low: string): Begun {
  const known = byWord.of(low);
  if (known) return known;
  return low.length > longestWordKept ? begunBy(low) : byWord.keep(low, begunBy(low));
}

/** Some plain letters as one number, whatever their capitals. */
function lettersAt(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters = (letters << 5) | (codeAt(text, at) & 31);
  return letters;
}

/** What a word of plain letters begins, with its key; most long words are told to begin nothing by their first letters. */
function beginningAt(text: string, from: number, to: number, key: number): Begun {
  if (key) return byKey.of(key) ?? byKey.keep(key, begunBy(text.slice(from, to).toLowerCase()));
  const letters = lettersAt(text, from, from + keyLength);
  const may = byLetters.of(letters) ?? byLetters.keep(letters, mayBegin(text.slice(from, from + keyLength).toLowerCase()));
  return may ? beginningWith(text.slice(from, to).toLowerCase()) : nothing;
}

/** A phrase and where it ends in a text. */
interface Fit {
  readonly phrase: Phrase;
  readonly end: number;
}

/** Where a phrase ends whose second word ends at a place; undefined where its other words do not follow. */
function endOf({ words, isOpen }: Phrase, text: string, secondEnd: number): number | undefined {
  let end = secondEnd;
  for (let i = 2; i < words.length; i++) {
    const [said = '', word] = [words[i], wordBehind(text, end)];
    if (!word || !(isOpen && i === words.length - 1 ? word.low.startsWith(said) : word.low === said)) return undefined;
    end = word.end;
  }
  return end;
}

/** The phrases of those begun that a text goes on to say behind their first word, in their order. */
function fitsOf({ alone, longer, open }: Begun, text: string, firstEnd: number): readonly Fit[] {
  const fits: Fit[] = [];
  for (const phrase of alone) fits.push({ phrase, end: firstEnd });
  const second = longer.size || open.length ? wordBehind(text, firstEnd) : undefined;
  if (second) {
    for (const phrase of longer.get(second.low) ?? []) {
      const end = endOf(phrase, text, second.end);
      if (end !== undefined) fits.push({ phrase, end });
    }
    for (const phrase of open) if (second.low.startsWith(phrase.words[1] ?? '')) fits.push({ phrase, end: second.end });
  }
  return fits.length > 1 ? fits.sort((a, b) => byRank(a.phrase, b.phrase)) : fits;
}

/** Whether a phrase of the same concept reaches over a place; only those right before it can. */
function isCovered(mentions: readonly Mention[], concept: Concept, at: number): boolean {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.at < at - longestPhrase) return false;
    if (mention.concept === concept) return mention.end > at;
  }
  return false;
}

/** "conference@bells.example", "papers.bells.example": a word of an address says nothing. */
function isInAddress(text: string, at: number, end: number): boolean {
  if (text[end] === '@' || (text[end] === '.' && /^\.\p{Ll}/u.test(text.slice(end, end + 2)))) return true;
  const before = at > 0 ? text[at - 1] : '';
  if (before === '@') return true;
  return before === '.' && at > 1 && isLetter(text.charCodeAt(at - 2)) && /^\p{Ll}/u.test(text.slice(at, end));
}

/** Adds what a text mentions with the phrases that one of its words begins. */
function add(mentions: Mention[], begun: Begun, text: string, at: number, firstEnd: number): void {
  if (begun === nothing || isInAddress(text, at, firstEnd)) return;
  for (const { phrase, end } of fitsOf(begun, text, firstEnd))
    if (!isCovered(mentions, phrase.concept, at)) mentions.push({ concept: phrase.concept, at, end });
}

/** Looks through a text word by word. No phrase begins with a number. */
function search(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  someWord(text, (from, to, key, isPlain) => {
    if (isPlain) add(mentions, beginningAt(text, from, to, key), text, from, to);
    // East Asian letters are words of their own, and accents are folded.
    else
      for (let word = wordFrom(text, from); word && word.at < to; word = wordFrom(text, word.end))
        add(mentions, beginningWith(word.low), text, word.at, word.end);
    return false;
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

/** For a concept: how its phrases begin, as places in a table where other letters may lie too. */
const beginnings = new Map<Concept, Uint8Array>();

const placeOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 19;

function tableOf(concept: Concept): Uint8Array {
  const known = beginnings.get(concept);
  if (known) return known;
  const table = new Uint8Array(1 << 13);
  for (const letters of beginningsOf(concept)) table[placeOf(lettersAt(letters, 0, letters.length))] = 1;
  beginnings.set(concept, table);
  return table;
}

/** Whether a word of plain letters may begin a phrase of a concept. */
function mayOpen(table: Uint8Array, text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to && at < from + keyLength; at++) {
    letters = (letters << 5) | (codeAt(text, at) & 31);
    if (table[placeOf(letters)]) return true;
  }
  return false;
}

/** Whether a text holds a phrase of one concept: for texts of which nothing else is asked. */
export function speaksOf(text: string, concept: Concept): boolean {
  const table = tableOf(concept);
  const isSaid = (begun: Begun, end: number) =>
    begun !== nothing && fitsOf(begun, text, end).some(({ phrase }) => phrase.concept === concept);
  return someWord(text, (from, to, key, isPlain) => {
    if (isPlain) return mayOpen(table, text, from, to) && isSaid(beginningAt(text, from, to, key), to);
    for (let word = wordFrom(text, from); word && word.at < to; word = wordFrom(text, word.end))
      if (isSaid(beginningWith(word.low), word.end)) return true;
    return false;
  });
}

/** How many plain letters a text has before the first word that may begin a phrase of some concepts. */
export function lettersBefore(text: string, concepts: readonly Concept[]): number {
  let letters = 0;
  someWord(text, (from, to, _, isPlain) => {
    if (!isPlain || concepts.some((concept) => mayOpen(tableOf(concept), text, from, to))) return true;
    letters += to - from;
    return false;
  });
  return letters;
}
