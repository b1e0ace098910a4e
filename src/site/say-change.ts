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

/** Changes that are told as one: a call that appears brings all its deadlines at once. */
export interface Told {
  readonly stored: StoredChange;
  /** How many deadlines came with it; 1 for a change of its own. */
  readonly count: number;
}

const isNew = ({ change }: StoredChange) => change.kind === 'announced' && change.before === null;

/** Folds the deadlines that one reading of one call brought into one change, in the order given. */
export function told(changes: readonly StoredChange[]): Told[] {
  const folded: Told[] = [];
  for (const stored of changes) {
    const last = folded.at(-1);
    const isSame =
      last && isNew(stored) && isNew(last.stored) && last.stored.call.id === stored.call.id && last.stored.noticedAt === stored.noticedAt;
    if (isSame) folded[folded.length - 1] = { stored: last.stored, count: last.count + 1 };
    else folded.push({ stored, count: 1 });
  }
  return folded;
}

/** `Full paper: extended from 22 Jan 2027 AoE to 29 Jan 2027 AoE`; `4 deadlines announced` */
export const sayTold = ({ stored, count }: Told): string =>
  count > 1 ? words.listed(count) : `${whatChanged(stored)}: ${howChanged(stored)}`;

/** What changed: `Full paper`. */
export function whatChanged({ change }: StoredChange): string {
  const deadline = change.after ?? change.before;
  return deadline ? sayWhat(deadline) : change.id;
}

/** How it changed: `extended from 22 Jan 2027 AoE to 29 Jan 2027 AoE`. */
export const howChanged = ({ change }: StoredChange): string =>
  words.changed(change.kind, change.before && sayWithYear(change.before), change.after && sayWithYear(change.after));
