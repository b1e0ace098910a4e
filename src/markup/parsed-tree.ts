import type { ChildNode, Document, Element } from 'domhandler';
import type { Style, Tree } from '#page/collect.ts';

export type ParsedNode = Document | ChildNode;

const none: readonly ParsedNode[] = [];

const isElement = (node: ParsedNode): node is Element => 'attribs' in node;

/** A parsed document for the collector; `styleOf` is asked for each element. */
export function parsedTree(styleOf: (element: Element) => Style): Tree<ParsedNode> {
  return {
    text: (node) => (node.type === 'text' ? node.data : null),
    tag: (node) => (isElement(node) ? node.name : null),
    attribute: (node, name) => (isElement(node) ? (node.attribs[name] ?? null) : null),
    attributeNames: (node) => (isElement(node) ? Object.keys(node.attribs) : []),
    children: (node) => ('children' in node ? node.children : none),
    style: (node) => (isElement(node) ? styleOf(node) : {}),
  };
}
