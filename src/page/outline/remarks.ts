import { speaksOf } from '../phrases/phrases.ts';
import { hasSign } from '../phrases/signs.ts';
import { extendsSomethingElse } from './extended-else.ts';
import { namesSome } from './for-whom.ts';
import { extendsForSome, isDeniedExtension } from './not-for-all.ts';
import type { Seen, SeenDate } from './seen.ts';

/** "8 February, 4:59pm PT (UTC 00:59 Feb 9)": in a bracket behind an hour and a zone the same moment in another one. */
export function withoutTranslations(text: string, { hours, zones }: Seen, dates: readonly SeenDate[]): readonly SeenDate[] {
  const [first, second] = dates;
  if (dates.length !== 2 || !first || !second || first.struck || second.struck) return dates;
  const open = text.indexOf('(', first.at[1]);
  const close = text.indexOf(')', second.at[1]);
  const areIn = (from: number, to: number) => [hours, zones].every((found) => found.some(({ at }) => at[0] >= from && at[1] <= to));
  const isTold = open >= 0 && open < second.at[0] && close >= 0 && areIn(first.at[1], open) && areIn(open, close);
  return isTold ? [first] : dates;
}

/**
 * "15 January (extension on request: 22 January)", "extended to 22 January only if", "for members extended to 22 January": what is moved is
 * moved for some alone, and the day before holds for all.
 */
function isForSome(between: string, behind: string): boolean {
  const isSaidBefore = speaksOf(between, 'extended');
  if (!isSaidBefore && !speaksOf(behind, 'extended')) return false;
  const [clause = ''] = behind.split(clauseEnd, 1);
  return extendsForSome(between, behind) || (isSaidBefore && namesSome(`${between} ${clause}`));
}
const clauseEnd = /[.;()（）]/;
const longestBehind = 80;
const newSentence = /^\s+\p{Lu}/u;

/** "20 March (may be extended to 30 April)", "20 March (the stay is extended to 30 April)", "20 March. No extension to 30 April": no deadline is moved to the later day. */
export const withoutMaybes = (text: string, dates: readonly SeenDate[]): readonly SeenDate[] =>
  dates.filter(({ at: [start, end] }, i) => {
    const last = dates[i - 1];
    const words = last && text.slice(last.at[1], start);
    if (words === undefined) return true;
    // "Moved to 15 March. Members": a stop that ends the day ends its sentence too.
    const behind = text.charAt(end - 1) === '.' && newSentence.test(text.slice(end, end + 3)) ? '' : text.slice(end, end + longestBehind);
    return !(isForSome(words, behind) || hasSign(words, 'not moved') || isDeniedExtension(words, behind) || extendsSomethingElse(words));
  });

/** A date still to be announced beside a real one is a remark on it, not a date. */
export function withoutRemarks(dates: readonly SeenDate[]): readonly SeenDate[] {
  const real = dates.filter(({ date }) => date.kind !== 'not yet');
  return real.length ? real : dates.slice(0, 1);
}
