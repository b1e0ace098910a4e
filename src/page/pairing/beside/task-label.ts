import { type Label, labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { endsWithSign, goesOnWithSign } from '../../phrases/signs.ts';

/** "Authors have until 1 May to submit their final versions": what is left to do says what falls due. */
export function taskLabel({ before, behind }: Around): Label | undefined {
  if (!endsWithSign(before, 'until, before a task') || !goesOnWithSign(behind, 'to do')) return undefined;
  const label = labelOf(behind.split(/[.;,(]/, 1)[0] ?? '');
  return label.guess && label.guess.kind !== 'event' ? label.withGuess({ ...label.guess, isPlain: true }) : undefined;
}
