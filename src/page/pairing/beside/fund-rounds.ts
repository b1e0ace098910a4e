import { type Label, labelOf, says } from '../../labels/label.ts';
import { sentenceUpTo } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import type { KindGuess } from '../../phrases/kind.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { endOfSign, hasSign, placeOfSign } from '../../phrases/signs.ts';
import { byClosing } from './closing.ts';

const opening: KindGuess = { kind: 'opens', isPlain: true };
/** Letters from the verb to its day: "on", "am". */
const mostToDay = 4;
const clauseEnd = /[.;:!?]\s/;
/** Letters before what opens and closes: "the current", "die aktuelle". */
const mostBefore = 24;

const isOfFunds = ({ titles }: Unit): boolean =>
  titles.some((title) => says(title, 'call') || hasSign(title.text, 'funds') || hasSign(title.text, 'a contest'));

/**
 * "The current round opened on 6 January and will close on 3 March" below "Research grants": what opens and closes there is taken in
 * between.
 */
export function roundOfFunds(label: Label, before: string, cluster: Cluster, unit: Unit): KindGuess | undefined {
  if (label.guess?.isPlain || !isOfFunds(unit)) return undefined;
  const last = labelOf(before).mentions.findLast(({ concept }) => concept === 'opens' || concept === 'closes');
  if (!last || lettersIn(before.slice(last.end)) > mostToDay) return undefined;
  const clause = sentenceUpTo(unit, cluster).split(clauseEnd).at(-1)?.trimStart() ?? '';
  const subject = clause.slice(endOfSign(clause, 'article') ?? 0);
  const [at, end = 0] = placeOfSign(subject, 'runs in rounds') ?? [];
  if (at === undefined || lettersIn(subject.slice(0, at)) > mostBefore || says(labelOf(subject.slice(0, at)), 'opens', 'closes'))
    return undefined;
  const { mentions } = labelOf(subject.slice(end));
  const isOnly = mentions.every(({ concept }) => concept === 'opens' || concept === 'closes' || concept === 'until');
  return isOnly ? (last.concept === 'closes' ? byClosing : opening) : undefined;
}
