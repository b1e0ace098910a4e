import { type Deadline, type Event, parseWith, sayMisfits } from '#model/call.ts';
import { slug } from '#model/id.ts';
import type { Zone } from '#model/zone.ts';
import { eventDays } from '../event-days.ts';
import type { CallDraft, DeadlineDraft } from '../record.ts';
import { type Edition, Row, type Series } from './shape.ts';
import { venueOf } from './venue.ts';
import { whenOf } from './when.ts';
import { isLabel, kindOf } from './words.ts';

interface Drafts {
  readonly drafts: readonly DeadlineDraft[];
  readonly problems: readonly string[];
}

/** One value of a row as a deadline; a value that cannot be read is a problem. */
function draftOf(value: string, kind: Deadline['kind'], label: string, comment: string, edition: Edition, zone: Zone): Drafts {
  const when = whenOf(value, zone);
  if (!when) return { drafts: [], problems: [`${label}: not a time such as 2027-01-31 23:59:59: ${value}`] };
  const quote = when.status === 'tbd' ? value : `${value} ${edition.timezone}`;
  return { drafts: [{ ...when, kind, track: comment || null, label, quote, where: null }], problems: [] };
}

/** The abstract, where the row has one, then what the row itself is for. */
function draftsOf(row: Row, edition: Edition, zone: Zone): Drafts {
  const comment = row.comment ?? '';
  const kind = kindOf(comment);
  const misspelt = row['abstract deadline'];
  const abstract = row.abstract_deadline ?? misspelt;
  const label = isLabel(comment) ? comment : kind === 'abstract' ? 'Abstract deadline' : 'Paper deadline';
  const own = draftOf(row.deadline, kind, label, comment, edition, zone);
  if (abstract === null || abstract === undefined) return own;
  const before = draftOf(abstract, 'abstract', 'Abstract deadline', comment, edition, zone);
  const note = misspelt ? ['the list writes "abstract deadline" with a blank; it was read as abstract_deadline'] : [];
  return { drafts: [...before.drafts, ...own.drafts], problems: [...before.problems, ...own.problems, ...note] };
}

function eventOf(series: Series, edition: Edition): Event {
  const days = eventDays(edition.date, Number(edition.year));
  return {
    name: series.description || null,
    acronym: `${series.title} ${edition.year}`,
    place: /^(?:TBD|TBA|)$/i.test(edition.place) ? null : edition.place,
    start: days?.start ?? null,
    end: days?.end ?? null,
  };
}

/** Neither titles nor ids are unique in this list: two venues are called FSE, and one venue gives every edition the same id. */
export const editionId = ({ dblp, title }: Pick<Series, 'dblp' | 'title'>, { id, year }: Pick<Edition, 'id' | 'year'>): string =>
  ['ccfddl', slug(dblp || title), slug(id), year].join('-');

/** An edition as a call; every row comes through or is a problem of the call. */
export function callOf(series: Series, edition: Edition, zone: Zone): CallDraft {
  const rows = edition.timeline.map((value, i): Drafts => {
    const row = parseWith(Row, value);
    return row.ok
      ? draftsOf(row.value, edition, zone)
      : { drafts: [], problems: [`row ${i + 1} of the timeline: ${sayMisfits(row.problem)}`] };
  });
  return {
    id: editionId(series, edition),
    url: edition.link,
    event: eventOf(series, edition),
    venue: venueOf(series),
    deadlines: rows.flatMap(({ drafts }) => drafts),
    problems: rows.flatMap(({ problems }) => problems),
  };
}
