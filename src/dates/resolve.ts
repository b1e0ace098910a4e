import type { Assumption } from '#model/assumption.ts';
import { type Day, firstDayOf, lastDayOf, type Month } from '#model/day.ts';
import { earlier, type Instant, later } from '#model/instant.ts';
import { AoE, clockMoment, offsetAt, UTC, type Zone, zoneOfOffset } from '#model/zone.ts';
import type { Clock } from './clock.ts';
import type { ZoneMeaning, ZoneWords } from './zone-meaning.ts';

/** Where a zone that no page states may lie, besides UTC. */
export interface Whereabouts {
  /** The zone of the venue, where the page's place tells it. */
  readonly venue?: Zone | undefined;
  /** The zone of most who read the page's language. */
  readonly home?: Zone | undefined;
  /** The zone of the land that the page's address names. */
  readonly land?: Zone | undefined;
}

/** What the page says of one moment, its year and scope already settled. */
export interface Stated {
  /** The day on which it closes; more than one where the page leaves several, earliest first. */
  readonly days: readonly [Day, ...Day[]];
  /** The one of them that is read; the earliest, unless it is told. */
  readonly read?: Day;
  readonly clock: Clock | undefined;
  readonly zone: ZoneWords | undefined;
  readonly around: Whereabouts;
  /** Another row or sentence settles that midnight ends the day. */
  readonly isMidnightSettled?: boolean;
  /** The page says "before" that day. */
  readonly isBefore?: boolean;
}

/** When something closes: as stated, as read, and within which bounds. */
export interface Moment {
  readonly time: string | null;
  readonly zone: Zone | null;
  readonly utc: Instant | null;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly assumptions: readonly Assumption[];
}

const dayEnd = 1440;
const lastMinute = 1439;

/** Minutes past midnight, as `HH:MM`; 24:00 is the end of the day. */
export const sayMinutes = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The hour as read, and the first and last that the words allow. */
function hoursOf({ clock, isMidnightSettled, isBefore }: Stated): {
  readonly read: number;
  readonly first: number;
  readonly last: number;
  readonly assumption?: Assumption;
} {
  if (!clock && isBefore) return { read: lastMinute, first: 0, last: lastMinute, assumption: 'before-day' };
  if (!clock) return { read: lastMinute, first: lastMinute, last: lastMinute };
  switch (clock.said) {
    case 'midnight':
      if (isMidnightSettled) return { read: dayEnd, first: dayEnd, last: dayEnd };
      return { read: dayEnd, first: 0, last: dayEnd, assumption: 'midnight-ends-day' };
    case 'close of business':
      return { read: clock.minutes, first: clock.minutes, last: dayEnd, assumption: 'close-of-business' };
    case 'start':
      return { read: 0, first: 0, last: dayEnd, assumption: 'start-of-day-literal' };
    default:
      if (clock.orLater !== undefined)
        return { read: clock.minutes, first: clock.minutes, last: clock.orLater, assumption: 'hour-contradicts' };
      return { read: clock.minutes, first: clock.minutes, last: clock.minutes };
  }
}

/** In minutes: a venue whose clock is so near may use an abbreviation of its neighbours; farther off it is another part of the world. */
const sameSide = 180;
const nextSide = 360;

/**
 * "Local time" is that of the venue, "local time in Santiago" that of the place; where both are known and differ, either may be meant.
 */
function localMeanings(near: Zone | undefined, venue: Zone | undefined, day: Day): readonly ZoneMeaning[] {
  const at = (zone: Zone) => offsetAt(zone, clockMoment(zone, day, lastMinute).earliest);
  if (near && venue && at(near) !== at(venue)) return [{ zone: near }, { zone: venue }];
  const zone = near ?? venue;
  return zone ? [{ zone }] : [];
}

/**
 * The meanings that remain once the venue has been asked: an abbreviation used at its own place or, beside that of a neighbour, those that
 * are likelier and not on the other side of the world. "IST" is Indian in Delhi, Irish in Dublin, and may be either in Graz. Where the
 * venue is not known, the land of the site settles only what is its own by name: it may call for an event in any other.
 */
