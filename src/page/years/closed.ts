import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
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

const longestNotice = 120;
const ofCalls: readonly Concept[] = ['submit', 'call', 'abstract', 'paper', 'proposal', 'deadline'];
const bracketAtEnd = /[([（【]([^()[\]（）【】]{1,30})[)\]）】]\s?$/u;

/**
 * "The call for abstracts is now closed.", "Call for papers (closed)": a line without any day that says that nothing more is taken in. "Round 1
 * is closed" and "the call of 2027 is closed" tell of others.
 */
export function tellsClosed(text: string): boolean {
  if (text.length > longestNotice || /\d/.test(text)) return false;
  const said = bracketAtEnd.exec(text)?.[1];
  const isClosed =
    (said !== undefined && isSign(said, 'closed, in brackets')) ||
    someSign(text, 'has passed', (at, end) => isOnlyOfCalls(text.slice(0, at)) && !hasSign(text.slice(end), 'may'));
  // Most lines say nothing of the kind, and what they speak of need not be known.
  const label = isClosed ? labelOf(text) : undefined;
  return label !== undefined && says(label, ...ofCalls) && !says(label, 'register', 'opens', 'extended');
}
