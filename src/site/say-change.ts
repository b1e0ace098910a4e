import { sayDay, sayStated } from '#calendar/say-date.ts';
import { sayWhat } from '#calendar/summarize.ts';
import type { Deadline } from '#model/call.ts';
import type { StoredChange } from '#store/store.ts';
import { words } from './words.ts';

/** 28 Jan 2027 23:59 AoE: with the year, since a history outlives it. */
export function sayWithYear(deadline: Deadline): string {
  const { date, end } = deadline;
  if (date === null) return words.toBeAnnounced;
  const stated = sayStated({ date: end ?? date, end: null, time: deadline.time, zone: deadline.zone }) ?? '';
  const year = (end ?? date).slice(0, 4);
  return date.length === 7 ? sayDay(date) : stated.replace(/^(\d+ \w+)/, `$1 ${year}`);
}

/** What changed: `Full paper`. */
export function whatChanged({ change }: StoredChange): string {
  const deadline = change.after ?? change.before;
  return deadline ? sayWhat(deadline) : change.id;
}

/** How it changed: `extended from 22 Jan 2027 AoE to 29 Jan 2027 AoE`. */
export const howChanged = ({ change }: StoredChange): string =>
  words.changed(change.kind, change.before && sayWithYear(change.before), change.after && sayWithYear(change.after));
