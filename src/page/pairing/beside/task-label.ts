import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endsWithSign, goesOnWithSign, isSign, lastEndOf } from '../../phrases/signs.ts';

/** "Reviewers have until 1 May to submit their reviews": it is theirs to do. */
const workOfOthers = { kind: 'other', isPlain: true } as const;
/** "Have until", but not "gives you until". */
const mostToUntil = 12;

/** "You have until 12 February, 18:00, to send us", "(end of day, our time) to pitch": commas or a bracket part a day and its hour from it. */
const comma = /^(?:(?:\s{0,6},){1,2}|\s{0,6}\([^()]{0,60}\)(?:\s{0,6},)?)/;

/**
 * "Authors have until 1 May to submit their final versions", "haben bis 1. Mai Zeit, die Endfassung hochzuladen": what is left to do says
 * what falls due.
 */
export function taskLabel({ before, behind: all }: Around): Label | undefined {
  const behind = all.replace(comma, '');
  if (!endsWithSign(before, 'until, before a task') || !goesOnWithSign(behind, 'to do')) return undefined;
  const [lead = '', task = ''] = behind.split(/[.;,(]/, 2);
  const label = labelOf(isSign(lead, 'to do') ? task : lead);
  const judges = says(label, 'review') ? lastEndOf(before, 'those who judge') : undefined;
  if (judges !== undefined && lettersIn(before.slice(judges)) <= mostToUntil) return label.withGuess(workOfOthers);
  // "Tienen hasta el 5 de mayo para recoger sus obras": a thing is named, and nothing is done with it that is asked for.
  const isMeant = behind === all || says(label, 'submit');
  return isMeant && label.guess?.isPlain && label.guess.kind !== 'event' ? label : undefined;
}
