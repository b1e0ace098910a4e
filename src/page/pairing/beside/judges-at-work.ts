import { isAsked } from '../../labels/asked.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endBesideJudges } from './beside-judges.ts';

const clauseEnd = /[.;:!?](?:\s|$)/;
/** Where a clause has told what those do who judge; undefined where it does not. */
export const endOfWork = (clause: string): number | undefined => endBesideJudges(clause, 'judge, as they do');

/**
 * "From 1 to 15 August the jury reviews the entries", "vom 1. bis 15. August prüft die Jury": days in which others work on what was handed
 * in; nothing is handed in then unless the clause asks for it first.
 */
export function areDaysOfJudges({ before, behind }: Around): boolean {
  const asked = before.split(clauseEnd).at(-1) ?? '';
  // "Papers are taken from 1 to 15 August and the jury reviews them": what is asked for stands before the days, and who judges behind them.
  if (isAsked(labelOf(before)) && endOfWork(asked) === undefined) return false;
  const clause = `${asked} ${behind.split(clauseEnd, 1)[0] ?? ''}`;
  const end = endOfWork(clause);
  if (end === undefined || says(labelOf(clause), 'register', 'until', 'deadline', 'closes')) return false;
  return !says(labelOf(clause.slice(0, Math.max(end, asked.length))), 'submit');
}

/** "On", "am", "se réunira le". */
const mostToDay = 4;
/** "The jury meets on 20 April and the winner is announced on 5 May": a day on which others work on what was handed in. */
export function isDayOfJudges(before: string): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const end = endOfWork(clause);
  return (
    end !== undefined && lettersIn(clause.slice(end)) <= mostToDay && !isAsked(labelOf(clause)) && !says(labelOf(clause), 'until', 'notify')
  );
}

/** "The committee will assess the proposals by": a clause on what they do, in which nothing is handed in, told or named a deadline. */
export const isWorkOfJudges = (clause: string): boolean =>
  endOfWork(clause) !== undefined &&
  !says(labelOf(clause), 'submit', 'register', 'deadline', 'closes', 'extended', 'notify', 'opens', 'call', 'refused', 'final');
