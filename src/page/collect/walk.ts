import type { Steps } from '../steps.ts';
import type { BlockWriter } from './block-writer.ts';
import { layoutOf } from './layout.ts';
import { machineDate } from './machine-date.ts';
import { Shown } from './shown.ts';
import { atRoot, inside, type State } from './state.ts';
import { columnSpan, rowSpan } from './table-grid.ts';
import { type PlannedRow, planTable, type TablePlan } from './table-plan.ts';
import { TableWriter } from './table-writer.ts';
import { attachedTags, blockTags, sectionTags, unreadTags } from './tags.ts';
import { TextFlow } from './text-flow.ts';
import type { Style, Tree } from './tree.ts';

/** What is still to be done in an element: nodes to visit or, in a table, rows and cells. */
interface Frame<Node> {
  nodes: ArrayLike<Node>;
  tasks: readonly (() => void)[];
  next: number;
  state: State;
  leave: () => void;
}

/** Enough that a step costs more than to put it down, few enough for a slow machine. */
const visitsInStep = 64;

const noNodes: readonly never[] = [];
const noTasks: readonly (() => void)[] = [];
const noWords = { text: '', struck: [], machine: [], bold: true, sources: [] };
const stay = () => {};

/** Goes through a document in order, with a stack of its own since pages nest deeper than calls can. */
export class Walk<Node extends object> {
  readonly #tree: Tree<Node>;
  readonly #writer: BlockWriter<Node>;
  readonly #flow: TextFlow<Node>;
  readonly #shown: Shown<Node>;
  /** As many as the page was ever deep; those beyond `#depth` wait to be used again. */
  readonly #frames: Frame<Node>[] = [];
  #depth = 0;
  #visits = 0;

  constructor(root: Node, tree: Tree<Node>, writer: BlockWriter<Node>) {
    this.#tree = tree;
    this.#writer = writer;
    this.#flow = new TextFlow(writer);
    this.#shown = new Shown(tree, root);
    this.#open([root], atRoot(), this.#flow.endGroup);
  }

  *steps(): Steps<void> {
    for (let frame = this.#frames[this.#depth - 1]; frame; frame = this.#frames[this.#depth - 1]) {
      const node = frame.nodes[frame.next];
      const task = frame.tasks[frame.next];
      frame.next++;
      if (node) this.#visit(node, frame.state);
      else if (task) task();
      else {
        this.#depth--;
        frame.leave();
      }
      if (++this.#visits % visitsInStep === 0) yield;
    }
  }

  #open(nodes: ArrayLike<Node>, state: State, leave: () => void): void {
    this.#push(nodes, noTasks, state, leave);
  }

