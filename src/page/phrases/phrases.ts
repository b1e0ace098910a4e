import { codeAt, isLetter } from '#dates/ascii.ts';
import { someWord } from '#dates/word-runs.ts';
import type { Concept } from '../label-words.ts';
import { adjectiveEnd } from './adjective.ts';
import { beginningsOf } from './beginnings.ts';
import { beginningAt, beginningWith } from './begun-words.ts';
import { Openings } from './openings.ts';
import { type Begun, nothing, type Phrase } from './phrase-book.ts';
import { isParted, type Word, wordBehind, wordBehindIf, wordFrom } from './phrase-words.ts';

/** One phrase found in a text: what it speaks of and where. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly end: number;
}

/** No phrase is longer, in characters of the page. */
export const longestPhrase = 60;

/** "NEW: Paper deadline": a remark does not go on over the mark that parts it from a name. */
const crossesMark = ({ concept }: Phrase, text: string, firstEnd: number, second: Word): boolean =>
  concept === 'extended' && isParted(text, firstEnd, second.at);

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

/** Whether any of the phrases begun that a text goes on to say behind their first word will do, in their order. */
function someSaid(begun: Begun, text: string, firstEnd: number, willDo: (phrase: Phrase, end: number) => boolean): boolean {
  const { alone, seconds } = begun;
  const isSaidFrom = (place: number): boolean => {
    const second = seconds && wordBehindIf(text, place, seconds);
    if (second)
      for (const phrase of begun.longer(second.low)) {
        const end = endOf(phrase, text, second.end);
        if (end !== undefined && !crossesMark(phrase, text, place, second) && willDo(phrase, end)) return true;
      }
    return false;
  };
  if (isSaidFrom(firstEnd)) return true;
  const behind = seconds && adjectiveEnd(text, firstEnd);
  if (behind !== undefined && isSaidFrom(behind)) return true;
  for (const phrase of alone) if (willDo(phrase, firstEnd)) return true;
  return false;
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
  const behind = text.charAt(end);
  if (behind === '@' || (behind === '.' && /^\.\p{Ll}/u.test(text.slice(end, end + 2)))) return true;
  const before = at > 0 ? text.charAt(at - 1) : '';
  if (before === '@') return true;
  return before === '.' && at > 1 && isLetter(codeAt(text, at - 2)) && /^\p{Ll}/u.test(text.slice(at, end));
}

/** Adds what a text mentions with the phrases that one of its words begins. */
function add(mentions: Mention[], begun: Begun, text: string, at: number, firstEnd: number): void {
  if (begun === nothing || isInAddress(text, at, firstEnd)) return;
  someSaid(begun, text, firstEnd, ({ concept }, end) => {
    if (!isCovered(mentions, concept, at)) mentions.push({ concept, at, end });
    return false;
  });
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

const openings = new Map<Concept, Openings>();

function openingsOf(concept: Concept): Openings {
  const known = openings.get(concept) ?? new Openings(beginningsOf([concept]));
  openings.set(concept, known);
  return known;
}

/** Whether a text holds a phrase of one concept: for texts of which nothing else is asked. */
export function speaksOf(text: string, concept: Concept): boolean {
  const openings = openingsOf(concept);
  const isIt = (phrase: Phrase) => phrase.concept === concept;
  const isSaid = (begun: Begun, end: number) => begun !== nothing && someSaid(begun, text, end, isIt);
  return someWord(text, (from, to, key, isPlain) => {
    if (isPlain) return openings.has(text, from, to) && isSaid(beginningAt(text, from, to, key), to);
    for (let word = wordFrom(text, from); word && word.at < to; word = wordFrom(text, word.end))
      if (isSaid(beginningWith(word.low), word.end)) return true;
    return false;
  });
}

/** How many plain letters a text has before the first word that may begin a phrase; at some number it is no longer counted. */
export function lettersBefore(text: string, openings: Openings, most: number): number {
  let letters = 0;
  someWord(text, (from, to, _, isPlain) => {
    if (!isPlain || openings.has(text, from, to)) return true;
    letters += to - from;
    return letters > most;
  });
  return letters;
}
