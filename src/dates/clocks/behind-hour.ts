import { type ClockFound, clockOf } from '../clock.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../piece.ts';
import { zoneAt } from '../zone-words.ts';
import { halfAt } from './half.ts';
import { namedClock } from './named.ts';

interface Time {
  readonly hours: number;
  readonly minutes: number;
}

/** What stands behind the digits of an hour that began at `from`: "pm", "Uhr", "noon". */
export function behindHour(pieces: readonly Piece[], from: number, time: Time, at: number, lexicon: Lexicon): ClockFound | undefined {
  const { hours, minutes } = time;
  const named = hours === 12 || hours === 0 || hours === 24 ? namedClock(pieces, at, lexicon) : undefined;
  if (named && minutes === 0) return named;
  const half = halfAt(pieces, at, hours, lexicon);
  const clock = clockOf(hours, minutes, half?.half ?? lexicon.halfBefore(pieces, from));
  if (!clock) return undefined;
  const behind = half?.next ?? at;
  // "23:59 hora de Madrid": the word is the zone's.
  const isMarked =
    lexicon.isAmong('hourMarks', pieces[behind]) || (lexicon.isAmong('hourNouns', pieces[behind]) && !zoneAt(pieces, behind));
  const next = isMarked ? behind + 1 : behind;
  const twelve = clock.minutes % 720 === 0 ? namedClock(pieces, next, lexicon) : undefined;
  return twelve ?? { clock, next };
}
