import { codeAt, goesOn, isDigit, isLetter, lastAscii, runEnd } from '#dates/ascii.ts';
import { withoutMarks } from '#dates/without-marks.ts';
import { letterOf } from '#dates/word-runs.ts';

/** Characters that are words of their own; ー and 〆 belong to no one script. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ〆]/u;
const wordShape = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーｰ〆]|\p{L}[\p{L}\p{M}]*|\d+/gu;

/** A word of a phrase or of a page, as they are compared. */
export interface Word {
  readonly low: string;
  readonly at: number;
  readonly end: number;
}

const isAscii = /^[\0-\x7f]*$/;

/** Russian letters, which are folded by their capitals alone. */
const isCyrillic = /^[\u0400-\u045f]*$/;

/** "Notiﬁcation" and "NOTIFICACION" are read as "notification" and "notificación": ligatures, capitals and accents make no difference. */
const folded = (word: string): string =>
  isAscii.test(word) || isCyrillic.test(word) ? word.toLowerCase() : withoutMarks(word.normalize('NFKC').toLowerCase()).normalize('NFC');

/** Han, kana and syllables of Hangul in their plain forms: each is a word, and is folded to itself. */
const isPlainEastAsian = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0xac00 && code <= 0xd7a3);

/** The word that begins at a place, or the first behind it. */
export function wordFrom(text: string, at: number): Word | undefined {
  if (at >= text.length) return undefined;
  const code = codeAt(text, at);
  if (isPlainEastAsian(code)) return { low: text.charAt(at), at, end: at + 1 };
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

/** Where the plain marks behind a place end. */
function marksEnd(text: string, place: number): number {
  const { length } = text;
  let at = place;
  while (at < length && isPlainMark(codeAt(text, at))) at++;
  return at;
}

/** The first word behind a place. */
export function wordBehind(text: string, place: number): Word | undefined {
  const at = marksEnd(text, place);
  return at < text.length ? wordFrom(text, at) : undefined;
}

/** "NEW: Paper deadline", "(… NEW), Paper deadline": a mark that parts a remark from a name. */
export const isParted = (text: string, end: number, at: number): boolean => at - end > 1 && nameEnd.test(text.slice(end, at));
const nameEnd = /[|;•]|\)\s?,|[:：]\s|\s[–—]\s/;

/** Which first and second letters some words have, as `letterOf` gives them; beyond plain letters any. */
export interface WordStart {
  readonly first: number;
  readonly second: number;
}

const anyLetter = -1;
/** Stands for the letter that a word of one letter has not. */
const noLetter = 1;

const secondOf = (code: number): number => (code > lastAscii ? anyLetter : letterOf(code) || noLetter);

/** Which letters some words begin with. */
export function startOf(words: readonly string[]): WordStart {
  let [first, second] = [0, 0];
  for (const word of words) {
    first |= letterOf(codeAt(word, 0));
    second |= word.length > 1 ? secondOf(codeAt(word, 1)) : anyLetter;
  }
  return { first, second };
}

/** The first word behind a place, if it may be one of some, by how they begin: most words are not cut out for nothing. */
export function wordBehindIf(text: string, place: number, { first, second }: WordStart): Word | undefined {
  const at = marksEnd(text, place);
  if (at === text.length) return undefined;
  const code = codeAt(text, at);
  if (!isLetter(code)) return wordFrom(text, at);
  if ((first & letterOf(code)) === 0) return undefined;
  const next = at + 1 < text.length ? secondOf(codeAt(text, at + 1)) : noLetter;
  return (second & next) === 0 ? undefined : wordFrom(text, at);
}

/** "author's" is cut at the apostrophe, on the page as in the phrases. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let word = wordBehind(text, 0); word; word = wordBehind(text, word.end)) words.push(word);
  return words;
}
