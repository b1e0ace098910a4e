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
