import { type Day, dayParts } from '#model/day.ts';
import { oneYear, rank, rankOf } from '../outline/rank.ts';
import type { Entry } from '../pairing/entry.ts';

/** No deadline is moved by so much: in a bracket behind a day stands that of an earlier turn. */
const fewestDaysApart = 250;
const opensBracket = /^\s{0,3}[(（]\s?$/;
const closesBracket = /^\s?[)）]/;

/**
 * "13 April 2027 (1 July 2026)": in a bracket behind the day of this year, alone, that of the year before, once it has passed. While it lies
 * ahead it may be either.
 */
export function withoutYearBefore(entry: Entry, readAt: Day): Entry {
  const [rival, other] = entry.rivals;
  const { date, unit } = entry;
  if (!rival || other || rank(date) < oneYear || rank(rival) - rank(date) < fewestDaysApart) return entry;
  const { year, month, day } = dayParts(readAt);
  if (rank(date) >= rankOf(year, month, day)) return entry;
  const isAlone = opensBracket.test(unit.text.slice(rival.at[1], date.at[0])) && closesBracket.test(unit.text.slice(date.at[1]));
  return isAlone ? { ...entry, date: rival, rivals: [] } : entry;
}
