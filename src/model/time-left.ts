import { type Instant, instantAt, milliseconds } from './instant.ts';

/** Time left in the largest unit that fits, rounded down, and never 0: the last minute counts as 1 minute. */
export interface TimeLeft {
  readonly unit: 'day' | 'hour' | 'minute';
  readonly count: number;
}

const lengths = { day: 86_400_000, hour: 3_600_000, minute: 60_000 } as const;

/** The time from `now` to `until`; undefined once it has passed. */
export function timeLeft(now: Instant, until: Instant): TimeLeft | undefined {
  const left = milliseconds(until) - milliseconds(now);
  if (left < 0) return undefined;
  const unit = left >= lengths.day ? 'day' : left >= lengths.hour ? 'hour' : 'minute';
  return { unit, count: Math.max(1, Math.floor(left / lengths[unit])) };
}

/** The first moment after `now` at which `timeLeft` says something else; undefined once `until` has passed. */
export function nextChangeOfTimeLeft(now: Instant, until: Instant): Instant | undefined {
  const left = timeLeft(now, until);
  if (!left) return undefined;
  const isLastMinute = left.unit === 'minute' && left.count === 1;
  const gone = milliseconds(until) - (isLastMinute ? 0 : left.count * lengths[left.unit]);
  return instantAt(gone + 1000);
}
