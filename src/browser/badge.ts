import type { Instant } from '#model/instant.ts';
import { bySoonest, isAhead } from '#model/order.ts';
import { nextChangeOfTimeLeft, type TimeLeft, timeLeft } from '#model/time-left.ts';
import type { Tracked } from './store/shape.ts';

/** What the toolbar icon shows: at most four characters fit. */
export interface Badge {
  readonly text: string;
  readonly urgency: 'found' | 'later' | 'soon' | 'today';
  readonly next: { readonly left: TimeLeft; readonly tracked: Tracked } | undefined;
  /** When the text has to change; undefined where it never does by itself. */
  readonly until: Instant | undefined;
}

const letters = { day: 'd', hour: 'h', minute: 'm' } as const;
const daysThatAreSoon = 7;

/** The countdown to the nearest tracked deadline that can still be met: 3d, 9h, 40m. */
export function countdown(tracked: readonly Tracked[], now: Instant): Badge {
  const [nearest] = tracked.filter(({ deadline }) => isAhead(deadline, now)).toSorted((a, b) => bySoonest(a.deadline, b.deadline));
  const until = nearest?.deadline.earliest;
  const left = until ? timeLeft(now, until) : undefined;
  if (!nearest || !until || !left) return { text: '', urgency: 'later', next: undefined, until: undefined };
  const count = left.unit === 'day' && left.count > 999 ? '999' : String(left.count);
  const urgency = left.unit !== 'day' ? 'today' : left.count < daysThatAreSoon ? 'soon' : 'later';
  return { text: `${count}${letters[left.unit]}`, urgency, next: { left, tracked: nearest }, until: nextChangeOfTimeLeft(now, until) };
}

/** The number of dates on a page; nothing where there are none, so that the countdown shows. */
export const foundText = (count: number): string | null => (count === 0 ? null : count > 999 ? '999+' : String(count));

/** Grounds on which white letters keep at least 4.5 : 1; the letter after the number says the same without colour. */
export const badgeColors: Readonly<Record<Badge['urgency'], string>> = {
  found: '#0b6b61',
  later: '#4a5361',
  soon: '#8a4b00',
  today: '#a4261d',
};
