import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { someSign } from '../../phrases/signs.ts';

/** "Papers are printed only if an author of each is registered by": what must be done by then is to register, whatever comes of it. */
export function conditionLabel({ before }: Around): Label | undefined {
  let from: number | undefined;
  someSign(before, 'on condition', (_, end) => {
    from = end;
    return false;
  });
  if (from === undefined) return undefined;
  const clause = labelOf(before.slice(from));
  const told = clause.mentions.filter(({ concept }) => concept !== 'until' && concept !== 'event');
  const until = clause.mentions.find(({ concept }) => concept === 'until');
  const done = before.slice(from, from + (until?.at ?? 0));
  const isRegistered = someSign(done, 'has registered', (_, end) => done.slice(end).trim() === '');
  const isToRegister =
    (isRegistered || told.at(-1)?.concept === 'register') && !says(clause, 'submit', 'final', 'opens', 'closes', 'deadline');
  return isToRegister ? clause.withGuess({ kind: 'registration', isPlain: true }) : undefined;
}
