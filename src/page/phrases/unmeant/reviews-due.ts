import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

/** "of the", "der"; not "for", with which papers are handed in to be reviewed. */
const isOf = (between: string): boolean => between === '' || isSign(between, 'article') || isSign(between, 'of');

/** "Deadline for submitting the reviews", "Abgabe der Gutachten": what is handed in by then is what reviewers write. */
export function withoutReviewsDue(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isOfReviews = ({ concept, end }: Mention, next: Mention | undefined): boolean =>
    concept === 'submit' && next?.concept === 'review' && next.at >= end && isOf(text.slice(end, next.at).trim());
  return mentions.some((mention, i) => isOfReviews(mention, mentions[i + 1]))
    ? mentions.filter((mention, i) => !isOfReviews(mention, mentions[i + 1]))
    : mentions;
}
