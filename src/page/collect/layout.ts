/** How an element lies on the page by its CSS `display`. */
export interface Layout {
  /** It runs on in the line around it. */
  readonly isInline: boolean;
  /** Its children stand side by side. */
  readonly isSideBySide: boolean;
}

const layouts = new Map<string, Layout>();
/** Browsers know a few dozen values; a page that is only parsed can make up any. */
const mostLayouts = 100;

const madeOf = (display: string): Layout => ({
  isInline: /^(?:inline|contents|ruby)/.test(display),
  isSideBySide: /flex|grid/.test(display),
});

const unknown: Layout = { isInline: false, isSideBySide: false };

/** The layout that a value of `display` makes; of no value nothing is said. */
export function layoutOf(display: string | undefined): Layout {
  if (display === undefined) return unknown;
  const known = layouts.get(display);
  if (known) return known;
  const layout = madeOf(display);
  if (layouts.size < mostLayouts) layouts.set(display, layout);
  return layout;
}
