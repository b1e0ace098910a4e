import * as v from 'valibot';
import { areaIds } from './area.ts';
import { assumptionNames } from './assumption.ts';
import { type Day, isDay, isMonth, type Month } from './day.ts';
import { isInstant } from './instant.ts';
import { no, ok, type Result } from './result.ts';
import { isZone } from './zone.ts';

/** The version of the record below; a reader of a newer version must not guess (see `parseCall`). */
export const schemaVersion = 1;

/**
 * What a deadline is for. `abstract` precedes a full paper; `submission` is anything handed in to be judged; `response` is a
 * rebuttal window; `camera-ready` is any final version after acceptance; `opens` is a start, not an end; `other` is visa, hotel, reviews.
 */
export const kinds = [
  'abstract',
  'submission',
  'supplement',
  'response',
  'notification',
  'camera-ready',
  'registration',
  'event',
  'opens',
  'other',
] as const;

/** One of `kinds`; what several of them have in common stands in `kinds.ts`. */
export type Kind = (typeof kinds)[number];

/** `struck`: crossed out, passed and replaced by nothing; `tbd`: announced without a date. */
export const statuses = ['current', 'struck', 'cancelled', 'tbd'] as const;

/** One of `statuses`. */
export type Status = (typeof statuses)[number];

const day = v.custom<Day>(isDay, 'is not a day such as 2027-01-31');
/** A day, or a month where no more is known. */
export const dayOrMonth = v.custom<Day | Month>(
  (value) => isDay(value) || isMonth(value),
  'is neither a day (2027-01-31) nor a month (2027-01)',
);
const instant = v.custom<import('./instant.ts').Instant>(isInstant, 'is not a moment in UTC such as 2027-01-31T12:00:00Z');
const zone = v.custom<import('./zone.ts').Zone>(isZone, 'is not a zone: AoE, UTC, UTC+5:30 or an IANA name');
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time such as 23:59'));
/** Ids become names of files and parts of addresses, where one of dots alone would lead out of its folder. */
const id = v.pipe(
  v.string(),
  v.regex(/^(?!\.+$)[A-Za-z0-9._-]{1,180}$/, 'is not an id: letters, digits, dot, dash, underscore; at most 180, not dots alone'),
);
const webAddress = v.pipe(
  v.string(),
  v.check((url) => /^(?:https?|file):\/\//i.test(url) && URL.canParse(url), 'is not a web address'),
);
const words = v.string();

/** One thing that closes, and when. All days are the page's own; all instants are UTC. */
export const Deadline = v.pipe(
  v.object({
    /** Stable when the date moves: call, kind, track, round. */
    id,
    kind: v.picklist(kinds),
    /** The page's words that tell it from others of its kind; null where it is the only one. */
    track: v.nullable(words),
    /** The page's name for it. */
    label: words,
    /** A day; a month where the page gives no more; null while to be announced. */
    date: v.nullable(dayOrMonth),
    /** Last day of a range (an event, a rebuttal window). */
    end: v.nullable(day),
    /** As stated; 24:00 is the end of the day. */
    time: v.nullable(time),
    /** As stated; null where the page names none. */
    zone: v.nullable(zone),
    /** The moment it closes as read; null where the page states no zone or no day. */
    utc: v.nullable(instant),
    /** The first and the last moment that the words allow. Countdowns, badges and reminders run to the earliest. */
    earliest: v.nullable(instant),
    latest: v.nullable(instant),
    status: v.picklist(statuses),
    /** Dates that this one replaced, oldest first. */
    was: v.array(day),
    assumptions: v.array(v.picklist(assumptionNames)),
    /** The words on the page. */
    quote: words,
    /** The headings over it, outermost first, joined by " › "; null where there is none. */
    where: v.nullable(words),
  }),
  v.forward(
    v.check((d) => (d.date === null) === (d.status === 'tbd') || d.status === 'cancelled', 'is null exactly where the status is tbd'),
    ['date'],
  ),
  v.forward(
    v.check((d) => (d.earliest === null) === (d.latest === null), 'is null where latest is not, or the other way round'),
    ['earliest'],
  ),
  v.forward(
    v.check((d) => d.earliest === null || d.latest === null || d.earliest <= d.latest, 'lies after latest'),
    ['earliest'],
  ),
  v.forward(
    v.check(
      (d) => d.utc === null || d.earliest === null || d.latest === null || (d.earliest <= d.utc && d.utc <= d.latest),
      'lies outside its bounds',
    ),
    ['utc'],
  ),
);

/** One thing that closes, as read and checked. */
export type Deadline = v.InferOutput<typeof Deadline>;

/** What the call is for. Any of it may be unknown. */
export const Event = v.object({
  name: v.nullable(words),
  acronym: v.nullable(words),
  place: v.nullable(words),
  start: v.nullable(dayOrMonth),
  end: v.nullable(dayOrMonth),
});

/** What a call is for, as read and checked. */
export type Event = v.InferOutput<typeof Event>;

/** The series that a call belongs to, as curated lists file it; a call page itself says none of this. */
export const Venue = v.object({
  /** As its field abbreviates it, without a year: "NeurIPS". */
  series: words,
  type: v.nullable(v.picklist(['conference', 'workshop', 'journal'])),
  areas: v.array(v.picklist(areaIds)),
  /** By whom and how it is ranked: "CCF A", "CORE A*". */
  ranks: v.array(words),
  /** Words under which the user files it. */
  tags: v.optional(v.array(words)),
});

/** Where a call is filed, as read and checked. */
export type Venue = v.InferOutput<typeof Venue>;

/** One reading of one call for papers, from one source at one time: the record that crosses every border of the house. */
export const Call = v.object({
  schema: v.literal(schemaVersion),
  /** Stable for a call: its canonical page address and edition, never its title or dates. */
  id,
  url: webAddress,
  event: Event,
  /** Only where a list or the user files it. */
  venue: v.optional(Venue),
  /** BCP 47 language of the page; `und` where unknown. */
  lang: words,
  source: v.object({ id, url: webAddress, readAt: instant }),
  deadlines: v.array(Deadline),
  /** What was seen and not understood, said plainly. */
  problems: v.array(words),
});

/** The record that crosses every border, as read and checked. */
export type Call = v.InferOutput<typeof Call>;

/** What is wrong with a record, and where: `deadlines.0.zone: is not a zone…`. */
export interface Misfit {
  readonly field: string;
  readonly message: string;
}

/** A key that an object lacks, which valibot reports as the object's fault. */
const isMissing = ({ type, expected, received }: v.BaseIssue<unknown>) =>
  received === 'undefined' && type.endsWith('object') && expected?.startsWith('"') === true;

/** Parses anything against a schema; a misfit names its field. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Result<v.InferOutput<Schema>, readonly Misfit[]> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return ok(parsed.output);
  return no(parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: isMissing(issue) ? 'is missing' : issue.message })));
}

/** The one door for calls from outside: files, storage, messages, the network. */
export const parseCall = (value: unknown): Result<Call, readonly Misfit[]> => parseWith(Call, value);

/** Misfits as one line for people. */
export const sayMisfits = (misfits: readonly Misfit[]): string =>
  misfits.map(({ field, message }) => `${field || 'record'}: ${message}`).join('; ');
