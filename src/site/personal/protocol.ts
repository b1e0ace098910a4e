import * as v from 'valibot';
import type { Entry } from '#calendar/entry.ts';
import { Call, Deadline, type Misfit, parseWith, schemaVersion } from '#model/call.ts';
import { type Instant, isInstant } from '#model/instant.ts';
import { no, type Result } from '#model/result.ts';

/**
 * Personal feeds: a calendar of what one person tracks, at an address that nobody can guess. Over HTTP, from any origin: POST   /api/feeds
 * Content-Type: application/json, a `PersonalList` 201 {"readUrl": "https://…/feeds/mine/<22 letters>.ics", "writeKey": "<43 letters>"} GET
 * <readUrl>                200 text/calendar, with ETag and Last-Modified; 304; 404 once it is gone. `…-alarms.ics` has reminders PUT
 * <readUrl>                Authorization: Bearer <writeKey>, a whole new `PersonalList`: 204 DELETE <readUrl>                Authorization:
 * Bearer <writeKey>: 204 Refusals are JSON `{"error": "<a sentence>"}`: 400 no such list, 403 the key does not fit, 404 no such feed (make
 * a new one), 413 more than 256 KB, 415 no JSON, 429 too often (`Retry-After` seconds), 507 the server is full. A feed that nobody reads
 * for a year is deleted. The server keeps the list, three dates and fingerprints of both keys, so neither can be sent again: the client
 * keeps them.
 */
export interface PersonalFeedMade {
  /** Under 256 characters: longer ones fail silently in Google's calendar. */
  readonly readUrl: string;
  readonly writeKey: string;
}

/** The largest list that is taken. */
export const mostBytes = 256 * 1024;
export const mostDeadlines = 1000;

const instant = v.custom<Instant>(isInstant, 'is not a moment in UTC such as 2027-01-31T12:00:00Z');
const TrackedCall = v.omit(Call, ['schema', 'deadlines', 'problems']);

/** What a client sends: each tracked deadline with its call, and when the client saw it change last, as in `Entry` of the calendar room. */
export const PersonalList = v.object({
  schema: v.literal(schemaVersion),
  entries: v.pipe(
    v.array(
      v.object({
        call: TrackedCall,
        deadline: Deadline,
        stamp: instant,
        /** Counts the changes of its time, status or precision. */
        sequence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
      }),
    ),
    v.maxLength(mostDeadlines, `holds more than ${mostDeadlines} deadlines`),
  ),
});

export type PersonalList = v.InferOutput<typeof PersonalList>;

/** The one door for lists from outside. Text that is no JSON is a misfit of the whole. */
export function parsePersonalList(text: string): Result<PersonalList, readonly Misfit[]> {
  try {
    return parseWith(PersonalList, JSON.parse(text));
  } catch {
    return no([{ field: '', message: 'is not JSON' }]);
  }
}

/** The calendar entries of a list. */
export const entriesOfList = ({ entries }: PersonalList): Entry[] =>
  entries.map(({ call, ...rest }) => ({ ...rest, call: { schema: schemaVersion, ...call, deadlines: [], problems: [] } }));

/** A list as it is kept, to the byte the same for the same list. */
export const listText = (list: PersonalList): string => JSON.stringify(list);

/** A list as it was kept. */
export function keptList(body: string): PersonalList {
  const parsed = parsePersonalList(body);
  return parsed.ok ? parsed.value : { schema: schemaVersion, entries: [] };
}
