import { type ChildNode, type Document, type Element, isTag } from 'domhandler';
import type { Style, Tree } from '#page/collect.ts';

export type ParsedNode = Document | ChildNode;

const none: readonly ParsedNode[] = [];

/** A parsed document for the collector; `styleOf` is asked for each element. */
export function parsedTree(styleOf: (element: Element) => Style): Tree<ParsedNode> {
  return {
    text: (node) => (node.type === 'text' ? node.data : null),
    tag: (node) => (isTag(node) ? node.name : null),
    attribute: (node, name) => (isTag(node) ? (node.attribs[name] ?? null) : null),
    attributeNames: (node) => (isTag(node) ? Object.keys(node.attribs) : []),
    children: (node) => ('children' in node ? node.children : none),
    style: (node) => (isTag(node) ? styleOf(node) : {}),
  };
}
