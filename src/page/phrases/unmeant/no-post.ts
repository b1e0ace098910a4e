import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

const longestFuture = 20;
function isOfFuture(before: string): boolean {
  const near = before.slice(-longestFuture);
  return someSign(near, 'of the future', (_, end) => near.slice(end).trim() === '');
}

/** "Updated deadline": what is up to date there is the deadline, and no page. */
const isOfMove = ({ at, end }: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some((move) => move.concept === 'extended' && move.at <= at && end <= move.end);

/** "O resultado final será publicado em": what is yet to be published is no day of the page itself, nor is a day to which something moved. */
export function withoutNoPost(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => concept === 'posted')) return mentions;
  const isOfDecision = mentions.some(({ concept }) => concept === 'notify');
  return mentions.filter(
    (mention) => mention.concept !== 'posted' || !(isOfMove(mention, mentions) || (isOfDecision && isOfFuture(text.slice(0, mention.at)))),
  );
}
