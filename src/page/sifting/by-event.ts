import { addDays } from '#model/day.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import type { EventDays } from '../event/event-days.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceIn } from '../outline/around.ts';
import type { Unit } from '../outline/outline.ts';
import { isOnlyTime } from '../outline/title.ts';
import { hasSign } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

/** Days before and behind an event that still belong to it. */
export const margin = 2;

/** "The contest runs from 2 to 16 November; send your photos from 2 to 16 November": a contest lasts as long as works are taken in. So may days that stand alone above a window with its name. */
const isOfContest = ({ entry }: Dated, { at }: EventDays): boolean =>
  entry.kind === 'submission' &&
  says(labelOf(entry.label), 'submit') &&
  at !== undefined &&
  (hasSign(at.unit.text, 'a contest') || (isOnlyTime(at.unit) && !isOnlyTime(entry.unit)));

/** "The papers will be presented on 3 June", within the days of an event that the page tells. */
function isOfPresented({ entry: { unit, date } }: Dated): boolean {
  const [from, to] = sentenceIn(unit, date.at[0]);
  return hasSign(unit.text.slice(from, to), 'presented then');
}

/**
 * Leaves out what the event's own days tell apart: other events told of in prose, and its programme, of which some headings are known to
 * say a day.
 */
export function siftByEvent(items: readonly Dated[], event: EventDays | undefined, programme: ReadonlySet<Unit>): Sifted<Dated> {
  if (!event) return { kept: items, left: [] };
  const [from, to] = [addDays(event.start, -margin), addDays(event.end, margin)];
  const listed = items.filter(({ entry, from: day }) => entry.kind === 'event' && !entry.isProse && day !== null);
  return sift(items, (item) => {
    const { entry } = item;
    const closing = closingOf(item);
    if (!closing || item.from === null) return undefined;
    const isThere = closing >= from && item.from <= to;
    const isIn = closing >= event.start && item.from <= event.end;
    if (entry.kind === 'event' && entry.isProse && !isIn) return 'another event';
    const isWhole = item.from === event.start && closing === event.end;
    if (entry.kind === 'event' && isIn && !isWhole && programme.has(entry.unit)) return 'a day of the programme';
    if (entry.kind === 'event' && isWhole && listed.filter(({ entry: other }) => other !== entry).length > 1 && entry.isProse)
      return 'the days of the event as a whole, which are listed one by one';
    if (
      entry.kind === 'event' &&
      isIn &&
      isOfPresented(item) &&
      items.some((other) => other.entry.kind === 'event' && !isOfPresented(other))
    )
      return 'a day of the programme';
    if (!entry.isPlain && entry.kind !== 'event' && isThere) return 'a day of the event itself';
    // "Conference fee (3–5 May): 150 €" tells what it costs to come on those days.
    if (entry.kind !== 'event' && entry.kind !== 'response' && isWhole && item.to !== null && !isOfContest(item, event))
      return 'the days of the event itself';
    return undefined;
  });
}
