import { isAnd } from '#dates/and.ts';
import { labelOf } from '../../../labels/label.ts';
import { lettersIn } from '../../../phrases/letters.ts';
import type { Mention } from '../../../phrases/phrases.ts';
import { lastEndOf } from '../../../phrases/signs.ts';
import type { Here } from './here.ts';

/** "Be named by", "submit the full paper by". */
const mostLettersToDay = 30;
/** "Be registered", "yet be submitted". */
const mostLettersToDeed = 10;
const isDeed = ({ concept }: Mention): boolean => concept === 'submit' || concept === 'register';

/**
 * "Speakers need not be named by 1 May", "no es necesario inscribirse antes del": nothing is asked for by then. But "need not be members to
 * submit by": the deed that is asked for stands apart from what is not, behind an "and" too.
 */
export function isNotNeeded({ before }: Here): boolean {
  const clause = before.split(/[.;:!?]\s/).at(-1) ?? before;
  const end = lastEndOf(clause, 'need not');
  const tail = end === undefined ? undefined : clause.slice(end);
  if (tail === undefined || /[,()]/.test(tail) || lettersIn(tail) > mostLettersToDay || tail.split(/\s/).some(isAnd)) return false;
  const [deed, another] = labelOf(tail).mentions.filter(isDeed);
  return another === undefined && (deed === undefined || lettersIn(tail.slice(0, deed.at)) <= mostLettersToDeed);
}
