import type { Style, Tree } from '#page/collect.ts';

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot' && 'assignedNodes' in element;

const none: readonly never[] = [];

/** The open document for the collector. Nothing of it is changed. What is asked of it is kept low: each question crosses into the browser. */
export function domTree(view: Window): Tree<Node> {
  const attributes = new AttributeReader();
  return {
    text: (node) => (isText(node) ? node.data : null),
    tag: (node) => (isElement(node) ? node.localName : null),
    attribute: (node, name) => attributes.value(node, name),
    attributeNames: (node) => attributes.names(node),
    children: shownChildren,
    style: (node) => (isElement(node) ? styleOf(node, view) : unstyled),
  };
}

/** Asks an element for the names of its attributes once, however many are asked of it in a row. */
class AttributeReader {
  #last: Node | undefined;
  #names: readonly string[] = none;

  names(node: Node): readonly string[] {
    if (node !== this.#last) {
      this.#last = node;
      this.#names = isElement(node) && node.hasAttributes() ? node.getAttributeNames() : none;
    }
    return this.#names;
  }

  value(node: Node, name: string): string | null {
    return this.names(node).includes(name) && isElement(node) ? node.getAttribute(name) : null;
  }
}

/** As they are shown: an open shadow root's in place of the element's own, and what is slotted in place of a slot. */
function shownChildren(node: Node): ArrayLike<Node> {
  if (!isElement(node)) return childrenOf(node);
  if (node.shadowRoot) return childrenOf(node.shadowRoot);
  const assigned = isSlot(node) ? node.assignedNodes() : none;
  return assigned.length ? assigned : childrenOf(node);
}

/** Most have one child: an array that grows would take many times its room. */
function childrenOf(parent: Node): readonly Node[] {
  const first = parent.firstChild;
  if (!first) return none;
  let next = first.nextSibling;
  if (!next) return [first];
  const children = [first];
  for (; next; next = next.nextSibling) children.push(next);
  return children;
}

const unstyled: Style = {};
/** The styles of most elements differ in their display alone. */
const ordinary = new Map<string, Style>();

const mayKeepLines = /^(?:pre|break-spaces)/;

function styleOf(element: Element, view: Window): Style {
  const computed = view.getComputedStyle(element);
  const { display, visibility, whiteSpace } = computed;
  const lines = computed.textDecorationLine || computed.textDecoration;
  // To compare with what nearly all elements have is cheaper than to look into it.
  const struck = lines !== 'none' && lines.includes('line-through');
  const keepsLines = whiteSpace !== 'normal' && mayKeepLines.test(whiteSpace);
  if (struck || keepsLines || visibility !== 'visible') return { display, visibility, struck, keepsLines };
  const known = ordinary.get(display);
  if (known) return known;
  const style = { display, visibility, struck, keepsLines };
  ordinary.set(display, style);
  return style;
}
