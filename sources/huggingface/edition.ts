import { type Event, parseWith, sayMisfits } from '#model/call.ts';
import { parseDay } from '#model/day.ts';
import { slug } from '#model/id.ts';
import { UTC } from '#model/zone.ts';
import { plainZone, zoneWordsOf } from '#page/moment.ts';
import { eventDays } from '../event-days.ts';
import { isToCome, wordsOrNull } from '../field.ts';
import type { CallDraft, DeadlineDraft } from '../record.ts';
import { announcedLater, closing, opening, type When, writtenTime } from '../when.ts';
import { kindOf } from './kind.ts';
import { type Edition, Row } from './shape.ts';
import { venueOf } from './venue.ts';

interface Drafts {
  readonly drafts: readonly DeadlineDraft[];
  readonly problems: readonly string[];
}

const problem = (words: string): Drafts => ({ drafts: [], problems: [words] });

function draftsOf({ type, label, date, timezone }: Row): Drafts {
  const name = label || type.replaceAll(/[-_]/g, ' ');
  const kind = kindOf(type, name);
  const as = (when: When, quote: string): Drafts => ({
    drafts: [{ kind, track: null, label: name, ...when, quote, where: null }],
    problems: [],
  });
  if (isToCome(date)) return as(announcedLater, date);
  const written = writtenTime(date);
  if (!written) return problem(`${name}: not a time such as 2027-01-31 23:59:59: ${date}`);
  // Where a row names no zone, the list's own pages show it as UTC.
  const zone = timezone ? zoneWordsOf(timezone) : plainZone(UTC);
  if (!zone) return problem(`${name}: timezone: not a zone: ${timezone}`);
  return as(
    kind === 'opens' ? opening(written, zone) : closing(written, zone),
    `${date} ${timezone || 'UTC, as this list shows what has no zone'}`,
  );
}

/** Keys of the list's early days, and the types of rows that took their place. */
const formerKeys = [
  ['abstract_deadline', 'abstract', 'Abstract deadline', ['abstract']],
  ['deadline', 'paper', 'Paper deadline', ['paper', 'submission']],
  ['submission_deadline', 'submission', 'Submission deadline', ['submission', 'paper']],
  ['commitment_deadline', 'commitment_deadline', 'Commitment deadline', ['commitment_deadline']],
  ['review_release_date', 'review_release', 'Reviews released', ['review_release']],
  ['rebuttal_period_start', 'rebuttal_start', 'Rebuttal starts', ['rebuttal_start']],
  ['rebuttal_period_end', 'rebuttal_end', 'Rebuttal ends', ['rebuttal_end', 'rebuttal', 'author_response']],
  ['final_decision_date', 'notification', 'Final decision', ['notification', 'final-notification']],
] as const;

function formerRows(edition: Edition, types: readonly string[]): readonly Row[] {
  return formerKeys.flatMap(([key, type, label, takenOver]) => {
    const date = edition[key];
    const zone = key === 'submission_deadline' ? (edition.timezone_submission ?? edition.timezone) : edition.timezone;
    return date && !takenOver.some((known) => types.includes(known)) ? [{ type, label, date, timezone: zone ?? null }] : [];
  });
}

function eventOf({ title, year, full_name, city, country, start, end, date }: Edition): Event {
  const days = eventDays(date ?? '', Number(year));
  const place = [city, country].flatMap((part) => wordsOrNull(part) ?? []).join(', ');
  return {
    name: wordsOrNull(full_name),
    acronym: `${title} ${year}`,
    place: place || null,
    start: parseDay(start ?? '') ?? days?.start ?? null,
    end: parseDay(end ?? '') ?? days?.end ?? null,
  };
}

/** Rounds and tracks stand only in the labels, which count where several are of one kind. */
const toldApart = (drafts: readonly DeadlineDraft[]): DeadlineDraft[] =>
  drafts.map((draft) => (drafts.filter(({ kind }) => kind === draft.kind).length > 1 ? { ...draft, track: draft.label } : draft));

/** An edition as a call; `series` is the name of its file. Every row comes through or is a problem of the call. */
export function callOf(series: string, edition: Edition): CallDraft {
  const rows = (edition.deadlines ?? []).map((value, i) => {
    const row = parseWith(Row, value);
    return row.ok ? row.value : `row ${i + 1} of deadlines: ${sayMisfits(row.problem)}`;
  });
  const types = rows.flatMap((row) => (typeof row === 'string' ? [] : [row.type]));
  const read = [...rows, ...formerRows(edition, types)].map((row) => (typeof row === 'string' ? problem(row) : draftsOf(row)));
  return {
    // The ids of editions are typed by hand, and mended later; a file holds one edition a year.
    id: ['huggingface', slug(series), edition.year].join('-'),
    url: edition.link,
    event: eventOf(edition),
    venue: venueOf(edition),
    deadlines: toldApart(read.flatMap(({ drafts }) => drafts)),
    problems: read.flatMap(({ problems }) => problems),
  };
}
