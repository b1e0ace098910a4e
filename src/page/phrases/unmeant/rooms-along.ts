import { isAnd } from '#dates/and.ts';
import type { Mention } from '../phrases.ts';

/** "Et de réservation d'": so many words may stand between the "and" and what is booked. */
const mostBetween = 3;

/** Whether what stands between two words joins them, with a few words more. */
function areJoined(between: string): boolean {
  const [first = '', ...others] = between.trim().split(/\s+/);
  return (isAnd(first) || first === '&' || first === '+') && others.length <= mostBetween;
}

/**
 * "Registration and hotel deadline", "early registration & travel award deadline": one day for both, and to register is asked of all. "Hotel
 * registration" asks for rooms alone.
 */
export function withoutRoomsAlong(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const along = new Set<Mention>();
  mentions.forEach((mention, i) => {
    const [before, behind] = [mentions[i - 1], mentions[i + 1]];
    // "Registration and travel award acceptance deadline": it is taken up, and nothing is told.
    const isTaken = mention.concept === 'notify' && before !== undefined && along.has(before) && behind?.concept === 'deadline';
    if (isTaken && text.slice(before.end, mention.at).trim() === '') along.add(mention);
    if (mention.concept !== 'aid') return;
    const isBehind = before?.concept === 'register' && areJoined(text.slice(before.end, mention.at));
    const isAhead = behind?.concept === 'register' && areJoined(text.slice(mention.end, behind.at));
    // "Registration and booking of hotels": two words for one thing.
    const isMore = before !== undefined && along.has(before) && text.slice(before.end, mention.at).trim() === '';
    if (isBehind || isAhead || isMore) along.add(mention);
  });
  return along.size ? mentions.filter((mention) => !along.has(mention)) : mentions;
}
