import { isForward } from '#dates/range.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { Kind } from '#model/call.ts';
import { takenIn } from '#model/kinds.ts';
import { isOnlyDeadline } from '../../labels/nameless.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { isSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';
import type { Head } from './heads.ts';

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

/** "From | To": two columns whose days are the first and the last one of the same thing: "Papers | 1 March | 30 April". */
export function joinSpanColumns(entries: readonly Entry[], headOf: (entry: Entry) => Head | undefined): readonly Entry[] {
  const [opening, closing] = entries;
  if (entries.length !== 2 || !opening || !closing || opening.kind !== closing.kind) return entries;
  const [first, last] = [headOf(opening)?.label, headOf(closing)?.label];
  // "Enabled | Deadline".
  if (!isSign(first?.text ?? '', 'first day') || !last || !(isSign(last.text, 'last day') || isOnlyDeadline(last))) return entries;
  const date = spanOf(opening.date, closing.date);
  if (!date) return entries;
  if (takenIn.has(opening.kind)) return [{ ...opening, kind: 'opens', isPlain: true, hour: undefined, zone: undefined }, closing];
  if (opening.kind === 'camera-ready') return [closing];
  return lasting.has(opening.kind) ? [{ ...opening, date }] : entries;
}
