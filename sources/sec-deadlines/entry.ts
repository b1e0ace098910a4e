import type { Day } from '#model/day.ts';
import { slug } from '#model/id.ts';
import { seriesKey } from '#model/venue-alias.ts';
import type { ZoneWords } from '#page/moment.ts';
import { eventDays } from '../event-days.ts';
import { isToCome, wordsOrNull } from '../field.ts';
import type { CallDraft, DeadlineDraft } from '../record.ts';
import { announcedLater, closing, type When, writtenTime } from '../when.ts';
import { abstractsIn } from './abstracts.ts';
import type { Entry } from './shape.ts';
import { venueOf } from './venue.ts';
import { zoneOf } from './zone.ts';

/** The list's templates: `%y` is the edition's year, `%Y` the one before. */
const withYears = (value: string, edition: number) => value.replace(/%y/g, String(edition)).replace(/%Y/g, String(edition - 1));

function whenOf(value: string, edition: number, zone: ZoneWords): When | undefined {
  if (isToCome(value)) return announcedLater;
  const written = writtenTime(withYears(value, edition));
  return written && closing(written, zone);
}

/** An edition as a call; a value that cannot be read is a problem of it. */
export function callOf(entry: Entry): CallDraft {
  const { name, year, description, link, deadline, timezone, place, comment, note } = entry;
  const zone = zoneOf(timezone);
  const rounds = deadline.length > 1;
  const read = deadline.map((value, i): DeadlineDraft | string => {
    const when = zone && whenOf(value, Number(year), zone);
    if (!zone) return `timezone: not a zone: ${timezone}`;
    if (!when) return `deadline ${i + 1}: not a time such as 2027-01-31 23:59: ${value}`;
    const label = rounds ? `Paper deadline (${i + 1} of ${deadline.length})` : 'Paper deadline';
    const quote = when.date === null ? value : `${value} ${timezone || 'AoE, as this list counts what has no zone'}`;
    return { kind: 'submission', track: null, label, ...when, quote, where: null };
  });
  const papers = read.filter((draft) => typeof draft !== 'string');
  const days = papers.flatMap(({ date }) => (date === null ? [] : [date as Day]));
  const event = eventDays(entry.date ?? '', Number(year));
  return {
    id: ['sec-deadlines', slug(seriesKey(name)), year].join('-'),
    url: link,
    event: {
      name: wordsOrNull(description),
      acronym: `${name} ${year}`,
      place: wordsOrNull(place),
      start: event?.start ?? null,
      end: event?.end ?? null,
    },
    venue: venueOf(entry),
    deadlines: [...[comment, note].flatMap((words) => abstractsIn(words ?? '', days)), ...papers],
    problems: read.filter((draft) => typeof draft === 'string'),
  };
}
