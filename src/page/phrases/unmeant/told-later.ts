import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

/** "The venue will be announced later", 地點另行通知: what is told some time tells nothing on the day beside it. */
export function withoutToldLater(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => concept === 'notify' || concept === 'opens')) return mentions;
  let left = mentions;
  someSign(text, 'told later', (from, to) => {
    left = left.filter(({ at, end }) => at < from || end > to);
    return false;
  });
  return left;
}
