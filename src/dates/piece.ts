import { goesOn, isDigit, isLetter, lastAscii, runEnd } from './ascii.ts';

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
/** The blanks of ASCII, of `\s`. */
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
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
  if (isDigit(code) || (code >= 0xff10 && code <= 0xff19)) return 'number';
  return text.length > 1 || /\p{L}/u.test(text) ? 'word' : 'mark';
}

/** A piece that ASCII alone makes, from a place on where no blank stands; undefined where it may go on beyond ASCII. */
function plainPiece(text: string, at: number, tight: boolean): Piece | undefined {
  const code = text.charCodeAt(at);
  if (code > lastAscii) return undefined;
  const kind = isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark';
  const end = kind === 'mark' ? at + 1 : runEnd(text, at, kind === 'word' ? isLetter : isDigit);
  if (kind !== 'mark' && goesOn(text, end)) return undefined;
  const piece = text.slice(at, end);
  return { text: piece, low: kind === 'word' ? piece.toLowerCase() : piece === '`' ? "'" : piece, at, end, kind, tight };
}

/** Cuts a text into words, numbers and marks, East Asian words into characters: one linear pass. */
export function cut(text: string): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  for (let from = 0; from < text.length; from = last) {
    if (isBlank(text.charCodeAt(from))) from = runEnd(text, from, isBlank);
    if (from === text.length) break;
    const plain = plainPiece(text, from, from === last);
    if (plain) {
      found.push(plain);
      last = plain.end;
      continue;
    }
    shapes.lastIndex = from;
    const match = shapes.exec(text);
    if (!match) break;
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
