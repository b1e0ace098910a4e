import type { Block, Cell, Line, Rich } from '../block.ts';
import { type Gathered, mostCharacters, type Source, TextGatherer } from './gather-text.ts';
import { join } from './join.ts';
import { isBody, isNumbered, leadsToLines, mayBeTitle } from './set-apart.ts';
import { goesOn, type SourceLine } from './wrapped-prose.ts';

/** Told of every line and cell that is kept where its text stands in the document, run by run; `cell` is null outside tables. */
export type OnText<Node> = (block: number, cell: number | null, sources: readonly Source<Node>[]) => void;

/** What the next line will be. */
export interface LineKind {
  /** 0 outside headings. */
  readonly heading: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly role: Line['role'];
  readonly depth: number;
}

/** A cell of a row that is being written. */
export interface GatheredCell<Node> {
  readonly place: Omit<Cell, keyof Rich>;
  readonly words: Gathered<Node>;
}

interface Held<Node> {
  readonly words: Gathered<Node>;
  readonly kind: LineKind;
  readonly group: number;
  readonly source: SourceLine | undefined;
  /** It begins its group, and nothing of it was wrapped. */
  readonly isFirst: boolean;
}

/** No page has more blocks than this. */
export const mostBlocks = 20_000;

/** No page weighs more than this (see `weightOf`): what a message from a tab to the background carries with ease. */
export const mostWeight = 4_000_000;

/** What a line or a cell weighs besides its characters: a table of empty cells is large too. */
const weightOfPiece = 100;

const weightOfText = ({ text }: Rich) => text.length + weightOfPiece;

/** How much of the room of a page a block takes, in characters. */
export const weightOf = (block: Block): number =>
  block.kind === 'row' ? block.cells.reduce((sum, cell) => sum + weightOfText(cell), 0) : weightOfText(block);

/** "Lisbon, Portugal", "Salt Lake City, UT, USA": names alone, parted by commas, as a place is written. */
const placeLike = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}){1,3}$/u;

/**
 * After a heading's line break only a few plain words still belong to it: not those of "Important dates<br>Papers: May 1", nor the place
 * below the name of an event.
 */
const isTitle = (text: string) => text.length <= 120 && !/[\d:]/.test(text) && !placeLike.test(text);

/** A title and one of a part, such as "Dates" and "Round 1". */
const mostTitles = 2;

/** Writes the list of blocks, line by line and row by row, up to the cap. */
export class BlockWriter<Node> {
  readonly blocks: Block[] = [];
  readonly problems = new Set<string>();
  readonly text: TextGatherer<Node>;
  #group = 1;
  #groupIsUsed = false;
  /** The last blocks that may be titles of plain text, if what follows is more than one more line like them. */
  #apart: readonly number[] = [];
  /** Some title of plain text has been set in bold. */
  #hasTitleApart = false;
  #headed = 0;
  #table = 0;
  #held: Held<Node> | undefined;
  #kind: LineKind = { heading: 0, role: 'paragraph', depth: 0 };
  #weight = 0;
  #isFull = false;
  /** The places of headings whose section is not known to end. */
  readonly #openHeadings: number[] = [];
  readonly #onText: OnText<Node> | undefined;

