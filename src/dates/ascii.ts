/**
 * The code of a character; never to be asked for behind the end of a text, which would slow it down for all. Texts have many shapes in the
 * engine (joined, cut out, of one or two bytes), and a method that is looked up on a text anew for each costs more than the look at the
 * character.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/** The last code of ASCII: below it letters, digits and blanks are told without a pattern. */
export const lastAscii = 0x7f;

/** 0 to 9, by its code. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** The blanks of ASCII, of `\s`. */
export const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
/** A to Z. */
export const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** A to Z, in either case. */
export const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Where a run ends whose codes all fit, from one place on. */
export function runEnd(text: string, from: number, fits: (code: number) => boolean): number {
  const { length } = text;
  let end = from + 1;
  while (end < length && fits(codeAt(text, end))) end++;
  return end;
}

/** Whether a run that ends there may go on in letters, digits or marks beyond ASCII. */
export const goesOn = (text: string, end: number): boolean => end < text.length && codeAt(text, end) > lastAscii;
