import type { Dated } from '../deadlines/dated.ts';
import { nameEvent } from '../genres/words-found.ts';
import { labelOf, says } from '../labels/label.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasSign } from '../phrases/signs.ts';

/** "12 April 2027: paper accepted at MOSS": the day at the head of a line, and behind it nothing that falls due. */
const isHeadedByDay = ({ entry: { unit, date, label } }: Dated): boolean =>
  lettersIn(unit.text.slice(0, date.at[0])) === 0 &&
  !says(labelOf(label), 'deadline', 'until', 'closes', 'call', 'dates', 'notify', 'final');

/** "Moss Days 2027". */
const year = /(?<!\d)20\d\d(?!\d)/;

/**
 * Whether all that a page seems to ask for is what somebody has done: lines that begin with a day and go on with what was accepted, handed in
 * or published then, most of them in such words. The title of an event, or one with its year, is over dates of its own.
 */
export function areDoneAsNews(items: readonly Dated[], titles: readonly string[]): boolean {
  if (nameEvent(titles) || titles.some((title) => year.test(title))) return false;
  const asked = items.filter(({ entry: { kind } }) => kind !== 'event');
  const done = asked.filter(({ entry: { unit } }) => hasSign(unit.text, 'done, as news'));
  return done.length > 0 && done.length * 2 > asked.length && asked.every(isHeadedByDay);
}
