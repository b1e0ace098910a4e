import type { Deadline } from '#model/call.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import { isAhead } from '#model/order.ts';
import type { WatchState } from '../store/shape.ts';
import type { Outcome } from './ask-again.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/**
 * How long to leave a page alone: a day, and six hours while a deadline lies less than a fortnight ahead. Undefined where nothing lies
 * ahead.
 */
export function pauseFor(deadlines: readonly Deadline[], now: Instant): number | undefined {
  const open = deadlines.filter((deadline) => deadline.status === 'tbd' || isAhead(deadline, now));
  if (!open.length) return undefined;
  const isNear = open.some(({ earliest }) => earliest !== null && milliseconds(earliest) - milliseconds(now) < 14 * day);
  return isNear ? 6 * hour : day;
}

/** When an address is to be asked: at once where it never was; earlier than was set once a deadline has come near. */
export function dueAt(state: WatchState | undefined, pause: number, now: Instant): Instant {
  if (!state) return now;
  if (state.failures > 0 || state.readAt === null) return state.nextAt;
  const byPause = afterPause(state.readAt, pause);
  return byPause < state.nextAt ? byPause : state.nextAt;
}

/** The moment so many milliseconds later. */
export const afterPause = (moment: Instant, pause: number): Instant => instantAt(milliseconds(moment) + pause);

/** An hour after the first failure, twice as long after each more, up to three days. */
const backOff = (failures: number) => Math.min(hour * 2 ** (failures - 1), 3 * day);

/**
 * What to remember of an address after it was asked. `isGood`: an answer held what was looked for; an odd one is not asked for by its tag
 * again.
 */
export function stateAfter(
  before: WatchState | undefined,
  outcome: Outcome,
  { pause, now, isGood = true, reading = null }: { pause: number; now: Instant; isGood?: boolean; reading?: string | null },
): WatchState {
  const failures = (before?.failures ?? 0) + 1;
  const known = { etag: before?.etag ?? null, lastModified: before?.lastModified ?? null, reading: before?.reading ?? null };
  const calm = { readAt: now, nextAt: afterPause(now, pause), failures: 0, trouble: null };
  switch (outcome.kind) {
    case 'unchanged':
      return { ...known, ...calm };
    case 'answer':
      if (isGood) return { etag: outcome.etag, lastModified: outcome.lastModified, reading, ...calm };
      return {
        ...known,
        etag: null,
        lastModified: null,
        readAt: now,
        nextAt: afterPause(now, backOff(failures)),
        failures,
        trouble: 'no deadlines in it',
      };
    case 'gone':
    case 'no answer': {
      const asked = outcome.kind === 'no answer' ? (outcome.retryAfterSeconds ?? 0) * 1000 : 0;
      const nextAt = afterPause(now, Math.max(backOff(failures), asked));
      return { ...known, readAt: before?.readAt ?? null, nextAt, failures, trouble: outcome.trouble };
    }
  }
}
