import type { Style, Tree } from '#page/collect.ts';

const none: readonly never[] = [];

/**
 * The open document for the collector. Nothing of it is changed. What is asked of it is kept low: each question crosses into the browser,
 * and there are tens of thousands. Several things are asked of one node in a row, so what the last one is and bears is kept.
 */
export function domTree(view: Window): Tree<Node> {
  let last: Node | undefined;
  let element: Element | undefined;
  let tag: string | null = null;
  let names: readonly string[] | undefined;

  const elementAt = (node: Node): Element | undefined => {
    if (node === last) return element;
    last = node;
    element = isElement(node) ? node : undefined;
    tag = element ? element.localName : null;
    names = undefined;
    return element;
  };
  const attributeNames = (node: Node): readonly string[] => {
    const at = elementAt(node);
    names ??= at?.hasAttributes() ? at.getAttributeNames() : none;
    return names;
  };
  return {
    text: (node) => (!elementAt(node) && isText(node) ? node.data : null),
    tag: (node) => {
      elementAt(node);
      return tag;
    },
    attribute: (node, name) => (attributeNames(node).includes(name) ? (elementAt(node)?.getAttribute(name) ?? null) : null),
    attributeNames,
    children: (node) => {
      const at = elementAt(node);
      return at ? shownChildren(at, tag) : childrenOf(node);
    },
    style: (node) => {
      const at = elementAt(node);
      return at ? styleOf(at, view) : unstyled;
    },
  };
}

/** As they are shown: an open shadow root's in place of the element's own, and what is slotted in place of a slot. */
function shownChildren(element: Element, tag: string | null): ArrayLike<Node> {
  if (element.shadowRoot) return childrenOf(element.shadowRoot);
  const assigned = tag === 'slot' && isSlot(element) ? element.assignedNodes() : none;
  return assigned.length ? assigned : childrenOf(element);
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

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

/** Of `white-space-collapse`; `white-space` is put together anew at every question, and is what older engines have. */
const mayKeepLines = /^(?:pre|break-spaces)/;

function styleOf(element: Element, view: Window): Style {
  const computed = view.getComputedStyle(element);
  const { display, visibility } = computed;
  const spaces = computed.whiteSpaceCollapse ?? computed.whiteSpace;
  const lines = computed.textDecorationLine || computed.textDecoration;
  // To compare with what nearly all elements have is cheaper than to look into it.
  const struck = lines !== 'none' && lines.includes('line-through');
  const keepsLines = spaces !== 'collapse' && mayKeepLines.test(spaces);
  if (struck || keepsLines || visibility !== 'visible') return { display, visibility, struck, keepsLines };
  const known = ordinary.get(display);
  if (known) return known;
  const style = { display, visibility, struck, keepsLines };
  ordinary.set(display, style);
  return style;
}
