import type { Tree } from './tree.ts';

/** Attributes in which pages keep the date of a countdown or of the words inside. */
const attributes: ReadonlySet<string> = new Set(
  (
    'data-countdown data-deadline data-date data-datetime data-due data-due-date data-end data-end-date data-enddate data-event-date data-expires ' +
    'data-final-date data-target-date data-time data-timestamp data-until'
  ).split(' '),
);

/** A day in figures, a day of the month beside a year, or seconds or milliseconds since the epoch. */
const looksDated = /\b(?:19|20)\d\d[-/. ]?\d|\d(?:st|nd|rd|th)?[-/., ]{1,3}(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d\d|^\d{10}(?:\d{3})?$/;

/** The date for machines that an element carries, as it is written there; null where it has none. */
export function machineDate<Node>(tree: Tree<Node>, element: Node, tag: string): string | null {
  if (tag === 'time') return dated(tree.attribute(element, 'datetime'));
  const names = tree.attributeNames(element);
  if (names.length === 0) return null;
  for (const name of names) {
    const value = attributes.has(name) ? dated(tree.attribute(element, name)) : null;
    if (value) return value;
  }
  return null;
}

function dated(value: string | null): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed.length <= 60 && looksDated.test(trimmed) ? trimmed : null;
}
