import { labelOf } from '../labels/label.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasSign, isSign, someSign } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';

const clauseEnd = /[,;，；]/;
/** Letters of small words between the day and the word that it has passed: "on", "le", "and it is". */
const mostLetters = 8;

/** Nothing but words that calls have, and small ones. */
function isOnlyOfCalls(words: string): boolean {
  if (clauseEnd.test(words) || hasSign(words, 'may')) return false;
  return lettersIn(unsaid(words, labelOf(words).mentions)) <= mostLetters;
}

const inBrackets = /^\s?[([（【]([^()[\]（）【】]{1,40})[)\]）】]/u;
const atEnd = /^\s?[-–—:：*!](.{1,40})$/u;

/** "(closed)", "– CLOSED": what stands behind a day and says no more than that it has passed. */
function isClosedBehind(behind: string): boolean {
  const [, said] = inBrackets.exec(behind) ?? atEnd.exec(behind) ?? [];
  return said !== undefined && isSign(said, 'closed, in brackets');
}

/**
 * "The deadline (10 February) has passed", "submissions closed on 10 February", "10 February (closed)": words around a day that say it lies
 * behind whoever reads them.
 */
export const isToldClosed = (before: string, behind: string): boolean =>
  isClosedBehind(behind) ||
  someSign(behind, 'has passed', (at) => isOnlyOfCalls(behind.slice(0, at).replace(/^\s*[,;，；)）]/u, ''))) ||
  someSign(before, 'has passed', (_, end) => isOnlyOfCalls(before.slice(end)));
