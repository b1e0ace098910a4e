import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { endsWithSign, isSign, lastEndOf, placeOfSign } from '../../phrases/signs.ts';
import { asking, heldEvent } from './held.ts';

const endOfClause = /[.;:!?。；：]/;

const namesEvent = (words: string): boolean => says(labelOf(words), 'event') && !says(labelOf(words), ...asking);

/** "The society organises on 23 November the conference", "the society organises its conference on 23 November". */
export function isOrganisedThen({ before, behind }: Around): boolean {
  const end = lastEndOf(before, 'organises');
  if (end === undefined) return false;
  const rest = before.slice(end);
  const [what = ''] = behind.split(endOfClause, 1);
  return (
    ((isBare(rest) || isSign(rest, 'on a day')) && namesEvent(what)) ||
    (!/[,;，、]/.test(rest) && endsWithSign(rest.trimEnd(), 'on a day') && namesEvent(rest))
  );
}

/** Letters between a day and the verb behind it: "we are", "the Institute for Kelp Studies". */
const farthestVerb = 40;

/** "On 23 November we are organising our study day in Ghent": the same, with the day first; the verb may stand last. */
export function organisedOn({ before, behind }: Around): Label | undefined {
  if (!isBare(before) && !isSign(before, 'on a day')) return undefined;
  const [clause = ''] = behind.split(endOfClause, 1);
  const verb = placeOfSign(clause, 'organises');
  const isLast = verb !== undefined && isBare(clause.slice(verb[1]));
  return verb && (isLast || verb[0] <= farthestVerb) && namesEvent(clause) ? labelOf(clause).withGuess(heldEvent) : undefined;
}
