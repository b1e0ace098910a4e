import { FixedOffsetZone, IANAZone } from 'luxon';
import { type Day, dayParts } from './day.ts';
import { earlier, type Instant, instantAt, later, milliseconds } from './instant.ts';

declare const kind: unique symbol;

/**
 * A zone as a deadline names it: `AoE` (Anywhere on Earth, UTC−12: https://en.wikipedia.org/wiki/Anywhere_on_Earth),
 * `UTC`, `UTC+8`, `UTC-5`, `UTC+5:30`, or an IANA name such as `America/Los_Angeles`.
 */
export type Zone = string & { readonly [kind]: 'Zone' };

const offsetShape = /^UTC([+-])(\d{1,2})(?::(\d{2}))?$/;

/** Minutes east of UTC of a zone that is one offset all year; undefined for a civil zone. */
export function fixedOffset(zone: string): number | undefined {
  if (zone === 'AoE') return -720;
  if (zone === 'UTC') return 0;
  const [, sign, hours, minutes = '0'] = offsetShape.exec(zone) ?? [];
  if (!sign) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return size > 14 * 60 || Number(minutes) > 59 ? undefined : sign === '-' ? -size : size;
}

const mostNamesKept = 1000;
const knownNames = new Map<string, boolean>();

/** Asking the engine for a name costs far more than all else that a zone is used for, so answers are kept. */
function isName(name: string): boolean {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  if (knownNames.size >= mostNamesKept) knownNames.clear();
  const isValid = IANAZone.isValidZone(name);
  knownNames.set(name, isValid);
  return isValid;
}

/** Whether a value is a zone that moments can be found in. */
export const isZone = (value: unknown): value is Zone =>
  typeof value === 'string' && (fixedOffset(value) !== undefined || (value.includes('/') && isName(value)));

/**
 * A zone that a table of the house names, taken at its word: to ask the engine for all of a table costs more than to read a page. Tests
 * ask for each.
 */
export const zoneOfTable = (name: string): Zone => name as Zone;

/** Reads a zone name; undefined for a name that is none. */
export const parseZone = (text: string): Zone | undefined => (isZone(text) ? text : undefined);

/** The canonical name of an offset in minutes east of UTC: `UTC`, `UTC+8`, `UTC+5:30`; −12 h is `AoE`. */
export function zoneOfOffset(minutes: number): Zone {
  if (minutes === -720) return 'AoE' as Zone;
  if (minutes === 0) return 'UTC' as Zone;
  const size = Math.abs(minutes);
  const rest = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest}` as Zone;
}

/** Anywhere on Earth: the last place at which a day ends, UTC−12. */
export const AoE = 'AoE' as Zone;
/** The zone in which all moments are told. */
export const UTC = 'UTC' as Zone;

const zoneFor = (zone: Zone) => {
  const offset = fixedOffset(zone);
  return offset === undefined ? IANAZone.create(zone) : FixedOffsetZone.instance(offset);
};

/** What a wall clock can mean: one instant, or two where the clocks change (an hour that comes twice, or never). */
export interface ClockMoment {
  readonly earliest: Instant;
  readonly latest: Instant;
}

const halfDay = 12 * 3_600_000;

/** Asks the engine, which is slow to answer: the moment by the offsets half a day before and behind it. */
function civilMoment(zone: Zone, wall: number): ClockMoment {
  const clock = zoneFor(zone);
  const rough = wall - clock.offset(wall) * 60_000;
  const candidates = [rough - halfDay, rough + halfDay].map((around) => instantAt(wall - clock.offset(around) * 60_000));
  const [before, behind] = candidates;
  if (!before || !behind) throw new RangeError(`no moment: ${zone} ${wall}`);
  if (before === behind) return { earliest: before, latest: behind };
  const fitting = candidates.filter((at) => milliseconds(at) + clock.offset(milliseconds(at)) * 60_000 === wall);
  const [only] = fitting;
  return fitting.length === 1 && only
    ? { earliest: only, latest: only }
    : { earliest: earlier(before, behind), latest: later(before, behind) };
}

const mostMomentsKept = 500;
const lastMoments = new Map<string, ClockMoment>();

/**
 * The instant at which the clocks of `zone` show `minutes` past midnight of `day` (24 × 60 is the end of the day).
 * An hour that the change of clocks skips or repeats has two readings, by the offset before and after it.
 */
export function clockMoment(zone: Zone, day: Day, minutes: number): ClockMoment {
  const { year, month, day: date } = dayParts(day);
  const wall = Date.UTC(year, month - 1, date, 0, minutes);
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) {
    const at = instantAt(wall - fixed * 60_000);
    return { earliest: at, latest: at };
  }
  // What a deadline leaves open is asked several times of one moment.
  const key = `${zone} ${wall}`;
  const known = lastMoments.get(key);
  if (known) return known;
  const moment = civilMoment(zone, wall);
  if (lastMoments.size >= mostMomentsKept) lastMoments.clear();
  lastMoments.set(key, moment);
  return moment;
}

/** The offset of a zone at an instant, in minutes east of UTC. */
export const offsetAt = (zone: Zone, at: Instant): number => zoneFor(zone).offset(milliseconds(at));

/** The wall clock of a zone at an instant. */
export function wallClock(zone: Zone, at: Instant): { readonly day: Day; readonly minutes: number } {
  const local = new Date(milliseconds(at) + offsetAt(zone, at) * 60_000);
  return { day: local.toISOString().slice(0, 10) as Day, minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}
