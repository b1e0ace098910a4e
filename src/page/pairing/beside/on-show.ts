import type { Concept } from '../../label-words.ts';
import { labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { placeOfSign } from '../../phrases/signs.ts';
import { ownClause } from './own-clause.ts';

/** What works are still to be handed in for: "works to be exhibited must be sent by". */
const asks: ReadonlySet<Concept> = new Set(['submit', 'register', 'deadline', 'closes', 'extended', 'call']);

/**
 * "The winning works will be on show until 30 June", 「入賞作品は6月30日まで展示します」: what is shown once it was judged is not handed in then,
 * nor is anybody told.
 */
export function isOnShow(around: Around): boolean {
  const clause = ownClause(around);
  const shown = placeOfSign(clause, 'is shown');
  // "La mostra dura fino": the verb of the exhibition closes nothing else.
  return (
    shown !== undefined &&
    !labelOf(clause).mentions.some(({ concept, at, end }) => asks.has(concept) && (at >= shown[1] || end <= shown[0]))
  );
}

/** The same over a span of days, which is an exhibition. */
export const isShownFor = ({ dates }: Cluster, around: Around): boolean =>
  dates.length === 1 && dates[0]?.date.kind === 'range' && isOnShow(around);
