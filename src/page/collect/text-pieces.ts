// Zero-width characters, soft hyphens, direction marks and controls are dropped; U+0335 and U+0336 strike the character before them.
const dropped = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`;
const stroke = String.raw`\u0335\u0336`;
const word = `[^\\s${dropped}${stroke}]{1,1000}`;
/** The pieces of a text: characters to drop, a stroke, a blank, or words with single blanks between. */
export const token = new RegExp(`([${dropped}]+)|([${stroke}])|(\\s+)|${word}(?: ${word}){0,40}`, 'g');
/** What has to be folded, dropped or struck in a text; without any it is taken as it stands. */
export const uneven = new RegExp(`[${dropped}${stroke}]|[^\\S ]| {2}`);

/** A blank, a tab or a line break: what source is indented with. */
const isIndentation = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Where the indentation before a text ends. */
export function blanksEnd(text: string): number {
  let end = 0;
  while (end < text.length && isIndentation(text.charCodeAt(end))) end++;
  return end;
}

/** Where the words of a text end. */
export function wordsEnd(text: string): number {
  let end = text.length;
  while (end > 0 && isIndentation(text.charCodeAt(end - 1))) end--;
  return end;
}
