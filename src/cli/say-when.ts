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

/** When it closes, by the reader's clock where the page claims a moment, else the page's own day: `≤ Fri 29 Jan 2027 12:59`. */
export function sayCloses(deadline: Deadline, zone: Zone): string {
  const { kind, date, end, utc, earliest } = deadline;
  if (date === null) return deadline.status === 'cancelled' ? '' : 'to be announced';
  if (!isDay(date)) return sayDay(date);
  if (kind === 'event') return end === null ? sayFullDay(date) : sayDays(date, end);
  const doubt = isDoubtful(deadline) ? '≤ ' : '';
  if (utc === null) return `${doubt}${sayFullDay(end ?? date)}`;
  const at = earliest ?? utc;
  return `${doubt}${weekday(wallClock(zone, at).day)} ${sayMoment(at, zone)}`;
}

/** What is left of it: `69 days`, `9 hours`, `passed`; days alone where the page claims no moment. Empty where nothing can be counted. */
export function sayLeft(deadline: Deadline, now: Instant): string {
  if (deadline.status === 'cancelled') return 'withdrawn';
  if (deadline.status === 'struck') return 'struck out';
  if (deadline.earliest === null) return '';
  const left = timeLeft(now, deadline.earliest);
  if (!left) return isOver(deadline, now) ? 'passed' : 'may be over';
  if (deadline.utc === null && left.unit !== 'day') return 'under a day';
  return `${left.count} ${left.unit}${left.count === 1 ? '' : 's'}`;
}

/** The date as the page has it, with those that it replaced: `28 Jan 23:59 AoE, was 21 Jan 2027`. */
export function sayOnPage(deadline: Deadline): string {
  const stated = sayStated(deadline) ?? '';
  return deadline.was.length ? `${stated}, was ${deadline.was.map(sayDay).join(', ')}` : stated;
}
