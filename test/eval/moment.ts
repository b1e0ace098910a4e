import { type Day, isDay } from '#model/day.ts';
import { type Instant, milliseconds } from '#model/instant.ts';
import { clockMoment, offsetAt, parseZone } from '#model/zone.ts';

/** A date as labels and answers give it. */
export interface Stated {
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string | null;
}

/** The end of a day, written in either way, is one moment. */
const endOfDay = '23:59';
const plainTime = (time: string | null): string => (time === null || time === '24:00' ? endOfDay : time);

export const isSameTime = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && plainTime(a) === endOfDay && plainTime(b) === endOfDay);

/** When a stated date closes; undefined where it names no zone or no day. */
export function momentOf({ date, time, zone: name }: Stated): Instant | undefined {
  const zone = name === null ? undefined : parseZone(name);
  if (!zone || !isDay(date)) return undefined;
  const [hours = 0, minutes = 0] = plainTime(time).split(':').map(Number);
  return clockMoment(zone, date as Day, hours * 60 + minutes).earliest;
}

/** Whether two zones are the same clock at a date, whatever they are called; or neither is named. */
export function isSameZone(a: Stated, b: Stated): boolean {
  if (a.zone === null || b.zone === null) return a.zone === b.zone;
  const [at, one, other] = [momentOf(a) ?? momentOf(b), parseZone(a.zone), parseZone(b.zone)];
  if (!at || !one || !other) return a.zone === b.zone;
  return offsetAt(one, at) === offsetAt(other, at);
}

const minute = 60_000;

/** Whether an answer counts down to more than a minute after the true moment. */
export function isLate(truth: Stated, answer: Stated & { readonly earliest: Instant | null }): boolean {
  const due = momentOf(truth);
  const read = momentOf(answer);
  if (!due || !read) return false;
  const counted = answer.earliest === null ? milliseconds(read) : Math.min(milliseconds(read), milliseconds(answer.earliest));
  return counted > milliseconds(due) + minute;
}
