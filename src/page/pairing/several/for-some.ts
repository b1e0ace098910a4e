import type { PartialDay } from '#dates/reading.ts';
import { askedFor } from '#model/kinds.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import { tidy } from '../../labels/tidy.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { endOfSign, hasSign } from '../../phrases/signs.ts';
import type { Entry } from '../entry.ts';

const halfAYear = 6;
/** Whether one day comes before another of the same call: a year that it leaves out is the other's, or the one before. */
function isBefore(one: PartialDay, other: PartialDay): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return one.year < other.year;
  const months = one.month - other.month;
  return one.year === other.year || Math.abs(months) < halfAYear ? (months || one.day - other.day) < 0 : months > 0;
}

/** What parts the day of some from that of all: a bracket, a bar, a semicolon. */
const parted = /^\s?[(;/|][^().;|]{0,40}$/;
const bracketEnd = /[).;|]/;

/**
 * "Papers: 15 April (members: 1 April)", "15 April (1 April for students)": the label of a day behind a deadline, and before it, that is of
 * some of what is handed in, or of those who hand in. One behind it leaves the earlier standing.
 */
export function labelOfSome(unit: Unit, cluster: Cluster, { behind }: Around, own: Label, last: Entry): Label | undefined {
  const [date] = cluster.dates;
  if (!askedFor.has(last.kind) || last.date.struck || cluster.dates.length > 1 || date?.date.kind !== 'day') return undefined;
  const [day, other] = [date.date.days[0], last.date.date.kind === 'day' ? last.date.date.days[0] : undefined];
  if (!day || !other || !isBefore(day, other) || (own.guess && !askedFor.has(own.guess.kind))) return undefined;
  const lead = without(unit.seen, unit.text, last.date.at[1], cluster.start);
  const [rest = ''] = behind.split(bracketEnd, 1);
  if (!parted.test(lead)) return undefined;
  const words = tidy(`${lead.slice(2)} ${rest}`);
  const name = words.slice(endOfSign(words, 'for') ?? 0).trim();
  if (hasSign(name, 'some of those who hand in')) return labelOf(`${last.label} (${name})`).withGuess({ kind: last.kind, isPlain: true });
  const thing = labelOf(name);
  return own.guess === undefined && thing.guess?.isPlain && askedFor.has(thing.guess.kind) ? thing : undefined;
}
