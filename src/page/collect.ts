import type { Block } from './block.ts';
import { BlockWriter, type OnText } from './collect/block-writer.ts';
import { TextGatherer } from './collect/gather-text.ts';
import { machineDate } from './collect/machine-date.ts';
import { Shown } from './collect/shown.ts';
import { SourceLineMeter } from './collect/source-line.ts';
import { atRoot, inside, type State } from './collect/state.ts';
import { columnSpan, rowSpan } from './collect/table-grid.ts';
import { type PlannedRow, planTable, type TablePlan } from './collect/table-plan.ts';
import { TableWriter } from './collect/table-writer.ts';
import { attachedTags, blockTags } from './collect/tags.ts';
import type { Style, Tree } from './collect/tree.ts';

export type { OnText } from './collect/block-writer.ts';
export type { Style, Tree } from './collect/tree.ts';

/** The blocks of a document, and the caps that were hit. `onText` is told where each run of text comes from. */
export function collectBlocks<Node extends object>(
  root: Node,
  tree: Tree<Node>,
  onText?: OnText<Node>,
): { readonly blocks: readonly Block[]; readonly problems: readonly string[] } {
  const writer = new BlockWriter<Node>(onText);
  new Walk(root, tree, writer).run();
  return { blocks: writer.blocks, problems: [...writer.problems] };
}

const noWords = { text: '', struck: [], machine: [], bold: true, sources: [] };

type Step<Node> = { readonly node: Node; readonly state: State } | (() => void);

/** Goes through the tree in order with a stack of its own, since pages nest deeper than calls can. */
class Walk<Node extends object> {
  readonly #tree: Tree<Node>;
  readonly #writer: BlockWriter<Node>;
  readonly #shown: Shown<Node>;
  readonly #steps: Step<Node>[];
  readonly #line = new SourceLineMeter();
  #text: TextGatherer<Node>;
  /** An inline element has just ended here; another has just begun behind it. */
  #edge: 'none' | 'ended' | 'met' = 'none';

  constructor(root: Node, tree: Tree<Node>, writer: BlockWriter<Node>) {
    this.#tree = tree;
    this.#writer = writer;
    this.#shown = new Shown(tree, root);
    this.#steps = [{ node: root, state: atRoot }];
    this.#text = writer.text;
  }

