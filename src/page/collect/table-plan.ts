import { headingTags, listTags, unreadTags } from './tags.ts';
import type { Tree } from './tree.ts';

/** A row as it stands in the tree, before its cells are placed. */
export interface PlannedRow<Node> {
  /** The elements between the table and the cells, outermost first: section and row. */
  readonly path: readonly Node[];
  /** The rows of one section share it; a cell never reaches out of its section. */
  readonly section: number;
  readonly inHead: boolean;
  readonly cells: readonly Node[];
}

/** The rows of a table as they are read, and what stands above them. */
export interface TablePlan<Node> {
  readonly rows: readonly PlannedRow<Node>[];
  /** Captions, and text that stands outside all cells: browsers show it above the rows. */
  readonly above: readonly Node[];
}

/** Longer cells than this hold a part of the page, not a piece of data. */
const longCell = 1000;
const longestCell = 5000;

interface Findings {
  nested: boolean;
  structured: boolean;
  longest: number;
  declared: boolean;
}

/**
 * The rows of a table that holds data; undefined for one that only lays out a part of the page: marked as presentation,
 * with one column or one cell, with tables inside its cells, or, where no cell is declared a header, with lists, with headings beside other
 * text, or with a cell as long as a section.
 */
export function planTable<Node>(tree: Tree<Node>, table: Node): TablePlan<Node> | undefined {
  const role = tree.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return undefined;
  const plan = new RowFinder(tree).find(table);
  if (!plan.rows.some(({ cells }) => cells.length > 1)) return undefined;
  const found: Findings = { nested: false, structured: false, longest: 0, declared: false };
  for (const { cells, inHead } of plan.rows) {
    if (inHead) found.declared = true;
    for (const cell of cells) {
      look(tree, cell, found);
      if (found.nested || found.longest > longestCell) return undefined;
    }
  }
  return found.declared || !(found.structured || found.longest > longCell) ? plan : undefined;
}

interface OpenRow<Node> extends PlannedRow<Node> {
  readonly cells: Node[];
}

interface Place<Node> {
  readonly path: readonly Node[];
  readonly inHead: boolean;
  readonly row: OpenRow<Node> | undefined;
}

/** Goes down from a table to its cells, and no deeper. */
class RowFinder<Node> {
  readonly #tree: Tree<Node>;
  readonly #rows: OpenRow<Node>[] = [];
  readonly #above: Node[] = [];
  readonly #steps: { readonly node: Node; readonly place: Place<Node> }[] = [];
  #section = 0;

  constructor(tree: Tree<Node>) {
    this.#tree = tree;
  }

  find(table: Node): TablePlan<Node> {
    this.#queue(table, { path: [], inHead: false, row: undefined });
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) this.#visit(step.node, step.place);
    return { rows: this.#rows.filter(({ cells }) => cells.length > 0), above: this.#above };
  }

  #visit(node: Node, place: Place<Node>): void {
    const tag = this.#tree.tag(node);
    switch (tag) {
      case 'td':
      case 'th':
        (place.row ?? this.#begin(place.path, place.inHead)).cells.push(node);
        return;
      case 'tr': {
        const path = [...place.path, node];
        this.#queue(node, { ...place, path, row: this.#begin(path, place.inHead) });
        return;
      }
      case 'thead':
      case 'tbody':
      case 'tfoot': {
        this.#section++;
        const path = [...place.path, node];
        // Cells that stand in a section without a row share one.
        this.#queue(node, { path, inHead: tag === 'thead', row: this.#begin(path, tag === 'thead') });
        return;
      }
      case 'form':
        this.#queue(node, place);
        return;
      case null:
        if (this.#tree.text(node)?.trim()) this.#above.push(node);
        return;
      default:
        if (!unreadTags.has(tag) && tag !== 'colgroup') this.#above.push(node);
    }
  }

  #begin(path: readonly Node[], inHead: boolean): OpenRow<Node> {
    const row = { path, section: this.#section, inHead, cells: [] };
    this.#rows.push(row);
    return row;
  }

  #queue(parent: Node, place: Place<Node>): void {
    const children = this.#tree.children(parent);
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node !== undefined) this.#steps.push({ node, place });
    }
  }
}

/** Looks through one cell, and stops at a table. */
function look<Node>(tree: Tree<Node>, cell: Node, found: Findings): void {
  if (tree.tag(cell) === 'th' || tree.attribute(cell, 'scope') !== null) found.declared = true;
  let length = 0;
  let titled = 0;
  let headings = 0;
  const stack: { node: Node; inHeading: boolean }[] = [{ node: cell, inHeading: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const tag = tree.tag(step.node);
    if (tag === null) {
      const characters = tree.text(step.node)?.trim().length ?? 0;
      length += characters;
      if (step.inHeading) titled += characters;
      continue;
    }
    if (unreadTags.has(tag)) continue;
    if (tag === 'table') {
      found.nested = true;
      return;
    }
    const inHeading = step.inHeading || headingTags.has(tag);
    if (headingTags.has(tag)) headings++;
    if (listTags.has(tag)) found.structured = true;
    const children = tree.children(step.node);
    for (let i = 0; i < children.length; i++) {
      const node = children[i];
      if (node !== undefined) stack.push({ node, inHeading });
    }
  }
  if (headings > 1 || (headings === 1 && titled < length)) found.structured = true;
  found.longest = Math.max(found.longest, length);
}
