import { goesOn, isDigit, isLetter, lastAscii, runEnd } from '#dates/ascii.ts';
import { withoutMarks } from '#dates/without-marks.ts';
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

const wordShape = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{L}[\p{L}\p{M}]*|\d+/gu;

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
  return match ? { low: folded(match[0]), at: match.index, end: match.index + match[0].length } : undefined;
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
 * Phrases by the first letters of their first word: a look costs a few map reads and next to no comparisons. `rank` is the order in
 * which they are tried, more words first, then the longer last word.
 */
const keyLength = 4;

interface Ranked extends Phrase {
  readonly rank: number;
}

function phrasesOf({ concepts: said }: LabelWords): Phrase[] {
  return concepts.flatMap((concept) =>
    (said[concept] ?? []).map((text) => {
      const isOpen = text.endsWith('*');
      return { words: wordsOf(isOpen ? text.slice(0, -1) : text).map(({ low }) => low), isOpen, concept };
    }),
  );
}

function index(languages: readonly LabelWords[]): ReadonlyMap<string, readonly Ranked[]> {
  const lastLength = ({ words }: Phrase) => (words.at(-1) ?? '').length;
  const ordered = languages.flatMap(phrasesOf).sort((a, b) => b.words.length - a.words.length || lastLength(b) - lastLength(a));
  const byKey = new Map<string, Ranked[]>();
  ordered.forEach((phrase, rank) => {
    const key = (phrase.words[0] ?? '').slice(0, keyLength);
    byKey.set(key, [...(byKey.get(key) ?? []), { ...phrase, rank }]);
  });
  return byKey;
}

const phrases = index(labelLanguages);

/** The phrases that a word may begin, in their order. Keys are shorter than `keyLength` where the first word is. */
function begunBy(low: string): readonly Ranked[] {
  const found: Ranked[] = [];
  for (let length = Math.min(keyLength, low.length); length > 0; length--)
    for (const phrase of phrases.get(low.slice(0, length)) ?? []) if (begins(phrase, low)) found.push(phrase);
  return found.sort((a, b) => a.rank - b.rank);
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
