import type { Block, Line } from '../block.ts';
import { type Gathered, mostCharacters, type Source, TextGatherer } from './gather-text.ts';
import { join } from './join.ts';
import { goesOn, type SourceLine } from './wrapped-prose.ts';

/** Told of every run of text that is kept: where it stands in the blocks, and in the document. */
export type OnText<Node> = (block: number, cell: number | null, source: Source<Node>) => void;

/** What the next line will be. */
export interface LineKind {
  /** 0 outside headings. */
  readonly heading: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly role: Line['role'];
  readonly depth: number;
}

export const mostBlocks = 20_000;

interface Held<Node> {
  readonly words: Gathered<Node>;
  readonly kind: LineKind;
  readonly group: number;
  readonly source: SourceLine | undefined;
}

/** Only what follows a heading's line break in few plain words still belongs to the heading: "Call for papers<br>Deadlines: May 1" does not. */
const isTitle = (text: string) => text.length <= 120 && !/[\d:]/.test(text);

/** Writes the list of blocks, line by line and row by row, up to the cap. */
export class BlockWriter<Node> {
  readonly blocks: Block[] = [];
  readonly problems = new Set<string>();
  readonly text: TextGatherer<Node>;
  kind: LineKind = { heading: 0, role: 'paragraph', depth: 0 };
  #group = 1;
  #table = 0;
  #held: Held<Node> | undefined;
  readonly #onText: OnText<Node> | undefined;

  constructor(onText?: OnText<Node>) {
    this.#onText = onText;
    this.text = new TextGatherer(() => this.#split());
  }

  get isFull(): boolean {
    return this.blocks.length >= mostBlocks;
  }

  /** Ends the line; the next is still of the same group. `source` where it is a line of plain text. */
  endLine(source?: SourceLine): void {
    const words = this.text.take();
    if (!words) return;
    const held = this.#held;
    if (held && this.#continues(held, words, source)) {
      this.#held = { ...held, words: join(held.words, words), source };
      return;
    }
    this.#flush();
    const kind = held?.kind.heading && held.group === this.#group ? { ...this.kind, heading: 0 as const } : this.kind;
    this.#held = { words, kind, group: this.#group, source };
  }

  /** Ends the line and its group. */
  endGroup(): void {
    this.endLine();
    this.#flush();
    this.#group++;
  }

  /** The number of a new table. */
  beginTable(): number {
    this.endGroup();
    return ++this.#table;
  }

  /** A row, whole. */
  row(table: number, cells: readonly { readonly cell: Parameters<typeof plain>[1]; readonly words: Gathered<Node> }[]): void {
    this.#push({ kind: 'row', table, cells: cells.map(({ cell, words }) => plain(words, cell)) });
    cells.forEach(({ words }, index) => {
      this.#tell(index, words);
    });
  }

  /** Nothing may be added after this. */
  end(): void {
    this.endGroup();
    if (this.isFull) this.problems.add(`Only the first ${mostBlocks.toLocaleString('en')} lines of this page were read.`);
  }

  #continues(held: Held<Node>, words: Gathered<Node>, source: SourceLine | undefined): boolean {
    if (held.group !== this.#group || held.words.text.length + words.text.length >= mostCharacters) return false;
    if (held.kind.heading) return this.kind.heading === held.kind.heading && isTitle(words.text);
    return held.source !== undefined && source !== undefined && goesOn(held.source, source);
  }
}
