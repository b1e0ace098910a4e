import type { BlockWriter } from './block-writer.ts';
import { type Gathered, TextGatherer } from './gather-text.ts';
import { SourceLineMeter } from './source-line.ts';
import type { State } from './state.ts';

// Lists and tables of Markdown that stand in HTML as they were written: their lines are kept though a browser folds them.
const leftList = /\n[ \t]{0,20}\* \S/;
/** "Papers | May 1", line below line; or lines that begin with the bar. */
const leftTable = /(?:^|\n)[^\n|]{3,200}\|[^\n|]{3,200}\n[^\n|]{3,200}\||\n\|[^\n|]{3,200}\|/;

const isLeftTable = (text: string): boolean => text.includes('|') && leftTable.test(text);
const beginsRow = /^\s{0,20}\|\s/;

/** The text of the page as it runs on: through inline elements, up to the ends of lines, groups and cells. */
export class TextFlow<Node> {
  readonly #writer: BlockWriter<Node>;
  readonly #line = new SourceLineMeter();
  #text: TextGatherer<Node>;
  /** A table of Markdown has begun: links and strikes in its rows are nodes of their own. */
  #isInTable = false;
  /** An inline element has just ended here; another has just begun behind it. */
  #edge: 'none' | 'ended' | 'met' = 'none';

  constructor(writer: BlockWriter<Node>) {
    this.#writer = writer;
    this.#text = writer.text;
  }

  /** The line or the cell that is being gathered. */
  get text(): TextGatherer<Node> {
    return this.#text;
  }

  words(node: Node, text: string, state: State): void {
    if (state.invisible && !state.opened) return;
    if (this.#edge === 'met') this.#text.seam();
    this.#edge = 'none';
    this.#isInTable ||= isLeftTable(text) || (this.#text.isEmpty && beginsRow.test(text));
    if (state.keepsLines || this.#isInTable || leftList.test(text)) {
      this.#sourceLines(node, text, state);
    } else {
      if (!state.inCell) this.#writer.lineOf(state);
      this.#text.add(text, node, 0, text.length, state);
    }
  }

  /** `<br>`. */
  break({ inCell, heading }: State): void {
    if (inCell) this.endCellLine();
    else if (heading) this.#writer.endLine(undefined);
    else this.endPart();
    this.#edge = 'none';
  }

  readonly endCellLine = (): void => {
    this.#edge = 'none';
    this.#text.blank('\n');
  };

  readonly endPart = (): void => {
    this.#edge = 'none';
    this.#isInTable = false;
    this.#writer.endPart(this.#line.end());
  };

  readonly endGroup = (): void => {
    this.#edge = 'none';
    this.#isInTable = false;
    this.#writer.endGroup(this.#line.end());
  };

  readonly beginInline = (): void => {
    if (this.#edge === 'ended') this.#edge = 'met';
  };

  readonly endInline = (): void => {
    this.#edge = 'ended';
  };

  /** At both ends of an element that stands apart from its neighbours on the same line. */
  readonly apart = (): void => {
    this.#text.blank(' ');
  };

  /** At both ends of an element that belongs to the word before it. */
  readonly attached = (): void => {
    this.#edge = 'none';
    this.#text.seamBehindOrdinal();
  };

  beginCell(): void {
    this.#isInTable = false;
    // A cell longer than the cap makes its table one that only lays out the page.
    this.#text = new TextGatherer(() => undefined);
    this.#edge = 'none';
  }

  endCell(): Gathered<Node> | undefined {
    const words = this.#text.take();
    this.#text = this.#writer.text;
    this.#isInTable = false;
    this.#line.end();
    return words;
  }

  #sourceLines(node: Node, text: string, state: State): void {
    for (let from = 0; from <= text.length; ) {
      const end = text.indexOf('\n', from);
      const to = end < 0 ? text.length : end;
      const { skip, isItem } = this.#line.measure(text.slice(from, to), this.#text);
      if (!state.inCell) this.#writer.lineOf(isItem ? { heading: 0, role: 'item', depth: state.depth + 1 } : state);
      if (this.#isInTable) this.#columns(node, text, from + skip, to, state);
      else this.#text.add(text, node, from + skip, to, state);
      if (end < 0) return;
      this.#endSourceLine(state);
      from = end + 1;
    }
  }

  /** The columns of a row, side by side without the bars. */
  #columns(node: Node, text: string, from: number, to: number, state: State): void {
    for (let start = from; start < to; ) {
      const bar = text.indexOf('|', start);
      const end = bar < 0 || bar > to ? to : bar;
      this.#text.add(text, node, start, end, state);
      this.#text.blank(' ', state.struck);
      this.#line.column();
      start = end + 1;
    }
  }

  #endSourceLine({ inCell, owned }: State): void {
    const line = this.#line.end();
    if (inCell) this.#text.blank('\n');
    else if (!this.#text.isEmpty) this.#writer.endLine(line);
    else if (owned) this.#writer.endPart(line);
    else this.#writer.endParagraph();
  }
}
