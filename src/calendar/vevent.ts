import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Kind } from '#model/call.ts';
import type { CalendarEvent } from './event.ts';
import { type CalendarWords, english } from './words.ts';

/** One event as the lines of a calendar, `BEGIN:VEVENT` to `END:VEVENT`, each line ending in CRLF. */
export interface EventText {
  readonly uid: string;
  readonly text: string;
}

/** Whether programs are to remind of it: most readers want their own reminders, so alarms come only where they are asked for. */
export type Alarms = 'silent' | 'alarms';

/** A name of CSS for each kind (RFC 7986, section 5.9). */
const colors: Record<Kind, string> = {
  abstract: 'darkorange',
  submission: 'crimson',
  supplement: 'tomato',
  response: 'mediumpurple',
  notification: 'steelblue',
  'camera-ready': 'seagreen',
  registration: 'goldenrod',
  event: 'slategray',
  opens: 'lightseagreen',
  other: 'gray',
};

/** ical-generator takes only `X-` names: the colour goes in under this one and loses it in the finished text. */
const colorKey = 'X-LASTCALL-COLOR';

const secondsADay = 86_400;
/** A week and a day before, written `-P7D` and `-P1D`: some programs stumble over `-PT1D`. */
const alarmDays = [7, 1];

const remindersOf = ({ status }: CalendarEvent) =>
  status === 'CANCELLED' ? [] : alarmDays.map((days) => ({ type: ICalAlarmType.display, trigger: days * secondsADay }));

const categoriesOf = ({ kind, areas }: CalendarEvent, words: CalendarWords) =>
  [words.kinds[kind], ...areas.map((area) => words.areas[area])].map((name) => ({ name }));

const dataOf = (event: CalendarEvent, alarms: Alarms, words: CalendarWords) => ({
  id: event.uid,
  stamp: new Date(event.stamp),
  lastModified: new Date(event.stamp),
  sequence: event.sequence,
  start: new Date(event.time.start),
  end: new Date(event.time.end),
  allDay: event.time.kind === 'days',
  summary: event.summary,
  description: event.description,
  categories: categoriesOf(event, words),
  status: ICalEventStatus[event.status],
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  url: event.url,
  alarms: alarms === 'alarms' ? remindersOf(event) : [],
  x: [[colorKey, colors[event.kind]] satisfies [string, string]],
});

/** An event as text. Many calendars can share it: it does not depend on the one that it stands in. */
export function eventText(event: CalendarEvent, alarms: Alarms, words: CalendarWords = english): EventText {
  const lines = ical({ events: [dataOf(event, alarms, words)] }).toString();
  const [from, to] = [lines.indexOf('BEGIN:VEVENT'), lines.lastIndexOf('\r\nEND:VCALENDAR')];
  return { uid: event.uid, text: `${lines.slice(from, to).replace(`\r\n${colorKey}:`, '\r\nCOLOR:')}\r\n` };
}
