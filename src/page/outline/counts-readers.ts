import { labelOf, says } from '../labels/label.ts';
import { someSign } from '../phrases/signs.ts';
import type { Unit } from './outline.ts';
import { without } from './without.ts';

const longestLine = 160;
const countBefore = /\d[\d.,]{0,12}\s?\p{L}?\s?$/u;
const countBehind = /^\p{L}?\s?[:：(]?\s?\d/u;

/** "Office, 5 March 2027, 120 views", "3 comments": a line that counts its readers tells when something was put up. */
export function countsReaders({ seen, text }: Unit): boolean {
  if (text.length > longestLine) return false;
  const words = without(seen, text);
  const isCounted = someSign(
    words,
    'read so often',
    (at, end) => countBefore.test(words.slice(0, at)) || countBehind.test(words.slice(end)),
  );
  return isCounted && !says(labelOf(words), 'deadline', 'until', 'closes', 'submit', 'register', 'notify', 'response');
}
