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

/** "Notiﬁcation" and "NOTIFICACION" are read as "notification" and "notificación": ligatures, capitals and accents make no difference. */
const folded = (word: string): string =>
  isAscii.test(word) ? word.toLowerCase() : withoutMarks(word.normalize('NFKC').toLowerCase()).normalize('NFC');

/** The word that begins at a place, or the first behind it. */
export function wordFrom(text: string, at: number): Word | undefined {
  if (at >= text.length) return undefined;
  const code = codeAt(text, at);
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

/** The same, where its first letter is one of some (see `letterOf`) or not a plain one: most words are not cut out for nothing. */
export function wordBehindIf(text: string, place: number, letters: number): Word | undefined {
  const at = marksEnd(text, place);
  if (at === text.length) return undefined;
  const code = codeAt(text, at);
  return !isLetter(code) || (letters & letterOf(code)) !== 0 ? wordFrom(text, at) : undefined;
}

/** "author's" is cut at the apostrophe, on the page as in the phrases. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let word = wordBehind(text, 0); word; word = wordBehind(text, word.end)) words.push(word);
  return words;
}
