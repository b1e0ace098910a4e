import type { Tree } from './collect/tree.ts';

/** An element of a document, open in a tab or parsed in Node: for readers of pages whose markup they know. */
export interface PageElement {
  /** In lower case; empty for the document itself. */
  readonly tag: string;
  readonly attribute: (name: string) => string | null;
  /** Whether the word stands in its `class`. */
  readonly hasClass: (name: string) => boolean;
  /** Its words and those of all below it but what is left out, shown or not: white space folded, trimmed, no invisible marks. */
  readonly text: (leavesOut?: (element: PageElement) => boolean) => string;
  readonly children: () => readonly PageElement[];
  /** The elements below it that fit, down the page. */
  readonly all: (fits: (element: PageElement) => boolean) => readonly PageElement[];
  readonly first: (fits: (element: PageElement) => boolean) => PageElement | undefined;
}

const unread = new Set(['script', 'style', 'template', 'noscript']);
/** Elements that begin a line or a cell of their own. */
const apart = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th', 'dt', 'dd']);
/** Zero-width characters, which some sites put between words to break lines at. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** A node and all below it in the order of the page, without the depth of the call stack. */
function* below<Node>(node: Node, tree: Tree<Node>, leavesOut?: (node: Node) => boolean): Generator<Node> {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== node && leavesOut?.(next)) continue;
    yield next;
    if (unread.has(tree.tag(next) ?? '')) continue;
    const children = tree.children(next);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}

class TreeElement<Node> implements PageElement {
  readonly #node: Node;
  readonly #tree: Tree<Node>;

  constructor(node: Node, tree: Tree<Node>) {
    this.#node = node;
    this.#tree = tree;
  }

  get tag(): string {
    return this.#tree.tag(this.#node) ?? '';
  }

  attribute = (name: string): string | null => this.#tree.attribute(this.#node, name);

  hasClass = (name: string): boolean => this.attribute('class')?.split(/\s+/).includes(name) ?? false;

  text = (leavesOut?: (element: PageElement) => boolean): string => {
    const tree = this.#tree;
    const isOut = leavesOut && ((node: Node) => tree.tag(node) !== null && leavesOut(new TreeElement(node, tree)));
    const pieces: string[] = [];
    for (const node of below(this.#node, tree, isOut)) {
      const text = tree.text(node);
      if (text !== null) pieces.push(text);
      else if (apart.has(tree.tag(node) ?? '')) pieces.push(' ');
    }
    return pieces.join('').replace(invisible, '').replace(/\s+/g, ' ').trim();
  };

  children = (): readonly PageElement[] =>
    Array.from(this.#tree.children(this.#node)).flatMap((node) =>
      this.#tree.tag(node) === null ? [] : [new TreeElement(node, this.#tree)],
    );

  *#elements(): Generator<PageElement> {
    for (const node of below(this.#node, this.#tree))
      if (node !== this.#node && this.#tree.tag(node) !== null) yield new TreeElement(node, this.#tree);
  }

  all = (fits: (element: PageElement) => boolean): readonly PageElement[] => [...this.#elements()].filter(fits);

  first = (fits: (element: PageElement) => boolean): PageElement | undefined => {
    for (const element of this.#elements()) if (fits(element)) return element;
    return undefined;
  };
}

/** The element at a node of either kind of document. */
export const elementAt = <Node>(node: Node, tree: Tree<Node>): PageElement => new TreeElement(node, tree);
