import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

const longestFuture = 20;
function isOfFuture(before: string): boolean {
  const near = before.slice(-longestFuture);
  return someSign(near, 'of the future', (_, end) => near.slice(end).trim() === '');
}

/** "O resultado final será publicado em": what is yet to be published is no day of the page itself. */
export const withoutYetToBePosted = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => concept === 'posted') && mentions.some(({ concept }) => concept === 'notify')
    ? mentions.filter(({ concept, at }) => concept !== 'posted' || !isOfFuture(text.slice(0, at)))
    : mentions;
