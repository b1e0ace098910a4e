import { someWord } from '#dates/word-runs.ts';
import type { Concept } from './label-words.ts';
import { type Begun, begunBy, byRank, keyLength, mayBegin, nothing, type Phrase } from './phrase-book.ts';
import { wordBehind, wordFrom } from './phrase-words.ts';

/** One phrase found in a text: what it speaks of and where. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly end: number;
}

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

/** What a word of plain letters begins, with its key; most long words are told to begin nothing by their first letters. */
function beginningAt(text: string, from: number, to: number, key: number): Begun {
  if (key) return byKey.of(key) ?? byKey.keep(key, begunBy(text.slice(from, to).toLowerCase()));
  let letters = 0;
  for (let at = from; at < from + keyLength; at++) letters = (letters << 5) | (text.charCodeAt(at) & 31);
  const may = byLetters.of(letters) ?? byLetters.keep(letters, mayBegin(text.slice(from, from + keyLength).toLowerCase()));
  return may ? beginningWith(text.slice(from, to).toLowerCase()) : nothing;
}

/** A phrase and where it ends in a text. */
interface Fit {
  readonly phrase: Phrase;
  readonly end: number;
}

/** The same where the rest of a phrase follows, from its third word on, behind its second one. */
function fitOf(phrase: Phrase, text: string, secondEnd: number): Fit[] {
  let end = secondEnd;
  for (let i = 2; i < phrase.words.length; i++) {
    const [said = '', word] = [phrase.words[i], wordBehind(text, end)];
    if (!word || !(phrase.isOpen && i === phrase.words.length - 1 ? word.low.startsWith(said) : word.low === said)) return [];
    end = word.end;
  }
  return [{ phrase, end }];
}

/** The phrases of those begun that a text goes on to say behind their first word, in their order. */
function fitsOf({ alone, longer, open }: Begun, text: string, end: number): readonly Fit[] {
  const fits: Fit[] = [];
  for (const phrase of alone) fits.push({ phrase, end });
  const second = longer.size || open.length ? wordBehind(text, end) : undefined;
  if (second) {
    for (const phrase of longer.get(second.low) ?? []) fits.push(...fitOf(phrase, text, second.end));
    for (const phrase of open) if (second.low.startsWith(phrase.words[1] ?? '')) fits.push({ phrase, end: second.end });
  }
  return fits.length > 1 ? fits.sort((a, b) => byRank(a.phrase, b.phrase)) : fits;
}

/** Collects what a text mentions, word by word. No phrase begins with a number. */
class Search {
  readonly mentions: Mention[] = [];
  readonly #coveredTo = new Map<Concept, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    someWord(text, (from, to, key, isPlain) => {
      if (isPlain) this.#add(beginningAt(text, from, to, key), from, to);
      else this.#addWords(from, to);
      return false;
    });
  }

  /** East Asian letters are words of their own, and accents are folded. */
  #addWords(from: number, to: number): void {
    for (let word = wordFrom(this.#text, from); word && word.at < to; word = wordFrom(this.#text, word.end))
      this.#add(beginningWith(word.low), word.at, word.end);
  }

  #add(begun: Begun, at: number, firstEnd: number): void {
    if (begun === nothing) return;
    for (const { phrase, end } of fitsOf(begun, this.#text, firstEnd)) {
      if ((this.#coveredTo.get(phrase.concept) ?? 0) > at) continue;
      this.mentions.push({ concept: phrase.concept, at, end });
      this.#coveredTo.set(phrase.concept, end);
    }
  }
}

/** The words around a date are asked about several times in a row. */
const mostTextsKept = 256;
const longestTextKept = 400;
const lastTexts = new Map<string, readonly Mention[]>();

/** Every phrase that a text holds, in order of place; a longer phrase of the same concept covers a shorter one. */
export function mentionsIn(text: string): readonly Mention[] {
  const known = lastTexts.get(text);
  if (known) return known;
  const { mentions } = new Search(text);
  if (text.length > longestTextKept) return mentions;
  if (lastTexts.size >= mostTextsKept) lastTexts.clear();
  lastTexts.set(text, mentions);
  return mentions;
}
