import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

const beginsClause = /(?:^|[.;:!?(]\s?)$/;
const endsInComma = /^\s[^,.;:()]{3,120},\s\p{L}/u;

/** "Due to the storm, the meeting has moved to": a cause at the head of a sentence falls due on no day. */
export function withoutBecause(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => concept === 'deadline')) return mentions;
  const isCause = (mention: Mention) =>
    mention.concept === 'deadline' &&
    someSign(
      text,
      'because of',
      (at, end) => at === mention.at && beginsClause.test(text.slice(0, at)) && endsInComma.test(text.slice(end)),
    );
  return mentions.some(isCause) ? mentions.filter((mention) => !isCause(mention)) : mentions;
}
