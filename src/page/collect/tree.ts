/** What styles say of an element; a member is missing where they say nothing and the tag decides. */
export interface Style {
  /** CSS `display`. */
  readonly display?: string;
  /** CSS `visibility`, which children inherit. */
  readonly visibility?: string;
  /** A line through the words, set on this very element. */
  readonly struck?: boolean;
  /** CSS `white-space` keeps the line breaks of the source. */
  readonly keepsLines?: boolean;
}

/** A document as the collector sees it: the open one in a tab and a parsed one in Node are both such a tree. */
export interface Tree<Node> {
  /** The text of a text node; null for every other node. */
  readonly text: (node: Node) => string | null;
  /** An element's name in lower case; null for what is no element. */
  readonly tag: (node: Node) => string | null;
  readonly attribute: (node: Node, name: string) => string | null;
  readonly attributeNames: (node: Node) => readonly string[];
  /** As they are shown: a shadow root's children in place of its host's, what is slotted in place of its slot. */
  readonly children: (node: Node) => ArrayLike<Node>;
  readonly style: (node: Node, tag: string) => Style;
}
