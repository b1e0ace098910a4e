import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, lastEndOf } from '../../phrases/signs.ts';

/** What is said in brackets is said by the way. */
export const withoutBrackets = (text: string): string => text.replace(/[(（][^()（）]{0,200}[)）]?/gu, '');

/** "BEE 2026: 3 May, with talks by twenty speakers, was held in Lund": nothing was to be done until then. */
export const wasHeldBehind = ({ before, behind }: Around): boolean =>
  hasSign(withoutBrackets(behind), 'was held') && !says(labelOf(`${before} ${behind}`), 'deadline', 'until', 'submit', 'register');

const year = /\b(?:19|20)\d{2}\b/;
const sentenceEnd = /[.;!?。；！？]\s?(?=\S)/u;
/**
 * "The first KISV was held in Lund on": an edition that is over, where nothing behind the verb is still to be held. "KISV 2027 took place
 * on" may be the one whose papers are printed now.
 */
export function wasHeldOn({ before }: Pick<Around, 'before'>): boolean {
  const sentence = before.split(sentenceEnd).at(-1) ?? '';
  const end = lastEndOf(sentence, 'was held');
  if (end === undefined || year.test(sentence.slice(0, end))) return false;
  return !says(labelOf(sentence.slice(end)), 'held', 'opens') && !hasSign(sentence.slice(end), 'of the future');
}

const clauseEnd = /[,.;!?。；！？]\s?(?=\S)/u;
/** "Our workshop on 4 May was a great success": how it went is told of an edition that is over. */
export function wasPraised({ behind }: Pick<Around, 'behind'>): boolean {
  const [clause = ''] = withoutBrackets(behind).split(clauseEnd, 1);
  return hasSign(clause, 'was praised') && !hasSign(clause, 'of the future') && !says(labelOf(clause), 'deadline', 'submit', 'register');
}
