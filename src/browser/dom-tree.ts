import type { Style, Tree } from '#page/collect.ts';

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot' && 'assignedNodes' in element;

const none: readonly never[] = [];

/** The open document for the collector. Nothing of it is changed. */
export function domTree(view: Window): Tree<Node> {
  return {
    text: (node) => (isText(node) ? node.data : null),
    tag: (node) => (isElement(node) ? node.localName.toLowerCase() : null),
    attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
    attributeNames: (node) => (isElement(node) && node.hasAttributes() ? node.getAttributeNames() : none),
    children: shownChildren,
    style: (node) => (isElement(node) ? styleOf(node, view) : {}),
  };
}

/** As they are shown: an open shadow root's in place of the element's own, and what is slotted in place of a slot. */
function shownChildren(node: Node): ArrayLike<Node> {
  if (!isElement(node)) return childrenOf(node);
  if (node.shadowRoot) return childrenOf(node.shadowRoot);
  const assigned = isSlot(node) ? node.assignedNodes() : none;
  return assigned.length ? assigned : childrenOf(node);
}

function childrenOf(parent: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function styleOf(element: Element, view: Window): Style {
  const style = view.getComputedStyle(element);
  return {
    display: style.display,
    visibility: style.visibility,
    struck: (style.textDecorationLine || style.textDecoration).includes('line-through'),
    keepsLines: /^(?:pre|break-spaces)/.test(style.whiteSpace),
  };
}
