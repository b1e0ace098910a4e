import { type Day, daysBetween, isDay } from '#model/day.ts';
import { stagesOfPaper } from '#model/kinds.ts';
import { closingOf } from '../deadlines/dated.ts';
import { type Check, sayDay } from './check.ts';

/** Papers are asked for within a year of the event, hardly ever longer before. */
const longestLead = 400;

/** The event is next year’s, its list of deadlines still last year’s. */
export const lastYear: Check = ({ items, event }) => {
  const closing = items.filter(({ entry }) => stagesOfPaper.has(entry.kind)).flatMap((item) => closingOf(item) ?? []);
  const last = closing.toSorted().at(-1);
  if (!last || !isDay(event.start) || daysBetween(last, event.start as Day) <= longestLead) return [];
  return [
    `The last deadline (${sayDay(last)}) lies more than a year before the event (${sayDay(event.start)}): the list may be last year’s.`,
  ];
};
