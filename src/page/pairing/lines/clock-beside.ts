import { isEarlier, withRival } from '#dates/reach.ts';
import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { endsWithSign, goesOnWithSign, hasSign, isSign, someSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';

interface Placed {
  readonly at: readonly [number, number];
  readonly struck: boolean;
}

const clauseEnd = /[.;!?]\s/;

/** Whether two places of a line are joined: "23:59 CET, 1 December", "midnight on 30 April". */
const areJoined = ({ seen, text }: Unit, from: number, to: number): boolean =>
  from <= to && !clauseEnd.test(text.slice(from, to)) && isBare(without(seen, text, from, to));

/** "AoE, i.e. 13:00 CET": what the end of the day is by another clock. */
const isOtherClock = (between: string): boolean => isSign(between, 'that is') || equals.test(between);
const equals = /^[\s,;:(]*=[\s,:]*$/;

/** "At midnight (00:00 CET)", "midnight (23:59)": which midnight is meant. */
const explained = ({ seen, text }: Unit, end: number) =>
  seen.hours.find(({ at }) => at[0] > end && /^\s*\(\s*$/.test(text.slice(end, at[0])));

/** "Both deadlines: ". */
const longestOfAll = 25;
const saysAll = (between: string): boolean =>
  someSign(between, 'of all of them', (_, end) => between.length - end <= longestOfAll && !/[.;]/.test(between.slice(end)));

/** "… by 1 March; papers by 8 March (both deadlines: noon, Zurich time)": behind the last date of a sentence, and said of all. */
const isOfAll = ({ text }: Unit, { end }: Cluster, { at }: Placed): boolean =>
  at[0] >= end && saysAll(text.slice(end, at[0])) && !/[.!?]\s+\p{Lu}/u.test(text.slice(end, at[0]));

const clauseMark = /[().;,|]/;
const longestOfSome = 60;
/** "(AoE for students only)", "(members: 17:00)": an hour or a zone in a bracket or a clause that speaks of some of those who hand in. */
function isOfSome({ seen, text }: Unit, from: number, { at: [start, end] }: Placed): boolean {
  const before = text.slice(Math.max(from, start - longestOfSome), start);
  const clause = Math.max(...['(', ';', ',', '|'].map((mark) => before.lastIndexOf(mark))) + 1;
  const [rest = ''] = text.slice(end, end + longestOfSome).split(clauseMark, 1);
  return clause > 0 && hasSign(without(seen, text, start - before.length + clause, end + rest.length), 'some of those who hand in');
}

/** The hour and zone said beside a cluster, where one that is told of some of those who hand in only makes it earlier for all. */
export function clockFor(unit: Unit, cluster: Cluster, holds: Placed): Pick<Entry, 'hour' | 'zone'> {
  const told = clockBeside(unit, cluster, holds);
  if (!told.hour && !told.zone) return told;
  const from = holds.at[1];
  const next = unit.seen.dates.find(({ at }) => at[0] >= cluster.end)?.at[0] ?? unit.text.length;
  const some: readonly Placed[] = [...unit.seen.hours, ...unit.seen.zones].filter(
    (found) => found.at[0] >= from && found.at[1] <= next && isOfSome(unit, from, found),
  );
  if (some.length === 0) return told;
  const isOfAll = (found: Placed) => !some.includes(found);
  const seen = { ...unit.seen, hours: unit.seen.hours.filter(isOfAll), zones: unit.seen.zones.filter(isOfAll) };
  const rest = clockBeside({ ...unit, seen }, cluster, holds);
  return isEarlier(told, rest) ? told : rest;
}

const newSentence = /[.!?]\s+(?=\p{Lu})/u;
const ofElse: readonly Concept[] = ['held', 'programme', 'register'];
/** "The workshop starts at", but not "by the clock of the conference venue", nor "the system of the conference stops at". */
const isBeginning = (label: Label): boolean => says(label, 'event') && (says(label, 'opens') || hasSign(label.text, 'begins'));
const ofEnd: readonly Concept[] = ['deadline', 'dates', 'until', 'closes', 'submit', 'extended', 'refused'];
/** "Posters are due 19 April. Doors open at 8:30": an hour of a sentence behind the day that speaks of something else, and of no end. */
function isOfOtherThing({ seen, text }: Unit, from: number, next: number, { at: [start, end] }: Placed): boolean {
  const between = from < start ? text.slice(from, start) : '';
  if (!newSentence.test(between)) return false;
  const own = between.split(newSentence).at(-1) ?? '';
  const [rest = ''] = text.slice(end, next).split(newSentence, 1);
  const label = labelOf(without(seen, text, start - own.length, end + rest.length));
  return (
    (says(label, ...ofElse) || isBeginning(label) || endsWithSign(own, 'from an hour') || hasSign(label.text, 'opens its doors')) &&
    !says(label, ...ofEnd)
  );
}

/** "23.59 yerine 12.00", "instead of 23:59 at 12:00", "not at 23:59 but at 12:00": an hour that does not hold, where another one may. */
const isDeniedHour = (text: string, { at: [start, end] }: Placed, isAlone: boolean): boolean =>
  endsWithSign(text.slice(0, start), isAlone ? 'in place of' : 'does not hold') ||
  goesOnWithSign(text.slice(end), 'does not hold, before it');

/**
 * The hour and zone said beside a cluster: behind the day of it that holds, behind any of its days up to the next date, else right before it,
 * else anywhere before the first one.
 */
function clockBeside(unit: Unit, cluster: Cluster, holds: Placed): Pick<Entry, 'hour' | 'zone'> {
  const { text } = unit;
  const next = unit.seen.dates.find(({ at }) => at[0] >= cluster.end)?.at[0] ?? text.length;
  const isOfDeadline = (hour: Placed): boolean =>
    !isDeniedHour(text, hour, unit.seen.hours.length === 1) && !isOfOtherThing(unit, cluster.end, next, hour);
  const seen = { ...unit.seen, hours: unit.seen.hours.filter(isOfDeadline) };
  const last = seen.dates.findLast(({ at }) => at[1] <= cluster.start)?.at[1] ?? 0;
  /** "Open on 10 April and close at midnight on 30 April": it is that of the date behind it. */
  const isOfNext = ({ at }: Placed): boolean =>
    next < text.length && at[0] >= cluster.end && areJoined(unit, at[1], next) && !areJoined(unit, cluster.end, at[0]);
  const isRightBefore = ({ at }: Placed): boolean =>
    at[0] >= last && at[1] <= cluster.start && areJoined(unit, at[1], cluster.start) && (last === 0 || !areJoined(unit, last, at[0]));
  // "1 March 23:59 PST, extended to 8 March 23:59 GMT": each day has its own.
  const upTo = cluster.dates.find(({ at }) => at[0] >= holds.at[1])?.at[0] ?? next;
  const isBehind = (found: Placed): boolean => found.at[0] >= holds.at[1] && found.at[1] <= upTo && !isOfNext(found);
  const isInSentence = ({ at }: Placed): boolean => !newSentence.test(text.slice(holds.at[1], at[0]));
  // "By 14:00 on 7 March; demos start at 15:00", but not "from 9:00 on 7 March until 18:00".
  const isOfDay = (found: Placed): boolean => isRightBefore(found) && !endsWithSign(text.slice(0, found.at[0]), 'from an hour');
  const near = <Found extends Placed>(all: readonly Found[]): Found | undefined =>
    all.findLast(isOfDay) ??
    all.find((found) => isBehind(found) && isInSentence(found)) ??
    all.findLast(isRightBefore) ??
    all.find(isBehind) ??
    all.find((found) => found.at[0] >= cluster.start && found.at[1] <= next && !isOfNext(found)) ??
    all.findLast((found) => (last === 0 ? found.at[1] <= cluster.start : isRightBefore(found)));
  // An hour struck out with an old date is not that of the new one.
  const isReplaced = cluster.dates.some(({ struck }) => !struck);
  const held = <Found extends Placed>(all: readonly Found[]) => (isReplaced ? all.filter(({ struck }) => !struck) : all);
  const ofLine = <Found extends Placed>(all: readonly Found[]): Found | undefined => all.find((found) => isOfAll(unit, cluster, found));
  const [said, zone] = [near(held(seen.hours)) ?? ofLine(seen.hours), near(held(seen.zones)) ?? ofLine(seen.zones)];
  const hour = said?.clock.said === 'midnight' ? (explained(unit, said.at[1]) ?? said) : said;
  const isOther = hour !== undefined && zone !== undefined && isOtherClock(text.slice(zone.at[1], hour.at[0]));
  const told = { hour: isOther ? undefined : hour?.clock, zone: zone?.zone };
  const again = zone && hour && !isOther ? toldAgain(unit, zone, hour, next) : undefined;
  if (again) return withRival(told, { ...told, zone: again.zone });
  const other = hour && !isOther ? otherHour(unit, hour, next) : undefined;
  if (!hour || !other) return told;
  // "12:00 (23:59 AoE for students)": the zone in the bracket goes with its own hour alone.
  const isOwnZone = !zone || zone.at[0] < other.at[1] || !text.slice(hour.at[1], other.at[0]).includes('(');
  return withRival(isOwnZone ? told : { ...told, zone: undefined }, {
    hour: other.clock,
    zone: zoneBeside(unit, other, next) ?? zone?.zone,
  });
}

const halfDay = 720;
/** "23:59 UTC (now 12:00 UTC)", "17:00 / 18:00": another hour with no word between but small ones; "(11:59)" is the same on a clock of twelve. */
function otherHour({ seen, text }: Unit, hour: Seen<'hours'>, next: number): Seen<'hours'> | undefined {
  const other = seen.hours.find(({ at, struck }) => !struck && at[0] >= hour.at[1] && at[1] <= next);
  if (other?.clock.said !== 'hour' || hour.clock.said !== 'hour' || hour.clock.minutes - other.clock.minutes === halfDay) return;
  const between = without(seen, text, hour.at[1], other.at[0]);
  return isOtherClock(between) || (/^[\s,]*[(/]/.test(between) && isBare(between)) ? other : undefined;
}

/** The zone right beside an hour, in its bracket: "(12:00 EST)", "(UTC 00:59". */
const zoneBeside = ({ seen, text }: Unit, { at: [start, end] }: Placed, next: number): Seen<'zones'>['zone'] | undefined =>
  seen.zones.find(({ at: [from, to] }) =>
    from >= end
      ? to <= next && !/[^\s,(]/.test(text.slice(end, from))
      : to <= start && /[(/]\s*$/.test(text.slice(0, from)) && text.slice(to, start).trim() === '',
  )?.zone;

/** "23:59 AoE (23:59 EST)": the second zone that is said of one hour, up to the next date. */
const toldAgain = ({ seen }: Unit, zone: Seen<'zones'>, hour: Seen<'hours'>, next: number): Seen<'zones'> | undefined =>
  seen.zones.find(({ at, struck }) => {
    if (struck || at[0] < zone.at[1] || at[1] > next) return false;
    const own = seen.hours.findLast((said) => said.at[1] <= at[0]);
    return own !== undefined && own.at[0] > zone.at[1] && own.clock.minutes === hour.clock.minutes;
  });

type Seen<Sort extends 'hours' | 'zones'> = Unit['seen'][Sort][number];

/** "5 pm on ~~1 March~~" over "8 March": the hour that is not struck is that of the new day, which has none. */
export function hourLeft(entry: Entry, last: Entry): Pick<Entry, 'hour' | 'zone'> {
  const { hours, zones } = last.unit.seen;
  const isLeft = last.date.struck && !entry.hour && !entry.zone && [...hours, ...zones].every(({ struck }) => !struck);
  const { hour, zone } = isLeft ? last : entry;
  return { hour, zone };
}
