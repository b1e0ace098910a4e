import type { Rich, Span } from '../block.ts';

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

// Zero-width characters, soft hyphens, direction marks and controls are dropped; U+0335 and U+0336 strike the character before them.
const dropped = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`;
const stroke = String.raw`\u0335\u0336`;
const word = `[^\\s${dropped}${stroke}]{1,1000}`;
const token = new RegExp(`([${dropped}]+)|([${stroke}])|(\\s+)|${word}(?: ${word}){0,40}`, 'g');
const letterOrDigit = /[\p{L}\p{N}]/u;
const endsWord = /[\p{Ll}\p{N}.,:;!?)\]]$/u;
const beginsWord = /^[\p{Lu}\p{N}(]/u;
const endsLetter = /\p{L}$/u;

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
  #sources: { node: Node; from: number; at: number; length: number }[] = [];
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
    this.#endOpenDates();
    const gathered = {
      text: this.#text,
      struck: this.#trimmedStrikes(),
      machine: this.#machine.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]),
      bold: !this.#plain,
      sources: this.#sources,
    };
    this.#text = this.#blank = '';
    this.#seam = this.#plain = false;
    this.#struck = [];
    this.#sources = [];
    this.#machine = [];
    return gathered;
  }

  #word(text: string, node: Node, from: number, { struck, bold }: Manner): void {
    if (this.#text.length + text.length >= mostCharacters) this.#whenFull();
    this.#space(text);
    const at = this.#text.length;
    this.#text += text;
    if (struck) this.#strike(at, at + text.length);
    if (!bold && !this.#plain) this.#plain = letterOrDigit.test(text);
    for (const open of this.#dated) if (open.start === notBegun) open.start = at;
    this.#remember(node, from, at, text.length);
  }

  #space(next: string): void {
    if (this.#blank) {
      if (this.#blankStruck) this.#strike(this.#text.length, this.#text.length + 1);
      this.#text += this.#blank;
    } else if (this.#seam && this.#text && this.#wouldRunInto(next)) {
      this.#text += ' ';
    }
    this.#blank = '';
    this.#seam = false;
  }

  #wouldRunInto(next: string): boolean {
    const last = this.#text.slice(-1);
    if (/\d/.test(last) && /^\d/.test(next)) return false;
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
    const last = this.#sources.at(-1);
    const gap = last ? at - (last.at + last.length) : -1;
    if (last && last.node === node && from - (last.from + last.length) === gap && gap <= 1) last.length += gap + length;
    else this.#sources.push({ node, from, at, length });
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
