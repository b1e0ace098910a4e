import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { areas } from '#model/area.ts';
import type { Kind } from '#model/call.ts';
import type { CalendarEvent } from './event.ts';

/** One event as the lines of a calendar, `BEGIN:VEVENT` to `END:VEVENT`, each line ending in CRLF. */
export interface EventText {
  readonly uid: string;
  readonly text: string;
}

/** Whether programs are to remind of it: most readers want their own reminders, so alarms come only where they are asked for. */
export type Alarms = 'silent' | 'alarms';

/** A name of CSS for each kind (RFC 7986, section 5.9), and the category under which clients file it. */
const looks: Record<Kind, { readonly color: string; readonly category: string }> = {
  abstract: { color: 'darkorange', category: 'Abstract' },
  submission: { color: 'crimson', category: 'Submission' },
  supplement: { color: 'tomato', category: 'Supplement' },
  response: { color: 'mediumpurple', category: 'Response' },
  notification: { color: 'steelblue', category: 'Notification' },
  'camera-ready': { color: 'seagreen', category: 'Camera-ready' },
  registration: { color: 'goldenrod', category: 'Registration' },
  event: { color: 'slategray', category: 'Event' },
  opens: { color: 'lightseagreen', category: 'Opens' },
  other: { color: 'gray', category: 'Other' },
};

/** ical-generator takes only `X-` names: the colour goes in under this one and loses it in the finished text. */
const colorKey = 'X-LASTCALL-COLOR';

const secondsADay = 86_400;
/** A week and a day before, written `-P7D` and `-P1D`: some programs stumble over `-PT1D`. */
const alarmDays = [7, 1];

const remindersOf = ({ status }: CalendarEvent) =>
  status === 'CANCELLED' ? [] : alarmDays.map((days) => ({ type: ICalAlarmType.display, trigger: days * secondsADay }));

const categoriesOf = ({ kind, areas: of }: CalendarEvent) =>
  [looks[kind].category, ...of.map((area) => areas[area])].map((name) => ({ name }));

const dataOf = (event: CalendarEvent, alarms: Alarms) => ({
  id: event.uid,
  stamp: new Date(event.stamp),
  lastModified: new Date(event.stamp),
  sequence: event.sequence,
  start: new Date(event.time.start),
  end: new Date(event.time.end),
  allDay: event.time.kind === 'days',
  summary: event.summary,
  description: event.description,
  categories: categoriesOf(event),
  status: ICalEventStatus[event.status],
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  url: event.url,
  alarms: alarms === 'alarms' ? remindersOf(event) : [],
  x: [[colorKey, looks[event.kind].color] satisfies [string, string]],
});

/** An event as text. Many calendars can share it: it does not depend on the one that it stands in. */
export function eventText(event: CalendarEvent, alarms: Alarms): EventText {
  const lines = ical({ events: [dataOf(event, alarms)] }).toString();
  const [from, to] = [lines.indexOf('BEGIN:VEVENT'), lines.lastIndexOf('\r\nEND:VCALENDAR')];
  return { uid: event.uid, text: `${lines.slice(from, to).replace(`\r\n${colorKey}:`, '\r\nCOLOR:')}\r\n` };
}
