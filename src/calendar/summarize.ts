import type { Deadline } from '#model/call.ts';
import { isDoubtful } from '#model/order.ts';
import type { Entry } from './entry.ts';
import { oneLine } from './safe-text.ts';
import { sayStated } from './say-date.ts';
import { type CalendarWords, english } from './words.ts';

const longestName = 80;
const longestLabel = 120;

/** How a deadline moved from the last date that it replaced; null where it replaced none. */
export function movedOf({ date, end, was }: Pick<Deadline, 'date' | 'end' | 'was'>): 'extended' | 'moved earlier' | 'changed' | null {
  const before = was.at(-1);
  const closes = end ?? date;
  if (before === undefined || closes === null) return null;
  if (before === closes) return 'changed';
  return before < closes ? 'extended' : 'moved earlier';
}

/** What became of it, as the end of a title: `extended`, `cancelled`; null where nothing did. */
function fateOf(deadline: Deadline, { calendar }: CalendarWords): string | null {
  if (deadline.status === 'cancelled') return calendar.cancelled;
  if (deadline.status === 'struck') return calendar.struck;
  const moved = movedOf(deadline);
  return moved && calendar[moved === 'moved earlier' ? 'movedEarlier' : moved];
}

/** What is due: the page's label, with its track where the label does not name it. */
export function sayWhat({ label, track, kind }: Pick<Deadline, 'label' | 'track' | 'kind'>, words: CalendarWords = english): string {
  const name = oneLine(label, longestLabel) || (words === english ? kind : words.kinds[kind]);
  const of = track === null ? '' : oneLine(track, longestLabel);
  return of && !name.toLowerCase().includes(of.toLowerCase()) ? `${name} (${of})` : name;
}

/**
 * The title of an event: `ICML 2027 · full paper · 28 Jan 23:59 AoE (extended)`. The time stands there as the page states it, so that it
 * survives every mistake of a client; `≤` marks one that may close sooner than it reads.
 */
export function summarize({ call, deadline }: Pick<Entry, 'call' | 'deadline'>, words: CalendarWords = english): string {
  const venue = oneLine(call.event.acronym ?? '', longestName) || oneLine(call.event.name ?? '', longestName);
  const isDay = deadline.kind === 'event';
  const stated = sayStated(isDay ? { ...deadline, time: null, zone: null } : deadline, words);
  const doubt = !isDay && isDoubtful(deadline) ? '≤ ' : '';
  const fate = fateOf(deadline, words);
  const parts = [venue, sayWhat(deadline, words), stated && `${doubt}${stated}`].filter(Boolean);
  return `${parts.join(' · ')}${fate ? ` (${fate})` : ''}`;
}
