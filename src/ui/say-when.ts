import { sayRange, sayStated, sayZone } from '#calendar/say-date.ts';
import type { Deadline } from '#model/call.ts';
import { isDay } from '#model/day.ts';
import { isDoubtful, isOver } from '#model/order.ts';
import { timeLeft } from '#model/time-left.ts';
import { type ReaderClock, sayMine, sayPageDay } from './reader-clock.ts';
import { words } from './words.ts';

/** A deadline in words, for one reader at one time. */
export interface When {
  /** The moment to keep: the earliest that the words allow, on the reader's clock; the page's day where no moment is claimed. */
  readonly mine: string;
  /** What stands on the page, where that differs; null where nothing does. */
  readonly stated: string | null;
  /** How much later it may be, or between which moments; null where the words are plain. */
  readonly doubt: string | null;
  readonly left: string;
  readonly urgency: 'over' | 'today' | 'soon' | 'later';
}

/** Something that happens or begins, of which only the days matter. */
const isOfDays = ({ kind, utc, date }: Deadline): boolean => kind === 'event' || (utc === null && date !== null && !isDay(date));

function sayDays({ date, end }: Deadline, clock: ReaderClock): string {
  if (date === null) return words.toBeAnnounced;
  if (isDay(date) && end !== null && end > date) {
    const range = sayRange(date, end);
    return date.slice(0, 4) === end.slice(0, 4) ? `${range} ${end.slice(0, 4)}` : range;
  }
  return sayPageDay(date, clock);
}

function sayLeft(deadline: Deadline, { now }: ReaderClock): Pick<When, 'left' | 'urgency'> {
  const { status, earliest } = deadline;
  if (status === 'cancelled') return { left: words.cancelled, urgency: 'over' };
  if (status === 'struck') return { left: words.struck, urgency: 'over' };
  if (status === 'tbd' || earliest === null) return { left: '', urgency: 'later' };
  const left = timeLeft(now, earliest);
  if (left) {
    const urgency = left.unit !== 'day' ? 'today' : left.count < 7 ? 'soon' : 'later';
    return { left: words.left(left, isDoubtful(deadline) && !isOfDays(deadline)), urgency };
  }
  if (isOver(deadline, now)) return { left: words.over, urgency: 'over' };
  return { left: deadline.kind === 'event' ? words.underway : words.maybeOver, urgency: 'today' };
}

/** Says when a deadline closes, and never later than its words allow without saying so. */
export function sayWhen(deadline: Deadline, clock: ReaderClock): When {
  const { date, time, utc, earliest, latest, zone } = deadline;
  const left = sayLeft(deadline, clock);
  if (date === null || isOfDays(deadline)) return { mine: sayDays(deadline, clock), stated: null, doubt: null, ...left };
  if (utc === null || earliest === null || latest === null) {
    const doubt = earliest && latest ? words.between(sayMine(earliest, clock), sayMine(latest, clock)) : null;
    return { mine: [sayDays(deadline, clock), time].filter(Boolean).join(', '), stated: words.noZone, doubt, ...left };
  }
  const doubt = earliest === latest ? null : words.orAsLateAs(sayMine(latest, clock));
  const isMine = zone === clock.zone && time !== null;
  const stated = isMine ? null : words.pageSays(sayStated(deadline) ?? [date, time, zone && sayZone(zone)].filter(Boolean).join(' '));
  return { mine: sayMine(earliest, clock), stated, doubt, ...left };
}
