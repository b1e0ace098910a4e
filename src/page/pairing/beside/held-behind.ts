import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { isPostposition } from './postposition.ts';

const clause = /^\s?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]\s?){4,30}/u;
const asked: readonly Concept[] = ['until', 'deadline', 'closes', 'opens', 'extended', 'submit', 'register', 'notify'];

/** "参加9月9日在昆明举行的研讨会": East Asian clauses say behind a day that an event is held then. */
export function isHeldBehind({ behind }: Around): boolean {
  const [words] = clause.exec(behind) ?? [];
  if (words === undefined || isPostposition(behind)) return false;
  const label = labelOf(words);
  return says(label, 'held') && says(label, 'event') && !says(label, ...asked);
}
