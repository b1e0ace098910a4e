import type { Entry } from './entry.ts';
import { type CalendarEvent, eventOf } from './event.ts';
import { type CalendarWords, english } from './words.ts';

/** Addresses that open a filled-in new event in a calendar on the web. Apple's takes a file: see `icsOf`. */
export interface AddLinks {
  readonly google: string;
  /** Personal accounts (outlook.live.com). */
  readonly outlook: string;
  /** Accounts of work and school (outlook.office.com). */
  readonly office: string;
}

/** Servers refuse addresses much longer than 8 KB; percent-encoding may take nine characters for one. */
const longestDetails = 600;

const cut = (text: string) => {
  const points = [...text];
  return points.length <= longestDetails ? text : `${points.slice(0, longestDetails - 1).join('')}…`;
};

/** 20270129T115900Z, or 20270129 for a day: the basic format of ISO 8601 */
const basic = (time: string) => time.replace(/[-:]/g, '');

function googleLink({ summary, description, time }: CalendarEvent): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: summary,
    dates: `${basic(time.start)}/${basic(time.end)}`,
    details: cut(description),
    trp: 'false',
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** Outlook shows a `+` as such, so blanks are written `%20`. */
function outlookLink(host: string, { summary, description, time }: CalendarEvent): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: summary,
    startdt: time.start,
    enddt: time.end,
    ...(time.kind === 'days' ? { allday: 'true' } : {}),
    body: cut(description),
  });
  return `https://${host}/calendar/0/deeplink/compose?${query.toString().replaceAll('+', '%20')}`;
}

/** Links that add one deadline to a calendar; moments go in UTC, so no change of clocks can move them. Undefined without a day. */
export function addLinks(entry: Entry, words: CalendarWords = english): AddLinks | undefined {
  const event = eventOf(entry, words);
  return (
    event && {
      google: googleLink(event),
      outlook: outlookLink('outlook.live.com', event),
      office: outlookLink('outlook.office.com', event),
    }
  );
}
