import { isBare, labelOf, says } from '../labels/label.ts';
import type { Around } from '../outline/around.ts';
import type { Cluster } from '../outline/cluster.ts';
import type { Entry } from './entry.ts';
import { isPostposition } from './postposition.ts';

const clauseBehind = /[，,、。.;]/u;
const longestVerb = 24;
/** "1月9日まで応募期限を延長いたします": East Asian sentences say behind the day that it is a later one. */
export const extendsBehind = (behind: string): boolean => {
  const [clause = ''] = behind.split(clauseBehind, 1);
  return clause.length <= longestVerb && says(labelOf(clause), 'extended');
};

const nearExtension = 6;
/** "Aug 20: papers due (deadline extended to Aug 30)": a later date of a line that only says that it replaces the one before. */
export function isExtensionOf(cluster: Cluster, { before, behind }: Around, last: Entry | undefined): boolean {
  if (last && !last.date.struck && isPostposition(behind) && cluster.dates.length === 1 && extendsBehind(behind)) return true;
  const label = labelOf(before);
  const said = label.mentions.findLast(({ concept }) => concept === 'extended');
  return (
    last !== undefined &&
    said !== undefined &&
    before.length - said.end < nearExtension &&
    isBare(behind) &&
    cluster.dates.length === 1 &&
    (label.guess === undefined || label.guess.kind === last.kind)
  );
}
