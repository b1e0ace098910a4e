import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { hasSign, lastEndOf } from '../phrases/signs.ts';

const clauseMark = /[,;:(]/;
const fewestLetters = 3;

/**
 * Whether words that tell of an extension name something else that is extended, behind its article and before its verb: "(the stay is
 * extended to", but "the deadline is extended to", "at the request of many authors extended to".
 */
export function extendsSomethingElse(words: string): boolean {
  const extended = mentionsIn(words).findLast(({ concept }) => concept === 'extended');
  if (!extended) return false;
  const clause = words.slice(0, extended.at).split(clauseMark).at(-1) ?? '';
  const article = lastEndOf(clause, 'article');
  const name = article === undefined ? '' : clause.slice(article);
  return lettersIn(name) >= fewestLetters && hasSign(name, 'verb of a sentence') && mentionsIn(name).length === 0;
}
