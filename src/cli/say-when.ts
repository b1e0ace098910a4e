import { sayDay, sayDays, sayMoment, sayStated } from '#calendar/say-date.ts';
import type { Deadline } from '#model/call.ts';
import { type Day, isDay, weekdayOf } from '#model/day.ts';
import type { Instant } from '#model/instant.ts';
import { isDoubtful, isOver } from '#model/order.ts';
import { timeLeft } from '#model/time-left.ts';
import { wallClock, type Zone } from '#model/zone.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const weekday = (day: Day) => weekdays[weekdayOf(day) - 1] ?? '';

/** A day with its weekday: Thu 28 Jan 2027 */
const sayFullDay = (day: Day) => `${weekday(day)} ${sayDay(day)}`;

/** A moment by the reader's clock: Fri 29 Jan 2027 12:59 */
const sayHere = (at: Instant, zone: Zone) => `${weekday(wallClock(zone, at).day)} ${sayMoment(at, zone)}`;

/** When it closes, by the reader's clock: `Fri 29 Jan 2027 12:59`, after `≤` where that is the first of several moments. */
export function sayCloses(deadline: Deadline, zone: Zone): string {
  const { kind, date, end, earliest } = deadline;
  if (date === null) return deadline.status === 'cancelled' ? '' : 'to be announced';
  if (!isDay(date)) return sayDay(date);
  if (kind === 'event') return end === null ? sayFullDay(date) : sayDays(date, end);
  if (earliest === null) return sayFullDay(end ?? date);
  return `${isDoubtful(deadline) ? '≤ ' : ''}${sayHere(earliest, zone)}`;
}

/** The last moment that a doubtful deadline can close, by the reader's clock; empty for one without doubt. */
export function sayLatest(deadline: Deadline, zone: Zone): string {
  const { kind, date, latest } = deadline;
  const isMoment = isDoubtful(deadline) && kind !== 'event' && isDay(date);
  return isMoment && latest !== null ? sayHere(latest, zone) : '';
}

/** What is left of it: `69 days`, `9 hours`, `passed`; days alone where the page claims no moment. Empty where nothing can be counted. */
export function sayLeft(deadline: Deadline, now: Instant): string {
  if (deadline.status === 'cancelled') return 'withdrawn';
  if (deadline.status === 'struck') return 'struck out';
  if (deadline.earliest === null) return '';
  const left = timeLeft(now, deadline.earliest);
  if (!left && isOver(deadline, now)) return 'passed';
  if (!left) return deadline.kind === 'event' ? 'under way' : 'may be over';
  if (deadline.utc === null && left.unit !== 'day') return 'under a day';
  return `${left.count} ${left.unit}${left.count === 1 ? '' : 's'}`;
}

/** The date as the page has it, with those that it replaced: `28 Jan 23:59 AoE, was 21 Jan 2027`. */
export function sayOnPage(deadline: Deadline): string {
  const stated = sayStated(deadline) ?? '';
  return deadline.was.length ? `${stated}, was ${deadline.was.map((day) => sayDay(day)).join(', ')}` : stated;
}
