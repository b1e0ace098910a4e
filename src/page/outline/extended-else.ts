import type { Concept } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { beginsWithSign, hasSign, lastEndOf } from '../phrases/signs.ts';

const clauseMark = /[,;:(，；：（]/;
const sentenceMark = /[.!?;:(]\s/;
const fewestLetters = 3;

/** "La estancia se prorroga", "il soggiorno è prorogato": a sentence begins with an article and a name that no call has. */
function beginsWithAnother(before: string): boolean {
  const sentence = before.split(sentenceMark).at(-1)?.trim() ?? '';
  return beginsWithSign(sentence, 'article') && lettersIn(sentence) > fewestOfName && mentionsIn(sentence).length === 0;
}
const fewestOfName = 6;

const lasting: ReadonlySet<Concept> = new Set(['event', 'held', 'opens', 'extended', 'until']);

/** "(выставка продлена до": where no article leads to what is extended, it is one of the things that last and fall due on no day. */
const isLasting = (clause: string): boolean =>
  hasSign(clause, 'lasts, and is no deadline') && mentionsIn(clause).every(({ concept }) => lasting.has(concept));

/**
 * Whether words that tell of an extension name something else that is extended, behind its article and before its verb: "(the stay is
 * extended to", but "the deadline is extended to", "at the request of many authors extended to".
 */
export function extendsSomethingElse(words: string): boolean {
  const extended = mentionsIn(words).findLast(({ concept }) => concept === 'extended');
  if (!extended) return false;
  if (beginsWithAnother(words.slice(0, extended.at))) return true;
  const clause = words.slice(0, extended.at).split(clauseMark).at(-1) ?? '';
  if (isLasting(clause)) return true;
  const article = lastEndOf(clause, 'article');
  if (article === undefined) return false;
  const name = clause.slice(article);
  const isNamed = lettersIn(name) >= fewestLetters && hasSign(name, 'verb of a sentence');
  return isNamed && !mentionsIn(clause).some(({ end }) => end > article);
}
