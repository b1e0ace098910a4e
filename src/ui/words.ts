import type { Kind } from '#model/call.ts';
import type { TimeLeft } from '#model/time-left.ts';

/** Every sentence that the reader sees on a screen of ours, in one place (the assumptions of the model have theirs). */

export const kindWords: Readonly<Record<Kind, string>> = {
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
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** 3 days, 1 hour */
export const sayTimeLeft = ({ unit, count }: TimeLeft): string => plural(count, unit);

export const words = {
  product: 'Lastcall',

  onThisPage: 'On this page',
  next: 'Next',
  found: (count: number) => plural(count, 'date'),
  tracking: (count: number) => `${count} tracked`,
  passed: (count: number) => `${count} passed`,
  timesIn: (zone: string) => `Your time: ${zone.replaceAll('_', ' ')}`,

  left: (left: TimeLeft, isDoubtful: boolean) => `${isDoubtful ? 'at least ' : 'in '}${sayTimeLeft(left)}`,
  over: 'passed',
  maybeOver: 'may have passed',
  underway: 'under way',
  struck: 'struck out',
  cancelled: 'cancelled',
  toBeAnnounced: 'To be announced',
  yourTime: 'your time',
  pageSays: (stated: string) => `page: ${stated}`,
  noZone: 'no time zone stated',
  orAsLateAs: (moment: string) => `or as late as ${moment}`,
  between: (earliest: string, latest: string) => `Closes between ${earliest} and ${latest}, your time.`,
  replaced: (dates: string) => `was ${dates}`,
  noticed: (was: string, on: string) => `It was ${was}; the change was noticed on ${on}.`,
  quoted: 'The page’s words',
  assumed: 'What the page leaves open',
  thisWasReplaced: 'This date no longer holds.',
  holdsNow: 'Now',

  show: (label: string) => `${label}: show on the page`,
  open: (name: string, label: string) => `${name}, ${label}: open the page`,
  track: (label: string) => `Track ${label}`,
  trackAll: 'Track all',
  allTracked: 'All tracked',
  untrackAll: 'Untrack all',
  download: 'Download .ics',
  downloadOne: 'Apple (.ics)',
  addTo: 'Add to',
  google: 'Google',
  outlook: 'Outlook',
  office: 'Office 365',
  details: (label: string) => `Details of ${label}`,
  doubt: (label: string) => `Why ${label} is not certain`,
  tryAgain: 'Try again',
  allowSite: (host: string) => `Always read ${host}`,
  allowSiteWhy: 'Shows deadlines without a click, on this site only. You can take it back here at any time.',
  closeCard: 'Close',
  previousDate: 'Previous date',
  nextDate: 'Next date',
  cardOf: (label: string) => `Deadline: ${label}`,

  reading: 'Reading this page…',
  nothing: 'No deadlines here',
  nothingWhy: 'Lastcall read this page and found no date that closes anything.',
  failed: 'Lastcall failed on this page',
  failedWhy: 'This is a fault of ours, not of the page: there may be deadlines on it.',
  unreadable: {
    'browser page': { title: 'This page cannot be read', why: 'The browser lets no extension read its own pages.' },
    store: { title: 'This page cannot be read', why: 'The browser lets no extension read its store of extensions.' },
    pdf: { title: 'A PDF cannot be read', why: 'Lastcall reads web pages. Most calls have one: look for it and click again.' },
    file: {
      title: 'This file cannot be read',
      why: 'Allow access to file addresses in the settings of the extension, then reload the page.',
    },
    'no access': {
      title: 'This page has not been opened to Lastcall',
      why: 'Click the Lastcall icon in the toolbar while the page is in front.',
    },
  },
  nothingTracked: 'Nothing tracked yet',
  nothingTrackedWhy: 'Track a deadline and it counts down here and on the icon.',
  storeTrouble: {
    newer: 'Your list was saved by a newer Lastcall. It is safe; update the extension to see it.',
    'step failed': 'Your list could not be brought up to date. It is kept as it was; please report this.',
    broken: 'Your list could not be read. It is kept as it was; please report this.',
    'not saved': 'The browser could not save your list. Is the disk full?',
  },

  badgeNothing: 'Lastcall: read the deadlines on this page',
  badgeFound: (count: number) => `Lastcall: ${count ? plural(count, 'date') : 'no deadlines'} on this page`,
  badgeNext: (left: TimeLeft, name: string, label: string) =>
    `Lastcall: ${sayTimeLeft(left)} to ${[name, label].filter(Boolean).join(', ')}`,
} as const;
