import { labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { lastEndOf, withoutSigns } from '../../phrases/signs.ts';

/** "Cold Spring Harbor, ", "Lisbon on": a name of some words, and no more than a small word or a comma behind it. */
const place = /^\s?\p{Lu}[\p{L}\s.'’,-]{1,40}$/u;
const endOfSentence = /^\s*(?:[.!]|$)/;

/**
 * "Join us at Cold Spring Harbor, 23–26 June", "we look forward to seeing you in Lisbon on 5 May.": the days of the event that those who
 * write are welcomed to; a single day that the sentence goes on behind may be that of anything there.
 */
export function isWelcomedThen({ dates }: Cluster, { before, behind }: Around): boolean {
  const said = withoutSigns(before, 'said in a welcome').replace(/\s+/gu, ' ');
  const end = lastEndOf(said, 'welcome in');
  if (end === undefined || !dates.every(({ date }) => date.kind === 'range' || (date.kind === 'day' && endOfSentence.test(behind))))
    return false;
  const rest = said.slice(end);
  return place.test(rest) && labelOf(rest).mentions.length === 0;
}