  run(): void {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      if (typeof step === 'function') step();
      else this.#visit(step.node, step.state);
    }
    this.#writer.endGroup();
  }

  #visit(node: Node, state: State): void {
    const text = this.#tree.text(node);
    if (text !== null) this.#words(node, text, state);
    else if (!this.#writer.isFull) {
      const tag = this.#tree.tag(node);
      if (tag === null) this.#queueChildren(node, state);
      else this.#element(node, tag, state);
    }
  }

  #element(element: Node, tag: string, outside: State): void {
    if (tag === 'br') {
      this.#break(outside);
      return;
    }
    const style = this.#tree.style(element, tag);
    const state = this.#stateIn(element, tag, style, outside);
    if (!state) return;
    const plan = tag === 'table' && !outside.inCell ? planTable(this.#tree, element) : undefined;
    if (plan) this.#table(plan, state);
    else if (endsLine(tag, style, outside)) this.#blockElement(element, tag, outside, state);
    else this.#inlineElement(element, tag, outside, state);
  }

  #stateIn(element: Node, tag: string, style: Style, outside: State): State | undefined {
    const shown = this.#shown.of(element, tag, style);
    return shown === 'no' ? undefined : inside(this.#tree, element, tag, style, outside, shown === 'opens');
  }

  #blockElement(element: Node, tag: string, outside: State, state: State): void {
    const atBoundary = () => {
      this.#edge = 'none';
      if (outside.inCell) this.#text.blank('\n');
      else if (staysInGroup(tag, outside, state)) this.#writer.endPart(this.#line.end());
      else this.#writer.endGroup(this.#line.end());
    };
    atBoundary();
    this.#queueContent(element, tag, state, atBoundary);
  }

  #inlineElement(element: Node, tag: string, outside: State, state: State): void {
    const apart = outside.sideBySide || blockTags.has(tag);
    if (apart) this.#text.blank(' ');
    if (attachedTags.has(tag)) this.#edge = 'none';
    else if (this.#edge === 'ended') this.#edge = 'met';
    this.#queueContent(element, tag, state, () => {
      if (apart) this.#text.blank(' ');
      this.#edge = attachedTags.has(tag) ? 'none' : 'ended';
    });
  }

  #queueContent(element: Node, tag: string, state: State, leave: () => void): void {
    const dated = machineDate(this.#tree, element, tag);
    const text = this.#text;
    if (dated) text.beginDated(dated);
    this.#steps.push(() => {
      leave();
      if (dated) text.endDated();
    });
    this.#queueChildren(element, state);
  }

  #queueChildren(parent: Node, state: State): void {
    const children = this.#tree.children(parent);
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node) this.#steps.push({ node, state });
    }
  }

  #break({ inCell, heading }: State): void {
    this.#edge = 'none';
    if (inCell) this.#text.blank('\n');
    else if (heading) this.#writer.endLine(undefined);
    else this.#writer.endPart(this.#line.end());
  }

  #words(node: Node, text: string, state: State): void {
    if (state.invisible && !state.opened) return;
    if (this.#edge === 'met') this.#text.seam();
    this.#edge = 'none';
    if (state.keepsLines || leftMarkdown.test(text)) {
      this.#sourceLines(node, text, state);
    } else {
      if (!state.inCell) this.#writer.lineOf(state);
      this.#text.add(text, node, 0, text.length, state);
    }
  }

  #sourceLines(node: Node, text: string, state: State): void {
    for (let from = 0; from <= text.length; ) {
      const end = text.indexOf('\n', from);
      const to = end < 0 ? text.length : end;
      const { skip, isItem } = this.#line.measure(text.slice(from, to), this.#text);
      if (!state.inCell) this.#writer.lineOf(isItem ? { heading: 0, role: 'item', depth: state.depth + 1 } : state);
      this.#text.add(text, node, from + skip, to, state);
      if (end < 0) return;
      this.#endSourceLine(state);
      from = end + 1;
    }
  }

  #endSourceLine({ inCell, owned }: State): void {
    const line = this.#line.end();
    if (inCell) this.#text.blank('\n');
    else if (!this.#text.isEmpty) this.#writer.endLine(line);
    else if (owned) this.#writer.endPart(line);
    else this.#writer.endGroup();
  }

  #table(plan: TablePlan<Node>, state: State): void {
    const table = new TableWriter(this.#writer);
    this.#writer.endGroup(this.#line.end());
    this.#steps.push(() => table.end());
    for (const row of [...plan.rows].reverse()) this.#steps.push(() => this.#row(table, row, state));
    for (const node of [...plan.above].reverse()) this.#steps.push(() => this.#writer.endGroup(), { node, state });
  }

  #row(table: TableWriter<Node>, { path, section, inHead, cells }: PlannedRow<Node>, inTable: State): void {
    let state = inTable;
    for (const element of path) {
      const next = this.#stateOf(element, state);
      if (!next) return;
      state = next;
    }
    if (table.isFull) return;
    table.beginRow(section);
    for (const cell of [...cells].reverse()) this.#steps.push(() => this.#cell(table, cell, inHead, state));
  }

  #cell(table: TableWriter<Node>, cell: Node, inHead: boolean, inRow: State): void {
    const state = this.#stateOf(cell, inRow);
    if (!state) return;
    const text = new TextGatherer<Node>(() => undefined);
    this.#text = text;
    this.#edge = 'none';
    this.#steps.push(() => {
      this.#text = this.#writer.text;
      this.#line.end();
      const attribute = (name: string) => this.#tree.attribute(cell, name);
      table.add({
        header: inHead || this.#tree.tag(cell) === 'th' || attribute('scope') !== null,
        span: columnSpan(attribute('colspan')),
        rows: rowSpan(attribute('rowspan')),
        words: text.take() ?? noWords,
      });
    });
    const dated = machineDate(this.#tree, cell, 'td');
    if (dated) text.beginDated(dated);
    this.#queueChildren(cell, { ...state, inCell: true, heading: 0 });
  }

  #stateOf(element: Node, outside: State): State | undefined {
    const tag = this.#tree.tag(element) ?? '';
    return this.#stateIn(element, tag, this.#tree.style(element, tag), outside);
  }
}

/** Lists of Markdown that stand in HTML as they were written: their lines are kept though a browser folds them. */
const leftMarkdown = /\n[ \t]{0,20}\* \S/;

/** Whether an element begins a line where it stands: by its style, else by its tag. What stands side by side is one line unless it is a block by its tag. */
function endsLine(tag: string, { display }: Style, { sideBySide }: State): boolean {
  if (display === undefined || display === 'none') return blockTags.has(tag);
  if (/^(?:inline|contents|ruby)/.test(display)) return false;
  return blockTags.has(tag) || !sideBySide;
}

/** The lines of a list item or a heading are one group, whatever else it is made of. */
const staysInGroup = (tag: string, outside: State, state: State): boolean =>
  outside.owned && state.owned && state.heading === outside.heading && !['li', 'dt', 'dd', 'hr'].includes(tag);
