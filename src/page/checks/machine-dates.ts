import { type Day, daysBetween, isDay } from '#model/day.ts';
import type { Page } from '../block.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { dataEvents } from '../event/data-events.ts';
import { machineDay } from '../event/machine-day.ts';
import { labelOf } from '../labels/label.ts';
import { type Check, quoted, sayDay } from './check.ts';

/** A moment may fall on the day before or after, depending on the zone in which its day is told. */
const isElse = (a: Day, b: Day): boolean => Math.abs(daysBetween(a, b)) > 1;

/** The day that the element around an entry’s date gives machines, where it is another than the one on the page. */
export function machineDayOf({ blocks }: Page, item: Dated): Day | undefined {
  const { unit, date } = item.entry;
  const block = blocks[unit.block];
  const rich = block?.kind === 'row' ? block.cells[unit.cell ?? 0] : block;
  const behind = rich?.machine.find(({ at }) => at[0] < date.at[1] && date.at[0] < at[1]);
  const [told, shown] = [behind && machineDay(behind.value), closingOf(item)];
  return told && shown && isElse(told, shown) && (item.to === null || isElse(told, item.from as Day)) ? told : undefined;
}

/** `<time datetime>` and countdowns that say another day than the words around them. */
export const elements: Check = ({ page, items }) =>
  items.flatMap((item) => {
    const told = machineDayOf(page, item);
    return told ? [`${quoted(item.entry.unit.text.slice(...item.entry.date.at))}: the data behind these words says ${sayDay(told)}.`] : [];
  });

/** JSON-LD that dates the event, or one of its deadlines, otherwise than the page does. */
export const structured: Check = ({ page, items, event }) =>
  dataEvents(page.data).flatMap(({ name, start }) => {
    const { guess } = labelOf(name);
    const own = items.filter(({ entry }) => entry.kind === guess?.kind && entry.kind !== 'event');
    const [only, ...others] = own;
    const shown = only && others.length === 0 ? closingOf(only) : undefined;
    if (shown && isElse(start, shown))
      return [`The data behind the page says ${sayDay(start)} for ${quoted(name)}; the page says ${sayDay(shown)}.`];
    const isEvent = own.length === 0 && isDay(event.start) && (guess === undefined || guess.kind === 'event');
    if (!isEvent || !isDay(event.start) || !isElse(start, event.start) || (isDay(event.end) && start >= event.start && start <= event.end))
      return [];
    return [
      `The data behind the page says that ${name ? quoted(name) : 'the event'} begins on ${sayDay(start)}; the page says ${sayDay(event.start)}.`,
    ];
  });
