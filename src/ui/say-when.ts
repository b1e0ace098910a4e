import type { Deadline } from '#model/call.ts';
import { isDay } from '#model/day.ts';
import { isDoubtful, isOver } from '#model/order.ts';
import { timeLeft } from '#model/time-left.ts';
import type { ReaderClock } from './reader-clock.ts';
import { sayMine, sayPageDay, sayRange, sayStated } from './say-date.ts';
import { wordsFor } from './words.ts';

/** How pressing a deadline is. `today`: within a day, or maybe passed; `soon`: within a week. */
export type Urgency = 'over' | 'today' | 'soon' | 'later';

/** A deadline in words, for one reader at one time. */
export interface When {
  /** The moment to keep: the earliest that the words allow, on the reader's clock; the page's day where no moment is claimed. */
  readonly mine: string;
  /** What stands on the page, where that differs; null where nothing does. */
  readonly stated: string | null;
  /** How much later it may be, or between which moments; null where the words are plain. */
  readonly doubt: string | null;
  readonly left: string;
  readonly urgency: Urgency;
}

/** Something that happens or begins, of which only the days matter. */
export const isOfDays = ({ kind, utc, date }: Deadline): boolean => kind === 'event' || (utc === null && date !== null && !isDay(date));

function sayDays({ date, end }: Deadline, clock: ReaderClock): string {
  if (date === null) return wordsFor(clock.locale).toBeAnnounced;
  return isDay(date) && end !== null && end > date ? sayRange(date, end, clock) : sayPageDay(date, clock);
}

function sayLeft(deadline: Deadline, { now, locale }: ReaderClock): Pick<When, 'left' | 'urgency'> {
  const words = wordsFor(locale);
  const { status, earliest } = deadline;
  if (status === 'cancelled') return { left: words.cancelled, urgency: 'over' };
  if (status === 'struck') return { left: words.struck, urgency: 'over' };
  if (status === 'tbd' || earliest === null) return { left: '', urgency: 'later' };
  const left = timeLeft(now, earliest);
  if (left) {
    const urgency = left.unit !== 'day' ? 'today' : left.count < 7 ? 'soon' : 'later';
    const say = isDoubtful(deadline) && !isOfDays(deadline) ? words.leftAtLeast : words.leftIn;
    return { left: say[left.unit](left), urgency };
  }
  if (isOver(deadline, now)) return { left: words.over, urgency: 'over' };
  return { left: deadline.kind === 'event' ? words.underway : words.maybeOver, urgency: 'today' };
}

/** Says when a deadline closes, and never later than its words allow without saying so. */
export function sayWhen(deadline: Deadline, clock: ReaderClock): When {
  const words = wordsFor(clock.locale);
  const { date, time, utc, earliest, latest, zone } = deadline;
  const left = sayLeft(deadline, clock);
  if (date === null || isOfDays(deadline)) return { mine: sayDays(deadline, clock), stated: null, doubt: null, ...left };
  if (utc === null || earliest === null || latest === null) {
    const doubt = earliest && latest ? words.between({ earliest: sayMine(earliest, clock), latest: sayMine(latest, clock) }) : null;
    return { mine: [sayDays(deadline, clock), time].filter(Boolean).join(', '), stated: words.noZone, doubt, ...left };
  }
  const doubt = earliest === latest ? null : words.orAsLateAs({ moment: sayMine(latest, clock) });
  const isMine = zone === clock.zone && time !== null;
  const stated = isMine ? null : words.pageSays({ stated: sayStated(deadline, clock) ?? date });
  return { mine: sayMine(earliest, clock), stated, doubt, ...left };
}
