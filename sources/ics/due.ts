import type ICAL from 'ical.js';
import { type Kind, kinds } from '#model/call.ts';
import type { Day } from '#model/day.ts';
import { no, ok, type Result } from '#model/result.ts';
import { clockMoment, wallClock, type Zone } from '#model/zone.ts';
import { acronymIn } from '#page/event/acronyms-in.ts';
import { labelOf } from '#page/labels/label.ts';
import { plainZone, type ZoneWords } from '#page/moment.ts';
import { see } from '#page/outline/see.ts';
import { isPlausible } from '../plausible.ts';
import type { DeadlineDraft } from '../record.ts';
import { closing, opening, spanning, type When } from '../when.ts';
import { type IcsMoment, lastDay, momentOf } from './moment.ts';
import { isOurs, toldOf } from './our-feed.ts';

/** One event of a calendar as a deadline, and what it is of. */
export interface Due {
  /** What tells the events of one call from those of others; never a date. */
  readonly key: string;
  readonly venue: string | null;
  readonly url: string | null;
  readonly place: string | null;
  readonly draft: DeadlineDraft;
}

const textOf = (event: ICAL.Component, property: string): string => {
  const value = event.getFirstPropertyValue(property);
  return value === null || value === undefined ? '' : String(value).trim();
};

function kindOf(event: ICAL.Component, what: string): Kind {
  const filed = textOf(event, 'categories').toLowerCase();
  return kinds.find((kind) => kind === filed) ?? labelOf(what).guess?.kind ?? 'event';
}

interface Stated {
  readonly zone: ZoneWords | undefined;
  readonly minutes: number | undefined;
}

/** The hour and zone that a title names: "Papers due, 23:59 AoE". */
function statedIn(title: string): Stated {
  const { zones, hours } = see({ text: title, struck: [] });
  return { zone: zones.length === 1 ? zones[0]?.zone : undefined, minutes: hours.length === 1 ? hours[0]?.clock.minutes : undefined };
}

const onlyZone = (zone: ZoneWords | undefined): Zone | undefined => (zone?.meanings.length === 1 ? zone.meanings[0]?.zone : undefined);

/** The moment by the clock that the title names, where both say the same: "23:59 AoE" of an event at 11:59 UTC. */
function asStated(at: IcsMoment, stated: Stated): IcsMoment {
  const [held, said] = [onlyZone(at.zone), onlyZone(stated.zone)];
  if (!held || !said || at.minutes === undefined) return at;
  const local = wallClock(said, clockMoment(held, at.day, at.minutes).earliest);
  return local.minutes === stated.minutes ? { ...local, zone: plainZone(said) } : at;
}

function whenOf(kind: Kind, start: IcsMoment, end: IcsMoment | undefined, { title, isOwn }: { title: string; isOwn: boolean }): When {
  const last = lastDay(start, end);
  const stated = statedIn(title);
  if (start.minutes === undefined) {
    if (kind === 'event' || kind === 'opens') return spanning(start.day, last);
    const when = closing({ day: last ?? start.day, minutes: stated.minutes }, stated.zone);
    return last ? { ...when, date: start.day, end: last } : when;
  }
  if (kind === 'event') return spanning(start.day, end && end.day > start.day ? end.day : null);
  const at = asStated(isOwn ? (end ?? start) : start, stated);
  return kind === 'opens' ? opening(at, at.zone ?? stated.zone) : closing(at, at.zone ?? stated.zone);
}

const webAddress = (text: string): string | null => (/^https?:\/\//i.test(text) && URL.canParse(text) ? text : null);

/** Reads one event; the problem says why it is none. */
export function dueOf(event: ICAL.Component): Result<Due, string> {
  const [title, uid] = [textOf(event, 'summary'), textOf(event, 'uid')];
  const [start, end] = [momentOf(event, 'dtstart'), momentOf(event, 'dtend')];
  if (!start || !isPlausible(start.day)) return no('DTSTART: is missing or no time');
  if (!title) return no('SUMMARY: is missing');
  if (event.hasProperty('rrule')) return no('it repeats, and repeated events are not read');
  const isOwn = isOurs(uid);
  const [first = '', ...rest] = title.split(' · ');
  const what = isOwn && rest.length ? (rest[0] ?? title) : title;
  const venue = isOwn && rest.length ? first : acronymIn([title]);
  const url = webAddress(textOf(event, 'url'));
  const kind = kindOf(event, what);
  const when = whenOf(kind, start, end, { title, isOwn });
  const status = textOf(event, 'status').toUpperCase();
  const assumptions = [...when.assumptions, ...(status === 'TENTATIVE' ? (['tentative'] as const) : [])];
  return ok({
    key: venue ? `${url ?? ''} ${venue}` : uid || title,
    venue,
    url,
    place: textOf(event, 'location') || null,
    draft: {
      kind,
      track: null,
      label: what,
      ...when,
      ...(status === 'CANCELLED' && { status: 'cancelled' as const }),
      assumptions,
      ...(isOwn && toldOf(title, textOf(event, 'description'), { ...when, assumptions })),
      quote: title,
      where: null,
    },
  });
}

/** The days of a call's event, where one of its calendar entries is of that. */
export function eventDaysOf(dues: readonly Due[]): { readonly start: Day | null; readonly end: Day | null } {
  const event = dues.find(({ draft }) => draft.kind === 'event')?.draft;
  const start = event?.date && event.date.length > 7 ? (event.date as Day) : null;
  return { start, end: event?.end ?? start };
}
