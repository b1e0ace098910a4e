import { labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { isSign } from '../../phrases/signs.ts';

/** Whether words say no more than that a day follows: nothing at all, "on", "by". */
export const leadsToDay = (words: string): boolean =>
  /^[\s,]*$/.test(words) || isSign(words, 'on a day') || (isBare(words) && says(labelOf(words), 'until'));
