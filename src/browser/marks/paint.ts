import type { Instant } from '#model/instant.ts';
import { isOver } from '#model/order.ts';
import type { DateOnPage } from '../collect/dates-on-page.ts';
import { type Look, looks, nameOf, placeOfWords, sheetFor } from './looks.ts';

function lookOf({ sighting: { verdict }, deadline }: DateOnPage, now: Instant): Look {
  if (verdict === 'replaced') return 'replaced';
  return verdict === 'struck' || isOver(deadline, now) ? 'passed' : verdict === 'doubtful' ? 'doubtful' : 'current';
}

type Root = Document | ShadowRoot;

/** Sheets of ours, and what stands in each. */
const sheets = new WeakMap<Root, { readonly sheet: CSSStyleSheet; readonly css: string }>();

/** Puts the looks on a document or a shadow tree, which only a sheet of its own reaches. */
function adopt(root: Root, css: string): void {
  const known = sheets.get(root);
  if (known?.css === css && root.adoptedStyleSheets.includes(known.sheet)) return;
  const sheet = known?.sheet ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(root, { sheet, css });
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function adoptFor(ranges: readonly Range[]): void {
  const placesIn = new Map<Node, Set<string>>();
  for (const range of ranges) {
    const root = range.startContainer.getRootNode();
    placesIn.set(root, (placesIn.get(root) ?? new Set()).add(placeOfWords(range)));
  }
  for (const [root, places] of placesIn) if (root instanceof Document || root instanceof ShadowRoot) adopt(root, sheetFor(places));
}

function paintOne(look: Look, ranges: readonly Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = looks.indexOf(look);
  CSS.highlights.set(nameOf(look), highlight);
}

/** Paints dates by how they stand, in place of what was painted before. The document's nodes stay as they are. */
export function paint(dates: readonly DateOnPage[], now: Instant): void {
  adoptFor(dates.flatMap(({ ranges }) => ranges));
  const by = Map.groupBy(dates, (date) => lookOf(date, now));
  for (const look of looks) paintOne(look, by.get(look)?.flatMap(({ ranges }) => ranges) ?? []);
}

/** Paints the one date that the reader points at; none where undefined. */
export function paintPointedAt(date: DateOnPage | undefined): void {
  paintOne('pointed at', date?.ranges ?? []);
}

/** Takes all paint of ours off the page. */
export function unpaint(): void {
  for (const look of looks) CSS.highlights.delete(nameOf(look));
}
