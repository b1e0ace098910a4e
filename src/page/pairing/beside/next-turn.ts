import type { Kind } from '#model/call.ts';
import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { someSign, withoutSigns } from '../../phrases/signs.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { clauseEnd } from './clause-end.ts';

/** The number of a round is no other word: "Gelombang II". */
const wordBehind = /^(?:[^\S\n]+|:[^\S\n]+)(?![IVX]{1,4}(?!\p{L}))\p{L}+/u;
const numberBehind = /^\s\d/;
const smallSigns = ['small', 'small in a label', 'verb of a sentence', 'first of rounds', 'counted in words'] as const;

/** Whether the word right behind is none that goes on with a name, or with another: "a round table", "the wave chairs", "rounds: posters on". */
function isWholeName(behind: string): boolean {
  const [next = ''] = wordBehind.exec(behind) ?? [];
  if (next.startsWith(':') && says(labelOf(next), ...thingsJudged)) return false;
  return lettersIn(smallSigns.reduce(withoutSigns, unsaid(next, labelOf(next).mentions))) === 0;
}

const namesRound = (clause: string): boolean =>
  someSign(clause, 'round', (_, end) => isWholeName(clause.slice(end))) ||
  someSign(clause, 'round with its number', (_, end) => numberBehind.test(clause.slice(end)));

/** "Early bird until 1 May; regular until 15 May; on-site 3 June": what names only its stage is registration as before. */
export function nextStageLabel({ before }: Around, last: { readonly kind: Kind } | undefined): Label | undefined {
  const clause = labelOf(before.split(/[,;]/).at(-1) ?? '');
  if (
    last?.kind !== 'registration' ||
    clause.guess?.isPlain ||
    says(clause, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract', 'final') ||
    !someSign(clause.text, 'stage', (_, end) => isWholeName(clause.text.slice(end)))
  )
    return undefined;
  return clause.withGuess({ kind: 'registration', isPlain: true });
}

/** "Abstracts: round 1 from 5 to 26 January, round 2 from …": what names only its round is what the date before it is for. */
export function nextRoundLabel(
  { before }: Around,
  { dates }: Cluster,
  last: { readonly label: string; readonly kind: Kind } | undefined,
): Label | undefined {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const own = labelOf(clause);
  // "A second round opens on": that is not when the first was due.
  const isOpening =
    says(own, 'opens') &&
    !says(own, 'closes', 'until', 'deadline') &&
    dates.every(({ date }) => date.kind === 'day' || date.kind === 'month');
  if (!last || isOpening || own.guess?.isPlain || !namesRound(clause)) return undefined;
  return (says(own, 'closes') ? own : labelOf(last.label)).withGuess({ kind: last.kind, isPlain: true });
}
