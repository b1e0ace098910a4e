import type { ChangeKind } from '#model/change.ts';
import type { DisagreementKind } from '#model/merge/edition.ts';
import { wordsFor } from '#ui/words.ts';

/** What each kind of deadline is called. */
export const { kinds: kindWords } = wordsFor('en');

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** 1.5 hours, 3 days */
function sayHours(hours: number): string {
  const size = Math.abs(hours);
  return size >= 48 ? plural(Math.round(size / 24), 'day') : plural(Math.round(size * 10) / 10, 'hour');
}

/** Every sentence of the web page that the screens of the extension do not have. */
export const words = {
  title: 'Lastcall',
  promise: 'Deadlines of calls for papers, counted to the earliest moment that their words allow.',
  next: 'What is next',
  pages: { next: 'Next', timeline: 'Timeline', estimates: 'Expected', changes: 'Changes', subscribe: 'Subscribe' },
  skip: 'Skip to the list',
  count: (count: number) => plural(count, 'deadline'),
  someOf: (shown: number, all: number) => `The next ${shown} of ${all}`,
  showAll: (all: number) => `Show all ${all}`,
  nothing: 'Nothing lies ahead here.',
  nothingFound: 'Nothing fits these filters.',
  clearFilters: 'Clear the filters',

  search: 'Venue, topic, place',
  find: 'Find',
  area: 'Field',
  kind: 'Kind',
  rank: 'Rank',
  anyArea: 'All fields',
  dueKinds: 'To hand in',
  anyKind: 'All kinds',
  anyRank: 'Any rank',

  utc: (moment: string) => `${moment} UTC`,
  noZone: 'no time zone stated',
  asLateAs: 'or as late as',
  sourcesDisagree: 'sources disagree',
  was: (dates: string) => `was ${dates}`,
  toBeAnnounced: 'to be announced',
  cancelled: 'cancelled',
  struck: 'struck out',

  officialPage: 'Official page',
  eventOn: (days: string, place: string | null) => [days, place].filter(Boolean).join(', '),
  deadlines: 'Deadlines',
  evidence: 'Evidence',
  readFrom: (on: string) => `read on ${on} from`,
  checked: (on: string) => `seen again on ${on}`,
  sameElsewhere: (sources: string) => `The same in ${sources}.`,
  disagrees: (source: string, stated: string, kind: DisagreementKind, hours: number) => {
    if (kind === 'cancelled') return `${source} says otherwise on whether it is cancelled (${stated}).`;
    return `${source} says ${stated}: ${sayHours(hours)} ${hours > 0 ? 'later' : 'earlier'}.`;
  },
  lateIf: (source: string) => `Whoever follows ${source} comes late if the other is right.`,
  history: 'History',
  noHistory: 'Nothing has changed since it was first read.',
  addTo: 'Add to',
  timelineOf: (name: string) => `The dates of ${name}, from first to last`,

  changesTitle: 'What changed',
  noChanges: 'No change has been noticed yet.',
  changed: (kind: ChangeKind, before: string | null, after: string | null): string => {
    switch (kind) {
      case 'extended':
        return `extended from ${before} to ${after}`;
      case 'moved earlier':
        return `moved earlier, from ${before} to ${after}`;
      case 'withdrawn':
        return `withdrawn; it was ${before}`;
      case 'announced':
        if (after === words.toBeAnnounced) return 'listed, its date to be announced';
        return before === null ? `announced for ${after}` : `announced for ${after}, before: ${before}`;
      case 'zone or hour changed':
        return `hour or zone changed, from ${before} to ${after}`;
    }
  },
  listed: (count: number) => `${plural(count, 'deadline')} announced`,
  bySource: (source: string) => `in ${source}`,

  estimatesTitle: 'Expected next',
  estimatesFrom: 'Estimates from earlier editions',
  estimate: 'estimate',
  estimatesWhy:
    'Nobody has announced these. Each is drawn from when the papers of earlier editions were due, and will be wrong for some: use it to plan, never to submit.',
  estimateOf: (from: string, to: string) => `between ${from} and ${to}`,
  basedOn: (days: string) => `papers were due ${days}`,
  extensionsTitle: 'Past extensions',
  extensions: (extended: number, editions: number) =>
    extended === 0
      ? `None of its last ${editions} known editions moved its paper deadline.`
      : `${extended} of its last ${editions} known editions moved ${extended === 1 ? 'its' : 'their'} paper deadline`,
  extendedBy: (days: readonly number[]) => `, by ${days.map((count) => plural(count, 'day')).join(', ')}`,
  notAPromise: 'This is history, not a promise: hand in by the date that stands.',

  timelineTitle: 'Timeline',
  timelineWhy: 'Each line runs from the first deadline of a call to its event.',

  subscribeTitle: 'Subscribe',
  subscribeTo: 'Subscribe in',
  subscribeWhy:
    'A calendar program asks these addresses again by itself. An extension then moves the event that you have, it does not add a second one. Feeds can lag by a day, most of all in Google’s calendar: when it matters, look at the call.',
  everything: 'Every deadline',
  byArea: 'By field',
  byKind: 'By kind',
  byRank: 'By rank',
  byVenue: 'By venue',
  withAlarms: 'with reminders',
  withAlarmsWhy: 'Reminders a week and a day before; Google and Outlook drop those of subscribed calendars.',
  calendarApp: 'Calendar app',
  copyAddress: 'Address',
  google: 'Google',
  outlook: 'Outlook',

  missingTitle: 'There is no such page',
  missingWhy: 'It may have been renamed. Everything that lies ahead is on the first page.',

  footerRule: 'Never later than the organiser may have meant, without saying so. The call itself always has the last word.',
  data: 'Data as JSON',
  atom: 'Changes as Atom',
  inUtc: 'Moments in UTC, beside the time that each call states',
  yourTime: (zone: string) => `Your time (${zone.replaceAll('_', ' ')}) beside the time that each call states`,
} as const;
