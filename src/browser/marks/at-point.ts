import type { DateOnPage } from '../collect/dates-on-page.ts';

/** The deepest element at a point of the window, through open shadow trees. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inside: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === found) break;
    found = inside;
  }
  return found;
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number) => x >= left && x <= right && y >= top && y <= bottom;

/** The date under a point of the window; undefined where there is none, or something of the page lies over it. */
export function dateAt(dates: readonly DateOnPage[], x: number, y: number): DateOnPage | undefined {
  const element = elementAt(x, y);
  if (!element) return undefined;
  return dates.find(({ ranges }) =>
    ranges.some((range) => range.intersectsNode(element) && [...range.getClientRects()].some((rect) => holds(rect, x, y))),
  );
}
