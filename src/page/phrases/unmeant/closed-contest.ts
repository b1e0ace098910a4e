import type { Mention } from '../phrases.ts';
import { placeOfSign } from '../signs.ts';

const endOfSentence = /^\s*\.\s*$/;

/** "The contest begins on 2 May and ends on": what closes takes in works until then. A contest that only has a day is an event. */
export function withClosedContest(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const closes = mentions.findLast(({ concept }) => concept === 'closes');
  if (!closes || mentions.some(({ concept }) => concept !== 'closes' && concept !== 'opens' && concept !== 'until')) return mentions;
  // "It begins on 2 May at 9:00 and ends at 14:00.": behind its day and without its hours.
  if (mentions.some(({ concept }) => concept === 'opens') && endOfSentence.test(text.slice(closes.end))) return mentions;
  const [at, end] = placeOfSign(text.slice(0, closes.at), 'a contest') ?? [];
  if (at === undefined || end === undefined || mentions.some((mention) => mention.at < end && at < mention.end)) return mentions;
  return [...mentions, { concept: 'proposal', at, end } as const].sort((a, b) => a.at - b.at);
}
