import { labelOf, says } from '../../labels/label.ts';
import { endsWithSign } from '../../phrases/signs.ts';

/** A verb of the past and what was done, up to the day. */
const done = /\b(?:was|were|has been|have been|had been) (?:\p{L}{2,14} )?\p{L}{2,16} on\s{0,2}$/iu;

/** "The journal was indexed on", "tarihinde onaylandı": something was done on a day, and nothing that may fall due is spoken of. */
export const wasDoneOn = (before: string): boolean => {
  if (endsWithSign(before, 'was done on')) return true;
  const label = done.test(before) ? labelOf(before) : undefined;
  return label !== undefined && label.guess === undefined && !says(label, 'deadline', 'dates');
};
