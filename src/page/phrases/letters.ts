import { codeAt, goesOn, isLetter } from '#dates/ascii.ts';

const letter = /\p{L}/gu;

/** How many letters a text has, of any script. */
export function lettersIn(text: string): number {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at++) {
    if (goesOn(text, at)) return count + (text.slice(at).match(letter)?.length ?? 0);
    if (isLetter(codeAt(text, at))) count++;
  }
  return count;
}

const ofEastAsia = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const fewestLetters = 4;
const fewestOfEastAsia = 2;

/** Whether a text has the letters of a name: 论文 is as much of a word as "demo". */
export const mayName = (text: string): boolean => lettersIn(text) >= (ofEastAsia.test(text) ? fewestOfEastAsia : fewestLetters);
