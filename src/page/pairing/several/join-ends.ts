import { isForward } from '#dates/range.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import { takenIn } from '#model/kinds.ts';
import type { SeenDate } from '../../outline/seen.ts';
import type { Entry } from '../entry.ts';

/** What lasts from the one day to the other. */
const lasting: ReadonlySet<Kind> = new Set(['event', 'response']);

const roughDay = ({ year, month, day }: PartialDay): number => (year ?? 0) * 372 + month * 31 + day;

/** The shortest span of days that the two can be the ends of; undefined where they are no days, or in no order. */
function spanOf(a: SeenDate, b: SeenDate): SeenDate | undefined {
  if (a.date.kind !== 'day' || b.date.kind !== 'day') return undefined;
  const ends = b.date.days;
  const [shortest] = a.date.days
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .filter(({ from, to }) => isForward(from, to))
    .toSorted((x, y) => roughDay(x.to) - roughDay(x.from) - (roughDay(y.to) - roughDay(y.from)));
  return shortest && { ...a, date: { kind: 'range', ...shortest } };
}

/** The first and the last day of the same thing: when it opens and closes, or how long it lasts; undefined where they are no such days. */
export function joinEnds(opening: Entry, closing: Entry): readonly Entry[] | undefined {
  const date = spanOf(opening.date, closing.date);
  if (!date) return undefined;
  if (takenIn.has(opening.kind)) return [{ ...opening, kind: 'opens', isPlain: true, hour: undefined, zone: undefined }, closing];
  if (opening.kind === 'camera-ready') return [closing];
  return lasting.has(opening.kind) ? [{ ...opening, date }] : undefined;
}
