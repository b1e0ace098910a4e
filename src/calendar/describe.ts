import { explainAssumption } from '#model/assumption.ts';
import type { Deadline } from '#model/call.ts';
import { type Day, isDay, type Month } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import { isDoubtful } from '#model/order.ts';
import { UTC, type Zone } from '#model/zone.ts';
import type { Entry } from './entry.ts';
import { oneLine, safeAddress } from './safe-text.ts';
import { sayDay, sayDays, sayMoment, sayZone } from './say-date.ts';
import { movedOf } from './summarize.ts';

const longestQuote = 600;

/** The moment in its own zone, by the page's clock where that says 24:00 of a day. */
function sayHere(at: Instant, zone: Zone, closes: Day | Month, time: string | null): string {
  const clock = time === '24:00' ? `${sayDay(closes)} 24:00` : sayMoment(at, zone);
  return `${clock} ${sayZone(zone)}`;
}

function sayCloses({ kind, date, end, time, zone, utc }: Deadline): string | null {
  if (date === null) return null;
  if (kind === 'event' || !isDay(date)) return sayDays(date, end);
  const verb = kind === 'opens' ? 'Opens' : 'Closes';
  const window = end !== null && end > date ? ` It runs ${sayDays(date, end)}.` : '';
  const closes = end ?? date;
  if (utc === null) return `${verb} ${[sayDay(closes), time].filter(Boolean).join(' ')}, no time zone stated.${window}`;
  const moment = `${sayMoment(utc, UTC)} UTC`;
  return `${verb} ${zone === null || zone === UTC ? moment : `${sayHere(utc, zone, closes, time)}, which is ${moment}`}.${window}`;
}

function sayBounds(deadline: Deadline): string | null {
  const { kind, earliest, latest, utc } = deadline;
  if (kind === 'event' || earliest === null || latest === null || !isDoubtful(deadline)) return null;
  const here = utc === null ? '' : ' This entry ends at the earlier.';
  return `It may close as early as ${sayMoment(earliest, UTC)} UTC and as late as ${sayMoment(latest, UTC)} UTC.${here}`;
}

function sayMoved(deadline: Deadline): string | null {
  const days = deadline.was.map(sayDay).join(', then ');
  const moved = movedOf(deadline);
  if (moved === null) return null;
  return moved === 'changed' ? `Changed; before: ${days}.` : `${moved === 'extended' ? 'Extended' : 'Moved earlier'} from ${days}.`;
}

function sayStatus({ status }: Deadline): string | null {
  if (status === 'cancelled') return 'The page has withdrawn it.';
  return status === 'struck' ? 'The page shows it struck out, with no other date in its place.' : null;
}

const sayElsewhere = ({ source, closes }: NonNullable<Entry['earlierElsewhere']>): string =>
  `Sources disagree: ${source} closes it earlier, on ${sayMoment(closes, UTC)} UTC. Look at the call.`;

/** The body of an event: the page's words, the moment in the stated zone and in UTC, every doubt in a sentence, where and when it was read. */
export function describe({ call, deadline, checkedInWeekOf, earlierElsewhere }: Omit<Entry, 'stamp' | 'sequence'>): string {
  const quote = oneLine(deadline.quote, longestQuote);
  const from = safeAddress(call.source.url);
  const page = safeAddress(call.url) ?? oneLine(call.url, longestQuote);
  return [
    quote && `“${quote}”`,
    sayStatus(deadline),
    sayCloses(deadline),
    sayMoved(deadline),
    sayBounds(deadline),
    earlierElsewhere ? sayElsewhere(earlierElsewhere) : null,
    ...deadline.assumptions.map(explainAssumption),
    '',
    page,
    `Read on ${sayDay(utcDay(call.source.readAt))}${from && from !== page ? ` from ${from}` : ''}.`,
    checkedInWeekOf ? `Last checked in the week of ${sayDay(checkedInWeekOf)}.` : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
