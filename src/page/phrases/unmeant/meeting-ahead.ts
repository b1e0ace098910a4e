import type { Mention } from '../phrases.ts';
import { hasSign } from '../signs.ts';

/** "Deadline for the board meeting in May": what is due before those meet who judge, and is no work of theirs. */
export function withoutMeetingAhead(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => concept === 'review') || !mentions.some(({ concept }) => concept === 'deadline')) return mentions;
  return mentions.map((mention) =>
    mention.concept === 'review' && hasSign(text.slice(mention.at, mention.end), 'noun of an event')
      ? { ...mention, concept: 'event' }
      : mention,
  );
}
