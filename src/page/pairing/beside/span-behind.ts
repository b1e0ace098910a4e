import { askedFor } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { goesOnWithSign } from '../../phrases/signs.ts';
import { heldEvent } from './held.ts';

const clauseEnd = /[.;](?=\s|$)/u;

/**
 * "Yarışmaya 4 Ocak - 2 Şubat tarihleri arasında başvuru yapılabilecek", "7-11 Mayıs tarihleri arasında düzenlenecek final": what is done in a
 * span of days Turkish says behind it.
 */
export function spanBehind({ before, behind }: Around): Label | undefined {
  if (!goesOnWithSign(behind, 'between them')) return undefined;
  const label = labelOf(behind.split(clauseEnd, 1)[0] ?? '');
  const first = label.mentions[0]?.concept;
  if (first === 'held' && says(label, 'event')) return label.withGuess(heldEvent);
  const isAsked = label.guess?.isPlain && askedFor.has(label.guess.kind) && says(label, 'submit', 'register');
  return isAsked && !labelOf(before).guess?.isPlain ? label : undefined;
}
