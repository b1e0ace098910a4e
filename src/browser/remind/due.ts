import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { isAhead } from '#model/order.ts';
import type { Parts } from '../store/parts.ts';
import type { Reminded, Tracked } from '../store/shape.ts';

/** The parts of the store that reminders are made of. */
export const reminderParts = ['tracked', 'hidden', 'settings', 'reminded'] as const;

type Remembered = Pick<Parts, (typeof reminderParts)[number]>;

/** A reminder that is due. Its name is lasting: sent again under it, it takes the place of the first. */
export interface Reminder {
  readonly name: string;
  readonly tracked: Tracked;
}

interface Planned extends Reminder {
  readonly at: Instant;
  readonly closes: Instant;
}

/** A deadline that moves is a new one to be reminded of. */
const nameOf = (id: string, minutes: number, closes: Instant) => `${id} ${minutes} ${closes}`;

/** All reminders of what lies ahead, counted to the earliest moment that the words allow; for each deadline the last one last. */
function planned({ tracked, hidden, settings }: Remembered, now: Instant): readonly (readonly Planned[])[] {
  const minutes = settings.reminders.toSorted((a, b) => b - a);
  return tracked.flatMap((one) => {
    const { deadline } = one;
    const closes = deadline.earliest;
    if (closes === null || deadline.id in hidden || !isAhead(deadline, now)) return [];
    return [
      minutes.map((before) => ({
        name: nameOf(deadline.id, before, closes),
        tracked: one,
        at: instantAt(milliseconds(closes) - before * 60_000),
        closes,
      })),
    ];
  });
}

/**
 * The reminders to send now: of each deadline the last that has come since it was tracked, unless it was sent. Those before it, missed
 * while the computer slept, are not sent any more.
 */
export function dueReminders(parts: Remembered, now: Instant): readonly Reminder[] {
  return planned(parts, now).flatMap((all) => {
    const last = all.filter(({ at, tracked }) => tracked.trackedAt < at && at <= now).at(-1);
    return last && !parts.reminded[last.name]?.isSent ? [{ name: last.name, tracked: last.tracked }] : [];
  });
}

/** When the next reminder comes due; undefined where none will. */
export function nextReminder(parts: Remembered, now: Instant): Instant | undefined {
  const [next] = planned(parts, now)
    .flat()
    .flatMap(({ at }) => (at > now ? [at] : []))
    .toSorted();
  return next;
}

/** Notes reminders as about to be sent, or as sent; forgets those of deadlines that have passed. */
export function withReminded(
  reminded: Parts['reminded'],
  reminders: readonly Reminder[],
  isSent: boolean,
  now: Instant,
): Parts['reminded'] {
  const open = Object.entries(reminded).filter(([, { closes }]) => closes >= now);
  const more = reminders.flatMap(({ name, tracked }): [string, Reminded][] => {
    const closes = tracked.deadline.earliest;
    return closes ? [[name, { closes, isSent }]] : [];
  });
  return Object.fromEntries([...open, ...more]);
}
