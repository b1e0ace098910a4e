import { type Label, labelOf, says } from '../../labels/label.ts';
import { isDated, type Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';

const own = ({ seen, text }: Unit): Label => labelOf(without(seen, text));

/** "Standard (until 23 February)" in the row of "Early bird (until 2 February)": until when one fee holds, as the other does. */
export function feeOf(unit: Unit, units: readonly Unit[]): Label | undefined {
  const label = own(unit);
  if (label.guess || !says(label, 'until')) return undefined;
  const isFee = units.some((other) => other !== unit && isDated(other) && own(other).guess?.kind === 'registration');
  return isFee ? label.withGuess({ kind: 'registration', isPlain: true }) : undefined;
}
