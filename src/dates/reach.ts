import type { Day } from '#model/day.ts';
import type { Clock } from './clock.ts';
import { resolve } from './resolve.ts';
import type { ZoneWords } from './zone-meaning.ts';

/** An hour, a zone, or both. */
export interface Reach {
  readonly hour: Clock | undefined;
  readonly zone: ZoneWords | undefined;
}

/** The clocks of places change between them. */
const [winter, summer] = ['2027-01-15' as Day, '2027-06-15' as Day];
const closing = ({ hour, zone }: Reach, day: Day): string => resolve({ days: [day], clock: hour, zone, around: {} }).earliest;

/** Whether one time of day closes before another in winter and in summer. */
export const isEarlier = (one: Reach, other: Reach): boolean => [winter, summer].every((day) => closing(one, day) < closing(other, day));

const [dayLong, slip] = [86_400_000, 120_000];

/** "23:59 AoE", and again "11:59 UTC on the next morning": one moment by two clocks, whatever its day. */
function isOneMoment(one: Reach, other: Reach): boolean {
  const apart = (day: Day) => Math.abs(Date.parse(closing(one, day)) - Date.parse(closing(other, day))) % dayLong;
  return [winter, summer].some((day) => Math.min(apart(day), dayLong - apart(day)) <= slip);
}

/** Of two tellings of one hour, apart from its day, the earlier. */
export const withRival = (told: Reach, again: Reach): Reach =>
  isOneTelling(told, again) || isOneMoment(told, again) ? told : withEarlier(told, again);

/** One telling that is met again: asked first, as clocks cost more. */
const isOneTelling = (told: Reach, again: Reach): boolean => told.hour === again.hour && told.zone === again.zone;

/** The second telling, in a zone that the first contradicts: either may be meant. */
const inDoubt = (told: Reach, again: Reach): Reach => ({
  ...again,
  zone: { meanings: [...meaningsOf(told), ...meaningsOf(again)], isContradicted: true },
});
const meaningsOf = ({ zone }: Reach): ZoneWords['meanings'] => zone?.meanings ?? [];

/** "17:00 CET" and "23:59 CET": the earlier hour, where no zone tells them apart, with the other beside it. */
function inOneZone(told: Reach, again: Reach): Reach | undefined {
  const [a, b] = [told.hour, again.hour];
  const zones = [told, again].map((reach) =>
    meaningsOf(reach)
      .map(({ zone }) => zone)
      .join(),
  );
  if (!a || !b || a.said !== 'hour' || b.said !== 'hour' || zones[0] !== zones[1] || Math.abs(a.minutes - b.minutes) <= 1) return undefined;
  const [first, last] = a.minutes < b.minutes ? [a, b] : [b, a];
  return { hour: { ...first, orLater: last.minutes }, zone: told.zone ?? again.zone };
}

/** Of two tellings of one time of day the earlier; where they differ in the zone or the hour alone, either may be meant. */
export function withEarlier(told: Reach, again: Reach): Reach {
  const either = inOneZone(told, again);
  if (either) return either;
  if (!isEarlier(again, told)) return told;
  const isOneHour = told.hour?.minutes === again.hour?.minutes;
  return isOneHour && meaningsOf(told).length && meaningsOf(again).length ? inDoubt(told, again) : again;
}

/** Of two hours by two clocks the earlier, whose zone is then in doubt. */
export function withEarlierClock(told: Reach, again: Reach): Reach {
  if (!isEarlier(again, told)) return told;
  const isOneZone = meaningsOf(told).every(({ zone }) => meaningsOf(again).some((meaning) => meaning.zone === zone));
  // By the clock of the other zone the same hour may come earlier than either says.
  return isOneZone || isEarlier({ ...again, zone: told.zone }, again) ? again : inDoubt(told, again);
}

/** "By midnight on the closing date": beside a day of no hour it tells more than its end, as it may mean its start. */
const tellsMidnight = ({ hour: told }: Reach, { hour: again }: Reach): boolean =>
  !told && (again?.said === 'midnight' || again?.said === 'start');

/** The same, where one that tells the moment of the other again is no other. */
export const withOtherClock = (told: Reach, again: Reach): Reach =>
  isOneMoment(told, again) && !tellsMidnight(told, again) ? told : withEarlierClock(told, again);
