import type { Day } from '#model/day.ts';
import { says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { isOfCard } from '../pairing/near/named-by-title.ts';
import type { YearFound } from './base.ts';
import { dayIn, type Item } from './part.ts';

const isUnderPast = ({ unit }: Entry): boolean => {
  const title = unit.titles.findLast((title) => !isOfCard(title));
  return title !== undefined && says(title, 'past') && says(title, 'dates');
};

/** "Past dates": what stands below has passed, whatever year its neighbours are of. */
export function passedYear({ entry, part }: Item, { year, assumption }: YearFound, readAt: Day): YearFound {
  const day = assumption === undefined ? undefined : dayIn(year, part);
  return day && day > readAt && isUnderPast(entry) ? { year: year - 1, assumption } : { year, assumption };
}
