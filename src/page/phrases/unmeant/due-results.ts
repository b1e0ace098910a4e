import { lettersIn } from '../letters.ts';
import { type Mention, speaksOf } from '../phrases.ts';
import { beginsWithSign, endOfSign, hasSign, isSign } from '../signs.ts';

const longestName = 12;

/** "Deadline for submitting the fact sheets and the results": both are handed in; "submission and results" may be two things. */
const areSubmittedAlong = (text: string, mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some(({ concept, at, end }) => concept === 'submit' && at >= from && end < to && to - end > longestName) &&
  beginsWithSign(text.slice(from).trimStart(), 'for');

/** "Their", "the", and no more. */
const mostLettersToResults = 8;
/** "Participants must submit their results": those who compete hand them in; those who judge tell them. */
function areToBeSubmitted(text: string, mentions: readonly Mention[], { at, end }: Mention): boolean {
  const verb = mentions.findLast((mention) => mention.concept === 'submit' && mention.end <= at);
  if (!verb || lettersIn(text.slice(verb.end, at)) > mostLettersToResults || /[,;:.]/.test(text.slice(verb.end, at))) return false;
  // "Must send the results to those who took part by".
  const until = mentions.find((mention) => mention.at >= end);
  if (lettersIn(text.slice(end, until?.at)) > 0) return false;
  const before = text.slice(0, verb.at);
  return hasSign(before, 'must') && !hasSign(before, 'those who judge');
}

/** "Submission deadline for (the) results": they are handed in. "Deadline for results" may be when they are told. */
export function withDueResults(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const i = mentions.findIndex(({ concept }) => concept === 'notify');
  const told = mentions[i];
  const areResults = told !== undefined && isSign(text.slice(told.at, told.end), 'results');
  if (areResults && areToBeSubmitted(text, mentions, told)) return mentions.with(i, { ...told, concept: 'submit' });
  const [result, deadline] = [told, mentions.slice(0, Math.max(0, i)).findLast(({ concept }) => concept === 'deadline')];
  if (!result || !deadline || !areResults) return mentions;
  if (areSubmittedAlong(text, mentions, deadline.end, result.at)) return mentions.with(i, { ...result, concept: 'submit' });
  const between = text.slice(deadline.end, result.at).trimStart();
  if (!beginsWithSign(between, 'for') || between.length - (endOfSign(between, 'for') ?? 0) > longestName) return mentions;
  if (!speaksOf(text.slice(0, deadline.end), 'submit')) return mentions;
  return mentions.with(i, { ...result, concept: 'submit' });
}
