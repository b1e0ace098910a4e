import { type Label, labelOf, says } from '../../labels/label.ts';
import { isDated, isUnder, type Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';

const own = ({ seen, text }: Unit): Label => labelOf(without(seen, text));

/**
 * "Standard (until 23 February)" in the row of "Early bird (until 2 February)", "Early: until 2 February | Regular: until 23 February" below
 * "Registration": until when one fee holds, as the other does.
 */
export function feeOf(unit: Unit, units: readonly Unit[]): Label | undefined {
  const label = own(unit);
  if (label.guess || !says(label, 'until')) return undefined;
  const others = units.filter((other) => other !== unit && isDated(other));
  const isFee =
    others.some((other) => own(other).guess?.kind === 'registration') ||
    (isUnder(unit, 'register') && others.some((other) => says(own(other), 'until')));
  return isFee ? label.withGuess({ kind: 'registration', isPlain: true }) : undefined;
}
