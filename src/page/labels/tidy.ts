import { withoutAnd } from '#dates/and.ts';
import { codeAt } from '#dates/ascii.ts';

/** A table of marks by their codes. */
function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (const mark of marks) table[codeAt(mark, 0)] = 1;
  return table;
}

/** Marks and bullets that hang on a label: before it, and behind it. */
const hanging = tableOf(' :;,.·•|–—-*→>~"“”：；，、。・～');
const trailing = tableOf(' :;,·•|–—-*→>~"“”([{：；，、・～（［【');

/** Dots or lines that lead over to the date: "Submission ........". */
const leaders = tableOf('.…_');
const fewestLeaders = 2;

/** Where a text ends without what trails behind it; one stop stays, as that of an abbreviation. */
function endOf(text: string): number {
  let end = text.length;
  for (;;) {
    while (end > 0 && trailing[codeAt(text, end - 1)]) end--;
    let start = end;
    while (start > 0 && leaders[codeAt(text, start - 1)]) start--;
    if (end - start < fewestLeaders) return end;
    end = start;
  }
}

/** A text, its blanks folded, without what hangs on it; where the marks before it reach into those behind, only the former go. */
function withoutHangings(text: string): string {
  let start = 0;
  while (start < text.length && hanging[codeAt(text, start)]) start++;
  const end = endOf(text);
  return text.slice(start, end < start ? text.length : end);
}

/** A bracket whose other half stood around the date. */
const unpaired = (text: string): string => {
  if (!/[()]/.test(text)) return text;
  const [open, close] = [text.split('(').length, text.split(')').length];
  return open === close ? text : text.replace(open > close ? /\((?=[^(]*$)/ : /^([^)]*)\)/, open > close ? ' ' : '$1 ');
};

/** Blanks in a row, or one that is no plain blank. */
const looseBlanks = /[^\S ]\s*| \s+/g;
const loose = /[^\S ]| [\s;,]|[()[\]（]/;

/** 📅 */
const pictures = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D})[ :]{0,3}){1,6}/u;
const firstPicture = 0x2190;
const withoutPicture = (text: string): string => (text.length > 0 && codeAt(text, 0) >= firstPicture ? text.replace(pictures, '') : text);

/** "and the final version by", "at ; notifications": what joins a clause to the one before it. */
const clauseMark = /^\p{L}{0,3} ?[;,] ?/u;

/** Its blanks folded, no bracket left open or empty. */
const folded = (text: string): string =>
  withoutHangings(unpaired(text.replace(looseBlanks, ' ').replace(/[（(]\s*[）)]|\[\s*\]/g, '')))
    .replace(looseBlanks, ' ')
    .replace(/ (?=[;,])/g, '')
    .trim();

/** A label as a person would write it: no marks hanging on it, no picture, no "and" before it. */
export const tidy = (text: string): string =>
  withoutAnd(withoutPicture(loose.test(text) ? folded(text) : withoutHangings(text)).replace(clauseMark, ''));
