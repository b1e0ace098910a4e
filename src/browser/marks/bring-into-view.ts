import type { DateOnPage } from '../collect/dates-on-page.ts';

/** Where a date stands in the window now; undefined while nothing of it is laid out. */
export function placeOf({ ranges }: DateOnPage): DOMRect | undefined {
  return ranges.flatMap((range) => [...range.getClientRects()]).find(({ width, height }) => width > 0 && height > 0);
}

/** The field in which a date stands that has no place of its own on the page; undefined for all others. */
export function fieldOf({ ranges }: DateOnPage): DOMRect | undefined {
  return ranges.length ? undefined : document.activeElement?.getBoundingClientRect();
}

/** Scrolls the page so that a date stands in the middle. At once: the card is placed by where it ends up. */
export function bringIntoView({ ranges }: DateOnPage): void {
  const [range] = ranges;
  if (!range) return;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
