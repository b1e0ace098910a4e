import type { Line } from '../block.ts';
import type { LineKind } from './block-writer.ts';
import { layoutOf } from './layout.ts';
import { boldTags, endsHeading, headingTags, listTags, preTags, strikeTags } from './tags.ts';
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
  /** What was last found to hold inside elements that stand here, by their tags: siblings are alike. */
  within: Map<string, { readonly style: Style; readonly state: State }> | undefined;
}

/** What holds at the top of a page. */
export const atRoot = (): State => ({
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
  within: undefined,
});

const headingLevels: Readonly<Record<string, State['heading']>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
/** Tags that by themselves change what holds inside. */
const tellingTags = new Set([...headingTags, ...boldTags, ...endsHeading, ...listTags, 'li', 'dt', 'dd']);
const roles: Readonly<Record<string, Line['role']>> = { li: 'item', dt: 'term', dd: 'detail' };

/** What holds inside an element that stands where `outside` holds: the same object where the element changes nothing. */
export function inside<Node extends object>(
  tree: Tree<Node>,
  element: Node,
  tag: string,
  style: Style,
  outside: State,
  opens: boolean,
): State {
  const isHeading = tree.attribute(element, 'role') === 'heading';
  if (isHeading || opens) return made(tag, style, outside, opens, isHeading ? levelFrom(tree.attribute(element, 'aria-level')) : undefined);
  const known = outside.within?.get(tag);
  if (known?.style === style) return known.state;
  const state = made(tag, style, outside, false, undefined);
  outside.within ??= new Map();
  outside.within.set(tag, { style, state });
  return state;
}

function made(tag: string, style: Style, outside: State, opens: boolean, level: State['heading'] | undefined): State {
  const { isSideBySide: sideBySide } = layoutOf(style.display);
  const invisible = style.visibility === undefined ? outside.invisible : style.visibility !== 'visible';
  const struck = outside.struck || (style.struck ?? strikeTags.has(tag));
  const keepsLines = style.keepsLines ?? (preTags.has(tag) || outside.keepsLines);
  const same =
    sideBySide === outside.sideBySide && invisible === outside.invisible && struck === outside.struck && keepsLines === outside.keepsLines;
  if (same && level === undefined && !opens && !tellingTags.has(tag)) return outside;
  const heading = headingIn(tag, level, outside);
  return {
    heading,
    role: roles[tag] ?? outside.role,
    depth: depthIn(tag, outside),
    struck,
    bold: outside.bold || boldTags.has(tag),
    invisible,
    opened: outside.opened || opens,
    keepsLines,
    sideBySide,
    owned: roles[tag] !== undefined || heading > 0 || tag === 'p' || (outside.owned && !(outside.heading && endsHeading.has(tag))),
    inCell: outside.inCell,
    within: undefined,
  };
}

function depthIn(tag: string, { depth }: State): number {
  if (listTags.has(tag)) return depth + 1;
  return roles[tag] ? Math.max(depth, 1) : depth;
}

function headingIn(tag: string, level: State['heading'] | undefined, { heading, inCell }: State): State['heading'] {
  if (inCell) return 0;
  return level ?? headingLevels[tag] ?? (endsHeading.has(tag) ? 0 : heading);
}

function levelFrom(written: string | null): State['heading'] {
  const level = Number(written ?? 2);
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : level > 5 ? 6 : 2;
}
