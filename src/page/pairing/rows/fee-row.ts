import { stagesOfPaper } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isDated, isUnder, type Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import type { Head } from '../columns/heads.ts';

const own = ({ seen, text }: Unit): Label => labelOf(without(seen, text));

/** "Abstracts | Full papers" over "until 15 July | until 10 September": the columns say what is handed in, whatever the title is. */
const isOfWork = (head: Head | undefined): boolean => head?.label.guess?.isPlain === true && stagesOfPaper.has(head.label.guess.kind);

/**
 * "Standard (until 23 February)" in the row of "Early bird (until 2 February)", "Early: until 2 February | Regular: until 23 February" below
 * "Registration": until when one fee holds, as the other does.
 */
export function feeOf(unit: Unit, units: readonly Unit[], head: Head | undefined): Label | undefined {
  const label = own(unit);
  if (label.guess || !says(label, 'until') || isOfWork(head)) return undefined;
  const others = units.filter((other) => other !== unit && isDated(other));
  const isFee =
    others.some((other) => own(other).guess?.kind === 'registration') ||
    (isUnder(unit, 'register') && others.some((other) => says(own(other), 'until')));
  return isFee ? label.withGuess({ kind: 'registration', isPlain: true }) : undefined;
}
