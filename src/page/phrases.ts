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

/** "author's" is cut at the apostrophe, on the page as in the phrases. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordShape)].map((match) => ({
    low: folded(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }));
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

/** The phrases that may begin with a word, in their order. Keys are shorter than `keyLength` where the first word is. */
function beginningWith({ low }: Word): readonly Ranked[] {
  let found: readonly Ranked[] = [];
  for (let length = Math.min(keyLength, low.length); length > 0; length--) {
    const more = phrases.get(low.slice(0, length));
    if (more) found = found.length ? [...found, ...more].sort((a, b) => a.rank - b.rank) : more;
  }
  return found;
}

function fits({ words, isOpen }: Phrase, text: readonly Word[], from: number): boolean {
  return words.every((word, i) => {
    const low = text[from + i]?.low;
    return low !== undefined && (isOpen && i === words.length - 1 ? low.startsWith(word) : low === word);
  });
}

/** Every phrase that a text holds, in order of place; a longer phrase of the same concept covers a shorter one. */
export function mentionsIn(text: string): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  const coveredTo = new Map<Concept, number>();
  words.forEach((word, from) => {
    for (const phrase of beginningWith(word)) {
      const end = words[from + phrase.words.length - 1]?.end;
      if (end === undefined || (coveredTo.get(phrase.concept) ?? 0) > word.at || !fits(phrase, words, from)) continue;
      found.push({ concept: phrase.concept, at: word.at, end });
      coveredTo.set(phrase.concept, end);
    }
  });
  return found;
}
