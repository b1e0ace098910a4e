import { isOfReaders } from './of-readers.ts';
import { unreadTags } from './tags.ts';
import type { Style, Tree } from './tree.ts';

/** Classes of text that is there for screen readers and that nobody sees. */
const unseen = new Set(['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screen-reader-only', 'element-invisible']);

/** Classes of what a tab or an accordion shows on a click. */
const opening =
  /(?:^|[\s_-])(?:tab-?(?:pane|panel|content|item)s?|collaps(?:e|ed|ing|ible)|accordion|toggle-?content|w3-hide)(?:$|[\s_-])/i;

/** How a page's own controls name what they open. */
const controls = ['aria-controls', 'data-target', 'data-bs-target', 'popovertarget', 'commandfor', 'href'];

/**
 * Whether an element is part of what the page tells a person. What its readers wrote is not; what `display: none` takes away is not, unless a click brings it: a tab
 * panel, a part of an accordion, or an element that some control of the page names by its id.
 */
export class Shown<Node> {
  readonly #tree: Tree<Node>;
  readonly #root: Node;
  #named: ReadonlySet<string> | undefined;

  constructor(tree: Tree<Node>, root: Node) {
    this.#tree = tree;
    this.#root = root;
  }

  /** `opens` where it is hidden until a click. */
  of(element: Node, tag: string, style: Style): 'yes' | 'no' | 'opens' {
    if (unreadTags.has(tag)) return 'no';
    const classes = this.#tree.attribute(element, 'class');
    const names = classes?.split(/\s+/) ?? [];
    if (names.some((name) => unseen.has(name)) || isOfReaders(names, this.#tree.attribute(element, 'id'))) return 'no';
    if (style.display !== 'none' && style.visibility !== 'hidden') return 'yes';
    if (this.#opens(element, classes ?? '')) return 'opens';
    return style.display === 'none' ? 'no' : 'yes';
  }

  #opens(element: Node, classes: string): boolean {
    if (this.#tree.attribute(element, 'role') === 'tabpanel' || opening.test(classes)) return true;
    const id = this.#tree.attribute(element, 'id');
    if (!id) return false;
    this.#named ??= namedByControls(this.#tree, this.#root);
    return this.#named.has(id);
  }
}

function namedByControls<Node>(tree: Tree<Node>, root: Node): ReadonlySet<string> {
  const named = new Set<string>();
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (tree.tag(node) !== null) {
      for (const name of controls) {
        const value = tree.attribute(node, name);
        if (!value || (name === 'href' && !value.startsWith('#'))) continue;
        for (const id of value.split(/\s+/)) named.add(id.replace(/^#/, ''));
      }
    }
    const children = tree.children(node);
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return named;
}
