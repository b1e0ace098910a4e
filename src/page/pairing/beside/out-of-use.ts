import { isAnd } from '#dates/and.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { hasSign, placeOfSign } from '../../phrases/signs.ts';

/** A mark, or a word that joins another clause: "and is not available afterwards". */
const goesOn = (between: string): boolean => /[,;:.()（）。–—]/.test(between) || between.split(/\s/).some(isAnd);

/**
 * "Registration will not be available from 1 December to 5 January", "1月5日から10日まで申込みは行えません": a span in which nothing is taken is
 * no window, unless it is told of all other days ("not possible outside 1–5 March"). What is said beside a span, "(extensions are not
 * possible)", leaves it what it is.
 */
export function isOutOfUse({ before, behind }: Around, { dates }: Cluster): boolean {
  if (!dates.every(({ date }) => date.kind === 'range')) return false;
  const [from, to] = [placeOfSign(before, 'is out of use'), placeOfSign(behind, 'is out of use')];
  const clause = `${before} ${behind}`;
  const isNear = from ? !goesOn(before.slice(from[1])) : to !== undefined && !goesOn(behind.slice(0, to[0]).trimStart());
  return isNear && !hasSign(clause, 'other than') && !says(labelOf(clause), 'extended');
}
