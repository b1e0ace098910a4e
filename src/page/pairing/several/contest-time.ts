import { labelOf } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign, withoutSigns } from '../../phrases/signs.ts';
import { lastsForWeeks } from './long-span.ts';

const longestName = 60;
/** "Il ", "del": small words beside those for how long something lasts. */
const lettersOfSmallWords = 8;

/** Whether words say no more than how long something lasts. */
export const isBareTime = (words: string): boolean =>
  hasSign(words, 'how long it lasts') && lettersIn(withoutSigns(words, 'how long it lasts')) <= lettersOfSmallWords;

/** "Contest period: 15 March – 15 May", "Duration" on the page of a contest: weeks for which a contest goes on. */
export function isContestTime({ dates }: Cluster, { before }: Around, { titles }: Unit): boolean {
  if (before.length > longestName || !lastsForWeeks(dates[0]) || !hasSign(before, 'how long it lasts')) return false;
  const { guess } = labelOf(before);
  if (guess?.isPlain && guess.kind !== 'event') return false;
  return (
    hasSign(before, 'a contest') ||
    hasSign(before, 'of a contest') ||
    (isBareTime(before) && titles.some(({ text }) => hasSign(text, 'a contest')))
  );
}
