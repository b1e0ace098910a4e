import type { Deadline, Event } from '#model/call.ts';
import { addDays, type Day } from '#model/day.ts';
import { handedIn } from '#model/kinds.ts';
import { isAhead } from '#model/order.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { type Days, daysOf, eventDays } from '../reader-days.ts';

/** A call as a timeline draws it. */
export interface TimelineCall {
  readonly call: { readonly id: string; readonly url: string; readonly event: Event };
  readonly deadlines: readonly Deadline[];
}

/** A hand-in that may close while the reader is at, or on the way to or from, the event of another call. */
export interface Clash {
  readonly deadline: Deadline;
  readonly of: TimelineCall['call'];
  readonly event: TimelineCall['call'];
  readonly days: Days;
  /** The day in question: the first of the hand-in that falls into the journey. */
  readonly day: Day;
  /** Not on a day of the event, but on the one before or after. */
  readonly isTravel: boolean;
}

const later = (a: Day, b: Day) => (a > b ? a : b);
const meet = (a: Days, b: Days) => a.from <= b.to && b.from <= a.to;
const withTravel = ({ from, to }: Days): Days => ({ from: addDays(from, -1), to: addDays(to, 1) });

/** Days of each call's event, from the call itself or from its event deadline. */
export function eventOf({ call, deadlines }: TimelineCall, clock: Pick<ReaderClock, 'zone'>): Days | undefined {
  const listed = deadlines.find(({ kind, status }) => kind === 'event' && status === 'current');
  return eventDays(call.event) ?? (listed && daysOf(listed, clock));
}

/** The days of all that a call has. */
export function spansOf(one: TimelineCall, clock: Pick<ReaderClock, 'zone'>): Days[] {
  return [...one.deadlines.map((deadline) => daysOf(deadline, clock)), eventOf(one, clock)].filter((days) => days !== undefined);
}

/** Every clash between what is still to be handed in and other calls' events, soonest first. */
export function clashesAmong(calls: readonly TimelineCall[], clock: ReaderClock): Clash[] {
  const events = calls.flatMap((one) => {
    const days = eventOf(one, clock);
    return days ? [{ call: one.call, days, journey: withTravel(days) }] : [];
  });
  const clashes = calls.flatMap(({ call, deadlines }) =>
    deadlines
      .filter((deadline) => handedIn.has(deadline.kind) && isAhead(deadline, clock.now))
      .flatMap((deadline) => {
        const closes = daysOf(deadline, clock);
        if (!closes) return [];
        return events
          .filter(({ call: other, journey }) => other.id !== call.id && meet(closes, journey))
          .map(({ call: event, days, journey }): Clash => {
            const isTravel = !meet(closes, days);
            const day = later(closes.from, isTravel ? journey.from : days.from);
            return { deadline, of: call, event, days, day, isTravel };
          });
      }),
  );
  return clashes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