function meaningsAt({ zone, around: { venue, land }, days: [day] }: Stated): readonly ZoneMeaning[] {
  const all = zone?.meanings ?? [];
  if (zone && all.length === 0) return localMeanings(zone.near, venue, day);
  if (all.length < 2 || zone?.isContradicted) return all;
  if (!venue) {
    const ofLand = all.find((meaning) => meaning.zone === land);
    return ofLand ? [ofLand] : all;
  }
  const at = clockMoment(venue, day, lastMinute).earliest;
  const distance = ({ zone }: ZoneMeaning) => Math.abs(offsetAt(zone, at) - offsetAt(venue, at));
  const own = all.find((meaning) => distance(meaning) === 0) ?? all.find((meaning) => distance(meaning) <= sameSide);
  if (!own || distance(own) === 0) return own ? [own] : all;
  return all.filter((meaning, i) => meaning === own || (i < all.indexOf(own) && distance(meaning) <= nextSide));
}

/** Every instant that one meaning gives to a wall-clock time: the place's clock, and the offset that its name spells. */
function instantsOf({ zone, literal }: ZoneMeaning, day: Day, minutes: number): readonly Instant[] {
  const civil = clockMoment(zone, day, minutes);
  const spelled = literal === undefined ? [] : [clockMoment(zoneOfOffset(literal), day, minutes).earliest];
  return [civil.earliest, civil.latest, ...spelled];
}

const first = (instants: readonly Instant[]): Instant => instants.reduce(earlier);
const last = (instants: readonly Instant[]): Instant => instants.reduce(later);

function statedZone(stated: Stated, meanings: readonly [ZoneMeaning, ...ZoneMeaning[]]): Moment {
  const { days, clock } = stated;
  const hours = hoursOf(stated);
  const [day] = days;
  const [lastDay, read] = [days.at(-1) ?? day, stated.read ?? day];
  const main = meanings.reduce((a, b) => (first(instantsOf(b, read, hours.read)) < first(instantsOf(a, read, hours.read)) ? b : a));
  const readings = instantsOf(main, read, hours.read);
  const civil = clockMoment(main.zone, read, hours.read);
  const assumptions: Assumption[] = [];
  if (!clock && !stated.isBefore) assumptions.push('end-of-day');
  if (hours.assumption) assumptions.push(hours.assumption);
  if (meanings.length > 1) assumptions.push(stated.zone?.isContradicted ? 'zone-contradicts' : 'zone-ambiguous');
  if (civil.earliest !== civil.latest) assumptions.push('clock-change');
  else if (first(readings) !== last(readings)) assumptions.push('abbreviation-out-of-season');
  return {
    time: clock ? sayMinutes(clock.minutes) : null,
    zone: main.zone,
    utc: first(readings),
    earliest: first(meanings.flatMap((meaning) => instantsOf(meaning, day, hours.first))),
    latest: last(meanings.flatMap((meaning) => instantsOf(meaning, lastDay, hours.last))),
    assumptions,
  };
}

/** The first moment at which clocks there, or in UTC, show so many minutes past the midnight that starts a day. */
const firstAround = ({ venue, home, land }: Whereabouts, day: Day, minutes: number): Instant =>
  first([UTC, venue, home, land].flatMap((zone) => (zone === undefined ? [] : clockMoment(zone, day, minutes).earliest)));

/** No zone anywhere: from the first end of the day in UTC, at the venue and where the page is at home, to its last anywhere on Earth. */
function unstatedZone(stated: Stated): Moment {
  const { days, clock, around } = stated;
  const hours = hoursOf(stated);
  const [day] = days;
  return {
    time: clock ? sayMinutes(clock.minutes) : null,
    zone: null,
    utc: null,
    earliest: firstAround(around, day, hours.first),
    latest: clockMoment(AoE, days.at(-1) ?? day, hours.last).latest,
    assumptions: [...(hours.assumption ? [hours.assumption] : []), 'zone-unstated'],
  };
}

/** Turns what a page says into a moment, by the policy for what it leaves open; each assumption is named. */
export function resolve(stated: Stated): Moment {
  const [meaning, ...others] = meaningsAt(stated);
  return meaning ? statedZone(stated, [meaning, ...others]) : unstatedZone(stated);
}

/** From the first moment of a day to the last of another (or the same), wherever on Earth: events, openings, and months. */
export const resolveSpan = (from: Day, to: Day, around: Whereabouts): Pick<Moment, 'earliest' | 'latest'> => ({
  earliest: firstAround(around, from, 0),
  latest: clockMoment(AoE, to, lastMinute).latest,
});

/** A month is from its first day to its last; countdowns run to the first. */
export const resolveMonth = (month: Month, around: Whereabouts): Pick<Moment, 'earliest' | 'latest'> =>
  resolveSpan(firstDayOf(month), lastDayOf(month), around);
