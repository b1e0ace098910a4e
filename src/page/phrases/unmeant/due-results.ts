import { type Mention, speaksOf } from '../phrases.ts';
import { beginsWithSign, endOfSign, isSign } from '../signs.ts';

const longestName = 12;

/** "Submission deadline for (the) results": they are handed in. "Deadline for results" may be when they are told. */
export function withDueResults(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const i = mentions.findIndex(({ concept }) => concept === 'notify');
  const [result, deadline] = [mentions[i], mentions.slice(0, Math.max(0, i)).findLast(({ concept }) => concept === 'deadline')];
  if (!result || !deadline || !isSign(text.slice(result.at, result.end), 'results')) return mentions;
  const between = text.slice(deadline.end, result.at).trimStart();
  if (!beginsWithSign(between, 'for') || between.length - (endOfSign(between, 'for') ?? 0) > longestName) return mentions;
  if (!speaksOf(text.slice(0, deadline.end), 'submit')) return mentions;
  return mentions.with(i, { ...result, concept: 'submit' });
}