  constructor(onText?: OnText<Node>) {
    this.#onText = onText;
    this.text = new TextGatherer(() => this.#split());
  }

  /** There was more than a page has room for. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** What the line is that begins here; it keeps the kind of its first word. */
  lineOf(kind: LineKind): void {
    if (this.text.isEmpty) this.#kind = kind;
  }

  /** Ends the line; the next is still of the same group and may go on with it. `source` where it is a line of plain text. */
  endLine(source: SourceLine | undefined): void {
    const words = this.text.take();
    if (!words) return;
    const next = { words, kind: this.#kind, group: this.#group, source, isFirst: !this.#groupIsUsed };
    this.#groupIsUsed = true;
    this.#setApart(next);
    const held = this.#held;
    if (held && this.#goesOn(held, next)) {
      this.#held = { ...next, kind: held.kind, words: join(held.words, words), isFirst: false };
      return;
    }
    this.#writeHeld();
    // A heading has one first line; what else stands in its element are lines.
    this.#held = next.group === this.#headed ? { ...next, kind: { ...next.kind, heading: 0 } } : next;
    if (next.kind.heading) this.#headed = next.group;
  }

  /** Ends the line for good; the next is still of the same group. */
  endPart(source: SourceLine | undefined): void {
    this.endLine(source);
    this.#writeHeld();
  }

  /** A paragraph of plain text ends; one of a single line may be the title of the next. */
  endParagraph(): void {
    const held = this.#held;
    const mayStandOver = held?.isFirst && mayBeTitle({ ...held, text: held.words.text }, this.blocks.length === 0);
    this.endGroup();
    if (mayStandOver) this.#apart = [...this.#apart, this.blocks.length - 1].slice(-mostTitles);
  }

  /** Ends the page: nothing goes on. */
  end(): void {
    this.endGroup();
    this.#writeHeld();
  }

  /** Ends the line and its group. */
  endGroup(source?: SourceLine): void {
    this.endPart(source);
    if (this.#groupIsUsed) this.#group++;
    this.#groupIsUsed = false;
  }

  /** Ends the section that began with a block: its headings reach no further, but for the title of the page, unless it holds nothing else. */
  endSection(first: number): void {
    if (this.blocks.at(-1)?.kind === 'heading') return;
    const last = this.blocks.length - 1;
    for (let at = this.#openHeadings.at(-1); at !== undefined && at >= first; at = this.#openHeadings.at(-1)) {
      this.#openHeadings.pop();
      const heading = this.blocks[at];
      if (heading?.kind === 'heading' && heading.level > 1) this.blocks[at] = { ...heading, over: last - at };
    }
  }

  /** Ends the group and gives the number of a new table. */
  beginTable(): number {
    this.endGroup();
    return ++this.#table;
  }

  /** Writes a row, whole. */
  row(table: number, cells: readonly GatheredCell<Node>[]): void {
    this.#writeHeld();
    const isKept = this.#push({ kind: 'row', table, cells: cells.map(({ place, words }) => ({ ...richOf(words), ...place })) });
    if (isKept) for (const [i, { words }] of cells.entries()) this.#onText?.(this.blocks.length - 1, i, words.sources);
  }

  /** Titles of plain text are set in bold once the line behind them shows that they stand over something. */
  #setApart(next: Held<Node>): void {
    const isOver = !next.isFirst || isBody({ ...next, text: next.words.text });
    for (const at of this.#apart) {
      const title = this.blocks[at];
      if (title?.kind === 'line' && (isOver || isNumbered(title.text))) {
        this.blocks[at] = { ...title, bold: true };
        this.#hasTitleApart = true;
      }
    }
    if (isOver || !mayBeTitle({ ...next, text: next.words.text }, false)) this.#apart = [];
  }

  #goesOn(held: Held<Node>, next: Held<Node>): boolean {
    if (held.group !== next.group || held.words.text.length + next.words.text.length >= mostCharacters) return false;
    if (held.kind.heading > 0) return next.kind.heading === held.kind.heading && isTitle(next.words.text);
    if (!held.source || !next.source) return false;
    return goesOn({ text: held.words.text, source: held.source }, { text: next.words.text, source: next.source });
  }

  #writeHeld(): void {
    if (!this.#held) return;
    const held = this.#held;
    const { words, kind, group } = held;
    this.#held = undefined;
    const { text, struck, machine, sources } = words;
    const bold = words.bold || (this.#hasTitleApart && held.isFirst && leadsToLines({ ...held, text }));
    const { heading, role, depth } = kind;
    const isKept = this.#push(
      heading
        ? { kind: 'heading', level: heading, text, struck, machine }
        : { kind: 'line', role, depth, group, bold, text, struck, machine },
    );
    if (isKept) this.#onText?.(this.blocks.length - 1, null, sources);
  }

  /** Whether there was room for the block. */
  #push(block: Block): boolean {
    const weight = this.#weight + weightOf(block);
    this.#isFull ||= this.blocks.length >= mostBlocks || weight > mostWeight;
    if (this.#isFull) {
      this.problems.add(`Only the first ${this.blocks.length.toLocaleString('en')} lines of this page were read.`);
      return false;
    }
    this.#weight = weight;
    if (block.kind === 'heading') this.#openHeadings.push(this.blocks.length);
    this.blocks.push(block);
    return true;
  }

  #split(): void {
    this.problems.add(`A paragraph of more than ${mostCharacters.toLocaleString('en')} characters was read in parts.`);
    this.endPart(undefined);
  }
}

const richOf = <Node>({ text, struck, machine }: Gathered<Node>): Rich => ({ text, struck, machine });
