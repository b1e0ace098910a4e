import type { HalfOfDay } from './lexicon.ts';

/** An hour as a page gives it. */
export interface Clock {
  /** Past the midnight that starts the day; 1,440 is the end of the day. */
  readonly minutes: number;
  /**
   * `midnight` is the word, `start` is 00:00 or 12 AM written so, `end of day` and `close of business` are phrases: each is read by its own
   * policy.
   */
  readonly said: 'hour' | 'midnight' | 'start' | 'end of day' | 'close of business';
  /** A later hour that the page gives as well, in minutes like these. */
  readonly orLater?: number;
  /** 23.59 with a full stop, which is an hour only where its surroundings say so. */
  readonly isUnsure?: boolean;
}

/** An hour as it was found among pieces. */
export interface ClockFound {
  readonly clock: Clock;
  /** The piece behind it. */
  readonly next: number;
}

/** The minutes of a day. */
export const endOfDay = 1440;
/** "Las 2 de la noche": the hours behind midnight. */
const lastOfNight = 5;

/** The hour that figures and a half of the day tell; undefined where there is none such. */
export function clockOf(hours: number, minutes: number, meridiem: HalfOfDay | undefined): Clock | undefined {
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  if (meridiem === 'night' && hours === 12) return { minutes: endOfDay, said: 'midnight' };
  if (meridiem === 'morning' && hours === 12) return { minutes: 720 + minutes, said: 'hour' };
  const isMorning = meridiem === 'am' || meridiem === 'morning' || (meridiem === 'night' && hours <= lastOfNight);
  // "23:59 PM" and "13:00 pm" are slips for the plain hour.
  const isTwelveHour = meridiem !== undefined && hours <= 12;
  const hour = isTwelveHour ? (hours % 12) + (isMorning ? 0 : 12) : hours;
  const total = hour * 60 + minutes;
  return { minutes: total, said: total === 0 ? 'start' : 'hour' };
}
