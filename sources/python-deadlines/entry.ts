import type { Area } from '#model/area.ts';
import { parseDay } from '#model/day.ts';
import { slug } from '#model/id.ts';
import { seriesKey } from '#model/venue-alias.ts';
import { AoE } from '#model/zone.ts';
import { plainZone, type ZoneWords, zoneWordsOf } from '#page/moment.ts';
import { isToCome, wordsOrNull } from '../field.ts';
import type { CallDraft, DeadlineDraft } from '../record.ts';
import { announcedLater, closing, type When, writtenTime } from '../when.ts';
import type { Entry } from './shape.ts';

const areas: Readonly<Record<string, Area>> = { DATA: 'data', WEB: 'web', SCIPY: 'interdisciplinary' };

const isCancelled = (value: string) => /^cancell?ed$/i.test(value);

interface Due {
  readonly value: string;
  /** The day that replaced it, where there is one. */
  readonly extended: string | null | undefined;
  readonly zone: ZoneWords;
}

/** `cfp` and what became of it: `cfp_ext` holds, and the first day is kept as replaced. */
function whenOf({ value, extended, zone }: Due): When | undefined {
  const later = extended && !isToCome(extended) ? writtenTime(extended) : undefined;
  if (extended && !later && !isToCome(extended)) return undefined;
  if (isCancelled(value)) return { ...(later ? closing(later, zone) : announcedLater), status: 'cancelled' };
  if (isToCome(value)) return later ? closing(later, zone) : announcedLater;
  const first = writtenTime(value);
  if (!first || !later) return first && closing(first, zone);
  return { ...closing(later, zone), was: first.day === later.day ? [] : [first.day] };
}

/** An edition as a call; a value that cannot be read is a problem of it. */
export function callOf(entry: Entry): CallDraft {
  const { conference, year, link, cfp_link, cfp, cfp_ext, timezone, place, start, end } = entry;
  // The list counts what names no zone as Anywhere on Earth.
  const zone = timezone ? zoneWordsOf(timezone) : plainZone(AoE);
  const dues = [
    ['Call for proposals', null, cfp, cfp_ext],
    ['Workshop proposals', 'Workshops', entry.workshop_deadline, null],
    ['Tutorial proposals', 'Tutorials', entry.tutorial_deadline, null],
  ] as const;
  const read = dues.flatMap(([label, track, value, extended]): (DeadlineDraft | string)[] => {
    if (value === null || value === undefined) return [];
    if (!zone) return [`timezone: not a zone: ${timezone}`];
    const when = whenOf({ value, extended, zone });
    const written = extended ? `${value}, cfp_ext ${extended}` : value;
    if (!when) return [`${label}: not a time such as 2027-01-31 23:59:00: ${written}`];
    const quote = when.date === null ? written : `${written} ${timezone || 'AoE, as this list counts what has no zone'}`;
    return [{ kind: 'submission', track, label, ...when, quote, where: null }];
  });
  return {
    id: ['python-deadlines', slug(seriesKey(conference)), year].join('-'),
    url: cfp_link || link,
    event: {
      name: conference,
      acronym: `${conference} ${year}`,
      place: wordsOrNull(place),
      start: parseDay(start ?? '') ?? null,
      end: parseDay(end ?? '') ?? null,
    },
    venue: {
      series: conference,
      type: 'conference',
      areas: ['python', ...new Set(entry.sub.split(/[,\s]+/).flatMap((sub) => areas[sub] ?? []))],
      ranks: [],
    },
    deadlines: read.filter((draft) => typeof draft !== 'string'),
    problems: read.filter((draft) => typeof draft === 'string'),
  };
}
