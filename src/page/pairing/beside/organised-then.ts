import { labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { isSign, lastEndOf } from '../../phrases/signs.ts';
import { asking } from './held.ts';

/** "The society organises on 23 November the conference": who holds what, with no more than its day between. */
export function isOrganisedThen({ before, behind }: Around): boolean {
  const end = lastEndOf(before, 'organises');
  if (end === undefined) return false;
  const rest = before.slice(end);
  const [what = ''] = behind.split(/[.;:!?]/, 1);
  return (isBare(rest) || isSign(rest, 'on a day')) && says(labelOf(what), 'event') && !says(labelOf(what), ...asking);
}
