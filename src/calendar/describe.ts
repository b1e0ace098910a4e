import type { Deadline } from '#model/call.ts';
import { type Day, isDay, type Month } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import { isDoubtful } from '#model/order.ts';
import { UTC, type Zone } from '#model/zone.ts';
import type { Entry } from './entry.ts';
import { oneLine, safeAddress } from './safe-text.ts';
import { sayDay, sayDays, sayMoment, sayZone } from './say-date.ts';
import { movedOf } from './summarize.ts';
import { type CalendarWords, english, fill } from './words.ts';

const longestQuote = 600;

const sayUtc = (at: Instant, words: CalendarWords) => `${sayMoment(at, UTC, words)} UTC`;

/** The moment in its own zone, by the page's clock where that says 24:00 of a day. */
function sayHere(at: Instant, zone: Zone, closes: Day | Month, time: string | null, words: CalendarWords): string {
  const clock = time === '24:00' ? `${sayDay(closes, words)} 24:00` : sayMoment(at, zone, words);
  return `${clock} ${sayZone(zone, words)}`;
}

function sayWhen({ date, end, time, zone, utc }: Deadline & { readonly date: Day | Month }, words: CalendarWords): string {
  const closes = end ?? date;
  if (utc === null) return fill(words.calendar.noZone, { when: [sayDay(closes, words), time].filter(Boolean).join(' ') });
  const moment = sayUtc(utc, words);
  return zone === null || zone === UTC ? moment : fill(words.calendar.whichIs, { when: sayHere(utc, zone, closes, time, words), moment });
}

function sayCloses(deadline: Deadline, words: CalendarWords): string | null {
  const { kind, date, end } = deadline;
  if (date === null) return null;
  if (kind === 'event' || !isDay(date)) return sayDays(date, end, words);
  const closes = fill(kind === 'opens' ? words.calendar.opens : words.calendar.closes, { when: sayWhen({ ...deadline, date }, words) });
  return end !== null && end > date ? `${closes} ${fill(words.calendar.runs, { days: sayDays(date, end, words) })}` : closes;
}

function sayBounds(deadline: Deadline, words: CalendarWords): string | null {
  const { kind, earliest, latest, utc } = deadline;
  if (kind === 'event' || earliest === null || latest === null || !isDoubtful(deadline)) return null;
  const bounds = fill(words.calendar.bounds, { earliest: sayUtc(earliest, words), latest: sayUtc(latest, words) });
  return utc === null ? bounds : `${bounds} ${words.calendar.endsEarlier}`;
}

const movedFrom = { changed: 'changedFrom', extended: 'extendedFrom', 'moved earlier': 'movedFrom' } as const;

function sayMoved(deadline: Deadline, words: CalendarWords): string | null {
  const moved = movedOf(deadline);
  if (moved === null) return null;
  const days = deadline.was.map((date) => sayDay(date, words)).reduce((before, after) => fill(words.calendar.andThen, { before, after }));
  return fill(words.calendar[movedFrom[moved]], { days });
}

function sayStatus({ status }: Deadline, { calendar }: CalendarWords): string | null {
  if (status === 'cancelled') return calendar.withdrawn;
  return status === 'struck' ? calendar.struckOut : null;
}

const sayElsewhere = ({ source, closes }: NonNullable<Entry['earlierElsewhere']>, words: CalendarWords): string =>
  fill(words.calendar.elsewhere, { source, moment: sayUtc(closes, words) });

function sayRead(readAt: Instant, from: string | null, words: CalendarWords): string {
  const day = sayDay(utcDay(readAt), words);
  return from ? fill(words.calendar.readFrom, { day, source: from }) : fill(words.calendar.readOn, { day });
}

/**
 * The body of an event: the page's words, the moment in the stated zone and in UTC, every doubt in a sentence, where and when it was read.
 */
export function describe(
  { call, deadline, checkedInWeekOf, earlierElsewhere }: Omit<Entry, 'stamp' | 'sequence'>,
  words: CalendarWords = english,
): string {
  const quote = oneLine(deadline.quote, longestQuote);
  const from = safeAddress(call.source.url);
  const page = safeAddress(call.url) ?? oneLine(call.url, longestQuote);
  return [
    quote && `“${quote}”`,
    sayStatus(deadline, words),
    sayCloses(deadline, words),
    sayMoved(deadline, words),
    sayBounds(deadline, words),
    earlierElsewhere ? sayElsewhere(earlierElsewhere, words) : null,
    ...deadline.assumptions.map((name) => words.assumptions[name]),
    '',
    page,
    sayRead(call.source.readAt, from === page ? null : from, words),
    checkedInWeekOf ? fill(words.calendar.checked, { day: sayDay(checkedInWeekOf, words) }) : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
