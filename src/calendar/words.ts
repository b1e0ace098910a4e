import { type Area, areas } from '#model/area.ts';
import { type Assumption, assumptions } from '#model/assumption.ts';
import type { Kind } from '#model/call.ts';

/** Sentences of a calendar in English, with holes in braces. Other languages say the same with the same holes. */
const calendarSentences = {
  /** Short names, January first, a blank between two. */
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  dayAndMonth: '{day} {month}',
  dayOfYear: '{date} {year}',
  monthOfYear: '{month} {year}',
  placeTime: '{place} time',
  extended: 'extended',
  movedEarlier: 'moved earlier',
  changed: 'changed',
  cancelled: 'cancelled',
  struck: 'struck out',
  opens: 'Opens {when}.',
  closes: 'Closes {when}.',
  noZone: '{when}, no time zone stated',
  whichIs: '{when}, which is {moment}',
  runs: 'It runs {days}.',
  bounds: 'It may close as early as {earliest} and as late as {latest}.',
  endsEarlier: 'This entry ends at the earlier.',
  andThen: '{before}, then {after}',
  changedFrom: 'Changed; before: {days}.',
  extendedFrom: 'Extended from {days}.',
  movedFrom: 'Moved earlier from {days}.',
  withdrawn: 'The page has withdrawn it.',
  struckOut: 'The page shows it struck out, with no other date in its place.',
  elsewhere: 'Sources disagree: {source} closes it earlier, on {moment}. Look at the call.',
  readOn: 'Read on {day}.',
  readFrom: 'Read on {day} from {source}.',
  checked: 'Last checked in the week of {day}.',
} as const;

/** All that a calendar says in one language, besides what the page itself says. */
export interface CalendarWords {
  readonly calendar: Readonly<Record<keyof typeof calendarSentences, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  readonly assumptions: Readonly<Record<Assumption, string>>;
}

/** What feeds are written in, and files where no other language is asked for. */
export const english: CalendarWords = {
  kinds: {
    abstract: 'Abstract',
    submission: 'Submission',
    supplement: 'Supplement',
    response: 'Response',
    notification: 'Notification',
    'camera-ready': 'Camera-ready',
    registration: 'Registration',
    event: 'Event',
    opens: 'Opens',
    other: 'Other',
  },
  areas,
  assumptions,
  calendar: calendarSentences,
};

/** A sentence with its holes filled. */
export const fill = (sentence: string, filling: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name] ?? ''));
