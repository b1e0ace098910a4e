import { isAnd } from '#dates/and.ts';
import { takenIn } from '#model/kinds.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign } from '../../phrases/signs.ts';

const mostLettersOfVerb = 14;
const sentenceEnd = /[.!?;](?=\s|$)/;
const marks = /[,.;:()!?–—]/;
const clauseBegin = /(?:[,.;:!?]|^)\s*$/;

/** Nothing stands before the day in its clause, or only what joins the clause to another one. */
function beginsClause(before: string): boolean {
  if (isBare(before) || clauseBegin.test(before)) return true;
  const words = before.trimEnd();
  return isAnd(words.slice(words.lastIndexOf(' ') + 1));
}

/** "31 May is the last day of early registration", "and 3 June marks the deadline for posters": what a day is said to be, behind it. */
export function isDeadlineLabel({ before, behind }: Around): Label | undefined {
  const [sentence = ''] = behind.split(sentenceEnd, 1);
  const said = /^\s\p{Ll}/u.test(sentence) ? labelOf(sentence) : undefined;
  const [first] = said?.mentions ?? [];
  if (!said || first?.concept !== 'deadline' || !said.guess?.isPlain || !takenIn.has(said.guess.kind)) return undefined;
  const verb = sentence.slice(0, first.at);
  if (lettersIn(verb) === 0 || lettersIn(verb) > mostLettersOfVerb || marks.test(verb)) return undefined;
  return beginsClause(before) && !hasSign(verb, 'of the past') && !hasSign(verb, 'not') ? said : undefined;
}
