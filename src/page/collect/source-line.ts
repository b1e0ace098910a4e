import type { TextGatherer } from './gather-text.ts';
import { bulletOf, isRule, type SourceLine } from './wrapped-prose.ts';

/** Tabs, many blanks, or the dots that lead from a name to its day. */
const columnGap = /\S(?: {3}|\t)\s*\S|\S ?[.…]{4}[.… ]*\S/;

/** "> On 3 May …": marks of a mail that quotes another. */
const quoted = /^(?:> ?){1,4}/;

/** Measures the lines of text whose breaks are kept, as they come in pieces. */
export class SourceLineMeter {
  #indent = 0;
  #hang = 0;
  #width = 0;
  /** Blanks at the end of what was measured: they count where the line goes on. */
  #trailing = 0;
  #columns = false;

  /** Takes in a piece of a line; gives how much of its beginning is no text: the bullet of a list item, or all of a drawn rule. */
  measure<Node>(piece: string, text: TextGatherer<Node>): { readonly skip: number; readonly isItem: boolean } {
    const atStart = text.isEmpty;
    const marks = atStart ? (quoted.exec(piece)?.[0].length ?? 0) : 0;
    const words = piece.slice(marks).trimStart();
    const blanks = piece.length - words.length;
    const end = piece.trimEnd().length;
    if (end > 0) this.#width += this.#trailing + end;
    this.#trailing = (end > 0 ? 0 : this.#trailing) + piece.length - end;
    if (columnGap.test(piece)) this.#columns = true;
    if (!atStart) return { skip: 0, isItem: false };
    this.#indent += blanks;
    const bullet = bulletOf(words).length;
    this.#hang = this.#indent + bullet;
    return isRule(words) ? { skip: piece.length, isItem: false } : { skip: bullet ? blanks + bullet : marks, isItem: bullet > 0 };
  }

  /** The line is a row of columns. */
  column(): void {
    this.#columns = true;
  }

  /** The line that ends here, undefined where none was measured; the next begins. */
  end(): SourceLine | undefined {
    if (this.#width === 0) {
      this.#indent = this.#trailing = 0;
      return undefined;
    }
    const line = { indent: this.#indent, hang: this.#hang, width: this.#width, columns: this.#columns };
    this.#indent = this.#hang = this.#width = this.#trailing = 0;
    this.#columns = false;
    return line;
  }
}
