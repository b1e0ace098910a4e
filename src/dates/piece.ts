import { codeAt, goesOn, isBlank, isDigit, isLetter, lastAscii, runEnd } from './ascii.ts';
import { lowerCase } from './lower-case.ts';
import { longestKeyed } from './word-runs.ts';
import type { WordTable } from './word-table.ts';

type Kind = 'word' | 'number' | 'mark';

const apostrophes = new Set('’‘`´');

/**
 * A word, number or mark as it stands in the text, before anything is made of it. Its letters are cut out of the text when they are first
 * asked for: most words of a page are passed by.
 */
export class Piece {
  readonly at: number;
  readonly end: number;
  readonly kind: Kind;
  /** No white space between it and the piece before. */
  readonly tight: boolean;
  /** Of a word that can be one thing only: its class as in `Token`, which is `w` where no list has it. Undefined where it takes a look. */
  readonly only: string | undefined;
  readonly #source: string;
  /** Of ASCII alone. */
  readonly #isPlain: boolean;
  #text: string | undefined = undefined;
  #low: string | undefined;

  constructor(source: string, at: number, end: number, kind: Kind, tight: boolean, isPlain: boolean, known?: KnownWord) {
    this.#source = source;
    this.at = at;
    this.end = end;
    this.kind = kind;
    this.tight = tight;
    this.only = known?.only;
    this.#low = known?.low;
    this.#isPlain = isPlain;
  }

  /** As it stands, but the digits of numbers plain ones. */
  get text(): string {
    if (this.#text !== undefined) return this.#text;
    const text = this.#source.slice(this.at, this.end);
    this.#text = this.#isPlain || this.kind !== 'number' ? text : plainDigits(text);
    return this.#text;
  }

  /** In lower case and composed form; every apostrophe a plain one. */
  get low(): string {
    this.#low ??= this.kind === 'word' ? this.#lowWord() : apostrophes.has(this.text) ? "'" : this.text;
    return this.#low;
  }

  #lowWord(): string {
    return this.#isPlain ? this.text.toLowerCase() : lowerCase(this.text);
  }
}

const shapes = /\p{L}[\p{L}\p{M}]*|[\d０-９]+|\S/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** One East Asian character, or what stands between such: "AoEです", "UTC입니다". */
const eastAsianParts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const wideDigits = /[０-９]/g;

/** Wide digits (U+FF10 to U+FF19) stand 0xFEE0 above the plain ones. */
const plainDigits = (text: string): string => text.replace(wideDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

function kindOf(text: string): Kind {
  const code = codeAt(text, 0);
  if (isDigit(code) || (code >= 0xff10 && code <= 0xff19)) return 'number';
  return text.length > 1 || /\p{L}/u.test(text) ? 'word' : 'mark';
}

/**
 * What the lists say of a word: its class as in `Token` where it can be one thing only, and how it is written, so that it is not cut out of
 * each text anew.
 */
export interface KnownWord {
  readonly only: string | undefined;
  readonly low: string | undefined;
}

type Known = WordTable<KnownWord>;
/** A word that no list has. */
const strange: KnownWord = { only: 'w', low: undefined };

/** "20thDecember", "2ndto 6th": the ending of an English ordinal that lost the blank behind it, right behind its figures. */
const gluedOrdinal = /(?:st|nd|rd|th)(?=\p{L})/uy;

/** Where a word ends at the latest: the ending of an ordinal is one of its own. */
function mostOfWord(text: string, at: number, tight: boolean): number {
  if (!tight || at === 0 || !isDigit(codeAt(text, at - 1))) return text.length;
  gluedOrdinal.lastIndex = at;
  return gluedOrdinal.test(text) ? gluedOrdinal.lastIndex : text.length;
}

/** A word of plain letters, from its first one on; undefined where it may go on beyond ASCII. */
function plainWord(text: string, at: number, tight: boolean, known: Known): Piece | undefined {
  const length = mostOfWord(text, at, tight);
  let end = at;
  let key = 0;
  for (let code = codeAt(text, at); isLetter(code); code = end < length ? codeAt(text, end) : 0) {
    key = (key << 5) | (code & 31);
    end++;
  }
  if (end < length && goesOn(text, end)) return undefined;
  return new Piece(text, at, end, 'word', tight, true, known.at(text, at, end, end - at > longestKeyed ? 0 : key, true) ?? strange);
}

/** A piece that ASCII alone makes, from a place on where no blank stands; undefined where it may go on beyond ASCII. */
function plainPiece(text: string, at: number, tight: boolean, known: Known): Piece | undefined {
  const code = codeAt(text, at);
  if (code > lastAscii) return undefined;
  if (isLetter(code)) return plainWord(text, at, tight, known);
  const isNumber = isDigit(code);
  const end = isNumber ? runEnd(text, at, isDigit) : at + 1;
  if (isNumber && goesOn(text, end)) return undefined;
  return new Piece(text, at, end, isNumber ? 'number' : 'mark', tight, true);
}

/** Cuts a text into words, numbers and marks, East Asian words into characters, and others that touch them off: one linear pass. */
export function cut(text: string, known: Known): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  const { length } = text;
  for (let from = 0; from < length; from = last) {
    if (isBlank(codeAt(text, from))) from = runEnd(text, from, isBlank);
    if (from === length) break;
    const plain = plainPiece(text, from, from === last, known);
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
    for (const part of kind === 'word' && eastAsian.test(match[0]) ? (match[0].match(eastAsianParts) ?? []) : [match[0]]) {
      found.push(new Piece(text, at, at + part.length, kind, at === last, false));
      at += part.length;
      last = at;
    }
  }
  return found;
}
