import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { KindGuess } from '../../phrases/kind.ts';
import { beginsWithSign, hasSign, wordsOfSign } from '../../phrases/signs.ts';
import { byClosing } from './closing.ts';
import { leadsToSpan } from './leads-to-span.ts';
import { isUntil } from './until.ts';

const isWindow = ({ dates, start }: Cluster, before: string, text: string): boolean =>
  dates.every(({ date }) => date.kind === 'range') && leadsToSpan(before, text.slice(start));

/** "To compete in the final from 1 to 3 May, teams travel": those days are of the final. */
const isOfFinal = (words: string): boolean => hasSign(words, 'final of a contest');

/** Forms are filled in, things handed in: of whoever takes part, more may be asked that only has to be so by a day, such as an age. */
const isDone = (words: string): boolean => says(labelOf(words), 'submit', 'register') || hasSign(words, 'fills in');

/**
 * "Pour participer, il faut remplir le formulaire avant le 5 mai", "per partecipare è sufficiente collegarsi al sito dal 1 al 31 maggio": what a
 * sentence says must be done to take part falls due on its day, or in its span of days.
 */
export function toTakePart(label: Label, cluster: Cluster, { before, behind }: Around, text: string): KindGuess | undefined {
  const words = `${before} ${behind}`;
  if (!beginsWithSign(before, 'to take part') || says(labelOf(words), 'notify', 'held', 'aid')) return undefined;
  if (label.guess?.isPlain && label.guess.kind !== 'event') return undefined;
  if (!isDone(words) || !((isWindow(cluster, before, text) && !isOfFinal(words)) || isUntil(before, behind, text))) return undefined;
  // Who takes part in an event registers, and in a contest hands something in.
  const isOfEvent = says(labelOf(words), 'event') || wordsOfSign('noun of an event').some((noun) => words.toLowerCase().includes(noun));
  return isOfEvent && !hasSign(words, 'a contest') ? byRegistering : byClosing;
}
const byRegistering: KindGuess = { kind: 'registration', isPlain: true };
