import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { beginsWithSign, endsWithSign, hasSign, lastEndOf } from '../../phrases/signs.ts';

const mostBetween = 60;
const mostOfClause = 40;
/**
 * "the conference (", "the start of the meeting on", "the event, which takes place on": what stands between, with no clause of its own but
 * one that tells more of it.
 */
function leadsOn(between: string): boolean {
  const [name = '', clause = '', ...more] = between.split(/[,;:=]/);
  if (name.length > mostBetween || more.length > 0) return false;
  return (
    name.length === between.length ||
    (clause.length <= mostOfClause && between[name.length] === ',' && beginsWithSign(clause, 'tells more of it'))
  );
}

/** Words of the same clause: a remark in brackets, or behind a dash, only tells how far the day is from another. */
const goesOn = /^\s?[\p{L}’']/u;

/** How far behind a date its "iki hafta önce" ends. */
const nearBehind = 24;

/** "For the first day (1 June) the talks are announced one week before.": of a day in brackets a clause tells what is done before it. */
function isCountedAtEnd({ behind }: Pick<Around, 'behind'>): boolean {
  const clause = behind.replace(endOfClause, '');
  return closesBracket.test(behind) && !/[.;:,]/.test(clause) && endsWithSign(clause, 'counted back');
}
const closesBracket = /^\s?\)\s\p{L}/u;
const endOfClause = /[.!]\s{0,2}$/;

/** "Six weeks before the conference (1 June)": the date is of what is counted from, and what falls due does so long before. */
export function isCountedFrom({ before, behind }: Around): boolean {
  const end = lastEndOf(before, 'counted back');
  const between = end === undefined ? undefined : before.slice(end);
  if (between !== undefined && leadsOn(between) && !says(labelOf(between), 'until', 'deadline')) return true;
  if (isCountedAtEnd({ behind })) return true;
  return goesOn.test(behind) && hasSign(behind.slice(0, nearBehind), 'counted back');
}

/** "Three days before the deadline of 5 March": the last day that is known, and too late. */
export function isCountedFromDeadline({ before }: Around): boolean {
  const end = lastEndOf(before, 'counted back');
  return end !== undefined && says(labelOf(before.slice(end)), 'deadline');
}
