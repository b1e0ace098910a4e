import { askedFor } from '#model/kinds.ts';
import type { Dated } from '../deadlines/dated.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { leadsToSpan } from '../pairing/beside/leads-to-span.ts';
import type { Entry } from '../pairing/entry.ts';

/** "Applications can be made between 1 and 31 March": what opens and closes on the days of one span, told in words, is asked for. */
export const areOpenInSpan = (items: readonly Dated[]): boolean =>
  items.some(
    ({ entry: { kind, unit, date } }) =>
      kind === 'opens' &&
      leadsToSpan(unit.text.slice(0, date.at[0]), unit.text.slice(date.at[0])) &&
      items.some(({ entry }) => isHandedInBy(entry, unit, date)),
  );
const isHandedInBy = ({ kind, unit, date }: Entry, window: Unit, { at: [start, end] }: SeenDate): boolean =>
  askedFor.has(kind) && unit === window && date.at[0] >= start && date.at[1] <= end;
