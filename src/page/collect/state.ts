import type { Line } from '../block.ts';
import type { LineKind } from './block-writer.ts';
import { boldTags, endsHeading, listTags, preTags, strikeTags } from './tags.ts';
import type { Style, Tree } from './tree.ts';

/** What an element hands down to all that stands in it. */
export interface State extends LineKind {
  readonly struck: boolean;
  readonly bold: boolean;
  readonly invisible: boolean;
  /** In what a click brings: `visibility` no longer counts. */
  readonly opened: boolean;
  readonly keepsLines: boolean;
  /** Its children stand side by side (flex box or grid). */
  readonly sideBySide: boolean;
  /** In an element whose lines belong together, such as a list item. */
  readonly owned: boolean;
  readonly inCell: boolean;
}

export const atRoot: State = {
  heading: 0,
  role: 'paragraph',
  depth: 0,
  struck: false,
  bold: false,
  invisible: false,
  opened: false,
  keepsLines: false,
  sideBySide: false,
  owned: false,
  inCell: false,
};

const roles: Readonly<Record<string, Line['role']>> = { li: 'item', dt: 'term', dd: 'detail' };

/** What holds inside an element that stands where `outside` holds. */
export function inside<Node extends object>(
  tree: Tree<Node>,
  element: Node,
  tag: string,
  style: Style,
  outside: State,
  opens: boolean,
): State {
  const heading = outside.inCell ? 0 : headingLevel(tree, element, tag, outside);
  const role = roles[tag];
  const ownsLines = role !== undefined || heading > 0 || tag === 'p';
  return {
    heading,
    role: role ?? outside.role,
    depth: depthIn(tag, outside),
    struck: outside.struck || (style.struck ?? strikeTags.has(tag)),
    bold: outside.bold || boldTags.has(tag),
    invisible: style.visibility === undefined ? outside.invisible : style.visibility !== 'visible',
    opened: outside.opened || opens,
    keepsLines: style.keepsLines ?? (preTags.has(tag) || outside.keepsLines),
    sideBySide: /flex|grid/.test(style.display ?? ''),
    owned: ownsLines || (outside.owned && !(outside.heading && endsHeading.has(tag))),
    inCell: outside.inCell,
  };
}

function depthIn(tag: string, { depth }: State): number {
  if (listTags.has(tag)) return depth + 1;
  return roles[tag] ? Math.max(depth, 1) : depth;
}

function headingLevel<Node extends object>(tree: Tree<Node>, element: Node, tag: string, outside: State): State['heading'] {
  switch (tag) {
    case 'h1':
      return 1;
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    case 'h5':
      return 5;
    case 'h6':
      return 6;
  }
  if (tree.attribute(element, 'role') === 'heading') return levelFrom(tree.attribute(element, 'aria-level'));
  return endsHeading.has(tag) ? 0 : outside.heading;
}

function levelFrom(written: string | null): State['heading'] {
  const level = Number(written ?? 2);
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : level > 5 ? 6 : 2;
}
