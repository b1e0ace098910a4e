import { goesOn, isLetter } from '#dates/ascii.ts';

const letter = /\p{L}/gu;

/** How many letters a text has, of any script. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (goesOn(text, at)) return count + (text.slice(at).match(letter)?.length ?? 0);
    if (isLetter(text.charCodeAt(at))) count++;
  }
  return count;
}
