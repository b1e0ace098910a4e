/** A word, number or mark as it stands in the text, before anything is made of it. */
export interface Piece {
  /** As it stands, but the digits of numbers plain ones. */
  readonly text: string;
  /** In lower case and composed form; every apostrophe a plain one. */
  readonly low: string;
  readonly at: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space between it and the piece before. */
  readonly tight: boolean;
}

const shapes = /\p{L}[\p{L}\p{M}]*|[\d０-９]+|\S/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const isAscii = /^[\0-\x7f]*$/;
const apostrophes = /^[’‘`´]$/;
const wideDigits = /[０-９]/g;

/** Wide digits (U+FF10 to U+FF19) stand 0xFEE0 above the plain ones. */
const plainDigits = (text: string): string =>
  isAscii.test(text) ? text : text.replace(wideDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** "FÉVRIER", "Nİsan": one form for each word, however it is composed. */
export function lowerCase(word: string): string {
  const low = word.toLowerCase();
  return isAscii.test(low) ? low : low.normalize('NFC').replaceAll('i\u0307', 'i');
}

function kindOf(text: string): Piece['kind'] {
  const code = text.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return 'number';
  return text.length > 1 || /\p{L}/u.test(text) ? 'word' : 'mark';
}

/** Cuts a text into words, numbers and marks, East Asian words into characters: one linear pass. */
export function cut(text: string): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(shapes)) {
    const kind = kindOf(match[0]);
    let at = match.index;
    for (const part of kind === 'word' && eastAsian.test(match[0]) ? match[0] : [match[0]]) {
      const end = at + part.length;
      const shown = kind === 'number' ? plainDigits(part) : part;
      found.push({
        text: shown,
        low: kind === 'word' ? lowerCase(part) : apostrophes.test(shown) ? "'" : shown,
        at,
        end,
        kind,
        tight: at === last,
      });
      at = end;
      last = end;
    }
  }
  return found;
}
