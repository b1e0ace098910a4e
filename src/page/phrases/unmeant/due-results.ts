import { type Mention, speaksOf } from '../phrases.ts';
import { beginsWithSign, endOfSign, isSign } from '../signs.ts';

const longestName = 12;

/** "Deadline for submitting the fact sheets and the results": both are handed in; "submission and results" may be two things. */
const areSubmittedAlong = (text: string, mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some(({ concept, at, end }) => concept === 'submit' && at >= from && end < to && to - end > longestName) &&
  beginsWithSign(text.slice(from).trimStart(), 'for');

/** "Submission deadline for (the) results": they are handed in. "Deadline for results" may be when they are told. */
export function withDueResults(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const i = mentions.findIndex(({ concept }) => concept === 'notify');
  const [result, deadline] = [mentions[i], mentions.slice(0, Math.max(0, i)).findLast(({ concept }) => concept === 'deadline')];
  if (!result || !deadline || !isSign(text.slice(result.at, result.end), 'results')) return mentions;
  if (areSubmittedAlong(text, mentions, deadline.end, result.at)) return mentions.with(i, { ...result, concept: 'submit' });
  const between = text.slice(deadline.end, result.at).trimStart();
  if (!beginsWithSign(between, 'for') || between.length - (endOfSign(between, 'for') ?? 0) > longestName) return mentions;
  if (!speaksOf(text.slice(0, deadline.end), 'submit')) return mentions;
  return mentions.with(i, { ...result, concept: 'submit' });
}
