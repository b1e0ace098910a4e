import type { Rich, Span } from '../block.ts';
import { blanksEnd, token, uneven, wordsEnd } from './text-pieces.ts';

/** A run of a text node that was kept: `length` characters from `from` in the node stand from `at` in the gathered text. */
export interface Source<Node> {
  readonly node: Node;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** One line or one cell, ready to become a block. */
export interface Gathered<Node> extends Rich {
  readonly bold: boolean;
  readonly sources: readonly Source<Node>[];
}

/** How the text being added is set. */
export interface Manner {
  readonly struck: boolean;
  readonly bold: boolean;
}

/** No line and no cell grows longer than this. */
export const mostCharacters = 5000;

const letterOrDigit = /[\p{L}\p{N}]/u;
const endsWord = /[\p{Ll}\p{N}.,:;!?)\]]$/u;
const beginsWord = /^[\p{Lu}\p{N}(]/u;
const endsLetter = /\p{L}$/u;
const ordinal = /\d(?:st|nd|rd|th)$/i;
const longestOrdinal = 3;

const digitsOfYear = 4;
/** "05" in a circle of its own beside "9–11 May": together they have more digits than a day, and not as many as a year. */
function areApart(text: string, next: string): boolean {
  const [digits = ''] = /\d{1,9}$/.exec(text.slice(-mostDigits)) ?? [];
  const [more = ''] = /^\d{1,9}/.exec(next) ?? [];
  const together = digits.length + more.length;
  return together > 2 && together !== digitsOfYear;
}
const mostDigits = 9;

/** What most lines have of strikes and dates for machines. */
const none: readonly never[] = [];

// Where an element with a date for machines begins, before its first word and after its first line.
const notBegun = -1;
const over = -2;

/** Folds pieces of text into one line: white space to single blanks, none at the ends, with what is struck and dated in it. */
export class TextGatherer<Node> {
  #text = '';
  #blank: '' | ' ' | '\n' = '';
  #blankStruck = false;
  #seam = false;
  #plain = false;
  #struck: [number, number][] = [];
  #sources: { node: Node; from: number; at: number; length: number }[] | undefined;
  #machine: { at: Span; value: string }[] = [];
  readonly #dated: { value: string; start: number }[] = [];
  readonly #whenFull: () => void;

  /** `whenFull` is called before a word that would make the text too long: take the text there, or what follows is added all the same. */
  constructor(whenFull: () => void) {
    this.#whenFull = whenFull;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds a text node's characters from `from` to `to`. */
  add(data: string, node: Node, from: number, to: number, manner: Manner): void {
    const piece = from === 0 && to === data.length ? data : data.slice(from, to);
    if (!this.#addEven(piece, node, from, manner)) this.#addByTokens(piece, node, from, manner);
  }

  /** Most texts are words with single blanks between; false where this one is not, or where the line would get too long. */
  #addEven(piece: string, node: Node, from: number, manner: Manner): boolean {
    const start = blanksEnd(piece);
    if (start > 0) this.blank(' ', manner.struck);
    if (start === piece.length) return true;
    const end = wordsEnd(piece);
    const text = start === 0 && end === piece.length ? piece : piece.slice(start, end);
    if (this.#text.length + text.length + 1 >= mostCharacters || uneven.test(text)) return false;
    this.#word(text, node, from + start, manner);
    if (end < piece.length) this.blank(' ', manner.struck);
    return true;
  }

  #addByTokens(piece: string, node: Node, from: number, manner: Manner): void {
    token.lastIndex = 0;
    for (let found = token.exec(piece); found; found = token.exec(piece)) {
      const [text, isDropped, isStroke, isBlank] = found;
      if (isBlank) this.blank(' ', manner.struck);
      else if (isStroke) this.#strikeLast();
      else if (!isDropped) this.#word(text, node, from + found.index, manner);
    }
  }

  /** A blank, or a line break inside a cell, before the next word. */
  blank(kind: ' ' | '\n', struck = false): void {
    if (this.#text === '') return;
    this.#blankStruck = this.#blank === '' ? struck : this.#blankStruck && struck;
    if (this.#blank !== '\n') this.#blank = kind;
  }

  /** Two elements meet here without a blank: put one where the words would otherwise run together (`deadline|May`, `May|15`). */
  seam(): void {
    this.#seam = true;
  }

  /** "10<sup>th</sup>May": an ordinal that small print ends is a word of its own. */
  seamBehindOrdinal(): void {
    if (ordinal.test(this.#text.slice(-longestOrdinal))) this.seam();
  }

  /** From here to `endDated` the page gives a date for machines. */
  beginDated(value: string): void {
    this.#dated.push({ value, start: notBegun });
  }

  endDated(): void {
    const open = this.#dated.pop();
    if (open && open.start >= 0 && open.start < this.#text.length)
      this.#machine.push({ at: [open.start, this.#text.length], value: open.value });
  }

  /** Hands over the line and begins the next; undefined where there was no text. */
  take(): Gathered<Node> | undefined {
    if (this.#text === '') return undefined;
    if (this.#dated.length) this.#endOpenDates();
    const gathered = {
      text: this.#text,
      struck: this.#struck.length ? this.#trimmedStrikes() : none,
      machine: this.#machine.length ? this.#machine.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]) : none,
      bold: !this.#plain,
      sources: this.#sources ?? none,
    };
    this.#text = this.#blank = '';
    this.#seam = this.#plain = false;
    this.#sources = undefined;
    if (this.#struck.length) this.#struck = [];
    if (this.#machine.length) this.#machine = [];
    return gathered;
  }

  #word(text: string, node: Node, from: number, { struck, bold }: Manner): void {
    if (this.#text.length + text.length >= mostCharacters) this.#whenFull();
    this.#space(text, struck);
    const at = this.#text.length;
    this.#text += text;
    if (struck) this.#strike(at, at + text.length);
    if (!bold && !this.#plain) this.#plain = letterOrDigit.test(text);
    if (this.#dated.length) for (const open of this.#dated) if (open.start === notBegun) open.start = at;
    this.#remember(node, from, at, text.length);
  }

  #space(next: string, struck: boolean): void {
    if (this.#blank) {
      if (this.#blankStruck) this.#strike(this.#text.length, this.#text.length + 1);
      this.#text += this.#blank;
    } else if (this.#seam && this.#text && this.#wouldRunInto(next)) {
      if (struck && this.#struck.at(-1)?.[1] === this.#text.length) this.#strike(this.#text.length, this.#text.length + 1);
      this.#text += ' ';
    }
    this.#blank = '';
    this.#seam = false;
  }

  #wouldRunInto(next: string): boolean {
    const last = this.#text.slice(-1);
    if (/\d/.test(last) && /^\d/.test(next)) return areApart(this.#text, next);
    return (endsWord.test(last) && beginsWord.test(next)) || (endsLetter.test(last) && /^\d/.test(next));
  }

  #strike(from: number, to: number): void {
    const last = this.#struck.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else this.#struck.push([from, to]);
  }

  #strikeLast(): void {
    if (this.#blank) this.#blankStruck = true;
    else if (this.#text) this.#strike(this.#text.length - 1, this.#text.length);
  }

  #remember(node: Node, from: number, at: number, length: number): void {
    const last = this.#sources?.at(-1);
    const gap = last ? at - (last.at + last.length) : -1;
    if (last && last.node === node && from - (last.from + last.length) === gap && gap <= 1) last.length += gap + length;
    else if (this.#sources) this.#sources.push({ node, from, at, length });
    else this.#sources = [{ node, from, at, length }];
  }

  #trimmedStrikes(): Span[] {
    const trimmed: Span[] = [];
    for (let [start, end] of this.#struck) {
      while (start < end && /\s/.test(this.#text.charAt(start))) start++;
      while (start < end && /\s/.test(this.#text.charAt(end - 1))) end--;
      if (start < end) trimmed.push([start, end]);
    }
    return trimmed;
  }

  /** A date for machines belongs to the first line of its element. */
  #endOpenDates(): void {
    for (const open of this.#dated) {
      if (open.start < 0) continue;
      this.#machine.push({ at: [open.start, this.#text.length], value: open.value });
      open.start = over;
    }
  }
}
