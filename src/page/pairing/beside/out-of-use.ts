import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { hasSign } from '../../phrases/signs.ts';

/**
 * "Registration will not be available from 1 December to 5 January", "1月5日から10日まで申込みは行えません": a span in which nothing is taken is
 * no window, unless it is told of all other days ("not possible outside 1–5 March").
 */
export function isOutOfUse({ before, behind }: Around, { dates }: Cluster): boolean {
  const clause = `${before} ${behind}`;
  return dates.every(({ date }) => date.kind === 'range') && hasSign(clause, 'is out of use') && !hasSign(clause, 'other than');
}
