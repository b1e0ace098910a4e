import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isNameless } from '../../labels/nameless.ts';
import { isDated, type Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { kindOf } from '../../phrases/kind.ts';
import { isSign } from '../../phrases/signs.ts';
import type { Head } from '../columns/heads.ts';
import { isToActOn } from '../near/to-act-on.ts';

const longestName = 160;
const longestOfTwo = 40;
const firstLine = (name: string): string => (name.length > longestName ? (name.split('\n', 1)[0] ?? name) : name);

/** "Abstracts due (extended from": a bracket with the old day is no part of the name. */
const withoutOld = (name: string): string => {
  const at = name.lastIndexOf('(');
  return at > 0 && says(labelOf(name.slice(at)), 'formerly') ? name.slice(0, at) : name;
};

const isWhere = (head: Label | undefined): boolean => head !== undefined && (isSign(head.text, 'where') || isSign(head.text, 'room'));

/** "Award ceremony | 12 May | with slides": what stands behind the date of a row that is named before it makes nothing else of it. */
function isRemarkBehind(units: readonly Unit[], first: string, second: string): boolean {
  const [at, date] = [units.findIndex(({ text }) => text === first), units.findIndex(isDated)];
  const behind = units.findLastIndex(({ text }) => text === second);
  if (at < 0 || at > date || behind < date) return false;
  const [own, both] = [labelOf(first).guess, labelOf(`${first} ${second}`).guess];
  return own !== undefined && own.kind !== both?.kind;
}

/**
 * "Posters | Report on late-breaking and preliminary results, up to 2 pages | Due 20 May": a long cell that comes late to a word of another
 * kind tells more of what the one before it names.
 */
function isDescription(first: string, second: string): boolean {
  const [own, both] = [labelOf(first).guess, labelOf(`${first} ${second}`)];
  if (own === undefined || second.length <= longestOfTwo || own.kind === both.guess?.kind) return false;
  const begin = first.length + 1 + longestBegin;
  return kindOf(both.mentions.filter(({ at }) => at < begin))?.kind === own.kind;
}
const longestBegin = 16;

/** Cells with words but no date: the row's name. Those left of a date come first; a column called "Venue" names nothing. */
export function rowName(units: readonly Unit[], headOf: (unit: Unit) => Head | undefined): Label {
  const isName = (unit: Unit): boolean => unit.seen.dates.length === 0 && (unit === units[0] || !isWhere(headOf(unit)?.label));
  const plain = units.filter(isName).map((unit) => without(unit.seen, unit.text));
  // "until 30 April | Fees: 100 by 1 March, 120 later": a cell beside a bare date names it up to its own first one.
  const names = plain.length ? plain : units.map(({ text, seen }) => withoutOld(text.slice(0, seen.dates[0]?.at[0])));
  // "Extended: 13 May | 20 May": a remark on the one date is no name of the row.
  const said = names.filter((name) => !isBare(name) && (plain.length > 0 || !isNameless(labelOf(name))));
  const telling = said.filter((name) => !isToActOn(name));
  const named = telling.length ? telling : said;
  // A long cell explains; the name is the short one, or what stands in its first line.
  const short = named.map(firstLine).filter((name) => name.length <= longestName);
  const [first = '', second] = short.length ? short : named;
  const isUnderDue = units.some((unit) => isDated(unit) && says(headOf(unit)?.label ?? labelOf(''), 'deadline'));
  const isLone = second === undefined || (isUnderDue && isDescription(first, second)) || isRemarkBehind(units, first, second);
  const both = isLone ? first : `${first} ${second}`;
  // "Demos | J. Bell (Kelp University), A. Moss (Quillon)": what follows a name at length is about it.
  return labelOf(both.length > longestOfTwo && labelOf(second ?? '').mentions.length === 0 ? first : both);
}
