import { isAnd } from '#dates/and.ts';
import { thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

/** "of the", "der"; not "for", with which papers are handed in to be reviewed. */
const isOf = (between: string): boolean => between === '' || isSign(between, 'article') || isSign(between, 'of');

/** "Deadline for submitting the reviews", "Abgabe der Gutachten": what is handed in by then is what reviewers write. */
export function withoutReviewsDue(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isOfReviews = ({ concept, end }: Mention, i: number): boolean => {
    const [next, other] = mentions.slice(i + 1, i + 3);
    if (concept !== 'submit' || next?.concept !== 'review' || next.at < end || !isOf(text.slice(end, next.at).trim())) return false;
    if (!other || !thingsJudged.has(other.concept)) return true;
    // "Einreichung der Gutachten und Beiträge", "review articles".
    const between = text.slice(next.end, other.at).trim();
    return between !== '' && between !== '-' && !isAnd(between);
  };
  return mentions.some(isOfReviews) ? mentions.filter((mention, i) => !isOfReviews(mention, i)) : mentions;
}
