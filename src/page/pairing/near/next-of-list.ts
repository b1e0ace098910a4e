import type { Label } from '../../labels/label.ts';
import type { Unit } from '../../outline/outline.ts';
import { hasSign, isSign } from '../../phrases/signs.ts';
import { heldEvent } from '../beside/held.ts';
import { nextStageLabel } from '../beside/next-turn.ts';
import type { Entry } from '../entry.ts';
import type { Named } from './named-by-title.ts';

/** "f. Final/presentations": its first word, without what counts it. */
const firstOf = (text: string): string => text.replace(/^[\p{L}\d][.)] ?/u, '').split(/[,/:：(（]/, 1)[0] ?? '';

/** "Final, Graz": of a contest, whose final is an event, whatever its title asks for. */
export const finalOf = (about: Label, titles: Unit['titles']): Label | undefined =>
  isSign(firstOf(about.text), 'final of a contest') && titles.some(({ text }) => hasSign(text, 'a contest'))
    ? about.withGuess(heldEvent)
    : undefined;

/**
 * "Early bird: until 1 May" over "Regular: until 31 May": what a row leaves to the one above it. The final of a contest is an event,
 * whatever its title asks for.
 */
export function nextOfList({ block, titles }: Unit, about: Label, last: Entry | undefined): Named | undefined {
  const final = finalOf(about, titles);
  if (final) return { label: final, track: null };
  if (!last || about.guess || block - last.unit.block > 1 || last.isProse) return undefined;
  const label = nextStageLabel({ before: about.text, behind: '' }, last);
  // What tells the row above apart tells it from this one.
  const isOfRow = last.track !== null && last.unit.text.includes(last.track);
  return label && { label, track: isOfRow ? null : last.track };
}
