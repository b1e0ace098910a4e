import { isTo } from '#dates/and.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, isSign } from '../signs.ts';

const letter = /\p{L}/u;
const from = ['from it', 'on or from it, before a verb'] as const;

/**
 * 即日起接受投稿至, 本日から受付、: what is open from today on, or through a form, does not open on the day that is told with it; nor does
 * what is open until one, 起接受投稿至.
 */
export function withoutFromToday(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isElse = ({ concept, at }: Mention): boolean =>
    concept === 'opens' &&
    ((at > 0 && letter.test(text.charAt(at - 1))) || isTo(text.trimEnd().slice(-1))) &&
    from.some((sign) => beginsWithSign(text.slice(at), sign));
  const last = mentions.at(-1);
  if (last?.concept === 'until' && isSign(text.slice(last.at, last.end), 'from today') && isShown(text, mentions))
    return mentions.slice(0, -1);
  return mentions.some(isElse) ? mentions.filter((mention) => !isElse(mention)) : mentions;
}

/** 展覽時間：即日起至: what is there to see from today on, and not what is taken in while a call is open, 活動時間：即日起至. */
const isShown = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.some(({ concept, at, end }) => concept === 'event' && !isSign(text.slice(at, end), 'time of a call'));