  #openTasks(tasks: readonly (() => void)[], state: State, leave: () => void): void {
    this.#push(noNodes, tasks, state, leave);
  }

  #push(nodes: ArrayLike<Node>, tasks: readonly (() => void)[], state: State, leave: () => void): void {
    const frame = this.#frames[this.#depth++];
    if (!frame) {
      this.#frames.push({ nodes, tasks, next: 0, state, leave });
      return;
    }
    frame.nodes = nodes;
    frame.tasks = tasks;
    frame.next = 0;
    frame.state = state;
    frame.leave = leave;
  }

  #visit(node: Node, state: State): void {
    const tag = this.#tree.tag(node);
    if (tag !== null) {
      if (tag === 'br') this.#flow.break(state);
      else if (!unreadTags.has(tag) && !this.#writer.isFull) this.#element(node, tag, state);
      return;
    }
    const text = this.#tree.text(node);
    if (text === null) this.#open(this.#tree.children(node), state, stay);
    else this.#flow.words(node, text, state);
  }

  #element(element: Node, tag: string, outside: State): void {
    const style = this.#tree.style(element, tag);
    const state = this.#stateIn(element, tag, style, outside);
    if (!state) return;
    const plan = tag === 'table' && !outside.inCell ? planTable(this.#tree, element) : undefined;
    if (plan) {
      this.#table(plan, state);
      return;
    }
    const enter = this.#enter(tag, style, outside, state);
    const leave = sectionTags.has(tag) ? this.#leaveSection(enter) : enter;
    const dated = machineDate(this.#tree, element, tag);
    this.#open(this.#tree.children(element), state, dated ? this.#leaveDated(dated, leave) : leave);
  }

  #stateIn(element: Node, tag: string, style: Style, outside: State): State | undefined {
    const shown = this.#shown.of(element, tag, style);
    return shown === 'no' ? undefined : inside(this.#tree, element, tag, style, outside, shown === 'opens');
  }

  /** Begins an element; what is given back ends it. */
  #enter(tag: string, style: Style, outside: State, state: State): () => void {
    const flow = this.#flow;
    if (endsLine(tag, style, outside)) {
      const atBoundary = outside.inCell ? flow.endCellLine : staysInGroup(tag, outside, state) ? flow.endPart : flow.endGroup;
      atBoundary();
      return atBoundary;
    }
    if (outside.sideBySide || blockTags.has(tag)) {
      flow.apart();
      return flow.apart;
    }
    if (attachedTags.has(tag)) {
      flow.attached();
      return flow.attached;
    }
    flow.beginInline();
    return flow.endInline;
  }

  #leaveSection(leave: () => void): () => void {
    const first = this.#writer.blocks.length;
    return () => {
      leave();
      this.#writer.endSection(first);
    };
  }

  #leaveDated(value: string, leave: () => void): () => void {
    const { text } = this.#flow;
    text.beginDated(value);
    return () => {
      leave();
      text.endDated();
    };
  }

  #table({ rows, above }: TablePlan<Node>, state: State): void {
    const table = new TableWriter(this.#writer);
    this.#flow.endGroup();
    const captions = above.flatMap((node) => [() => this.#visit(node, state), this.#flow.endGroup]);
    this.#openTasks([...captions, ...rows.map((row) => () => this.#row(table, row, state))], state, () => table.end());
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
    const tasks = cells.map((cell) => () => this.#cell(table, cell, inHead, state));
    this.#openTasks(tasks, state, stay);
  }

  #cell(table: TableWriter<Node>, cell: Node, inHead: boolean, inRow: State): void {
    const state = this.#stateOf(cell, inRow);
    if (!state) return;
    const attribute = (name: string) => this.#tree.attribute(cell, name);
    this.#flow.beginCell();
    const dated = machineDate(this.#tree, cell, 'td');
    if (dated) this.#flow.text.beginDated(dated);
    this.#open(this.#tree.children(cell), { ...state, inCell: true, heading: 0, within: undefined }, () => {
      table.add({
        header: inHead || this.#tree.tag(cell) === 'th' || attribute('scope') !== null,
        span: columnSpan(attribute('colspan')),
        rows: rowSpan(attribute('rowspan')),
        words: this.#flow.endCell() ?? noWords,
      });
    });
  }

  #stateOf(element: Node, outside: State): State | undefined {
    const tag = this.#tree.tag(element) ?? '';
    return this.#stateIn(element, tag, this.#tree.style(element, tag), outside);
  }
}

/**
 * Whether an element begins a line where it stands: by its style, else by its tag. What stands side by side is one line unless it is a
 * block by its tag.
 */
function endsLine(tag: string, { display }: Style, { sideBySide }: State): boolean {
  if (display === undefined || display === 'none') return blockTags.has(tag);
  if (layoutOf(display).isInline) return false;
  return blockTags.has(tag) || !sideBySide;
}

/** The lines of a list item or a heading are one group, whatever else it is made of. */
const staysInGroup = (tag: string, outside: State, state: State): boolean =>
  outside.owned && state.owned && state.heading === outside.heading && !['li', 'dt', 'dd', 'hr'].includes(tag);
