import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';

const answers: ReadonlySet<Concept> = new Set(['notify', 'review', 'final', 'response']);
const mark = /[:：]|\s[–—-]\s/u;

/**
 * "Literature review track – abstracts due", "Valutazione delle politiche: invio abstract": before the mark a part is named, and what is
 * handed in behind it is no review.
 */
export function withoutReviewBefore(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const [first, ...rest] = mentions;
  if (first?.concept !== 'review') return mentions;
  const thing = rest.find(({ concept }) => thingsJudged.has(concept));
  if (!thing || rest.some(({ concept }) => answers.has(concept)) || !mark.test(text.slice(first.end, thing.at))) return mentions;
  const says = (...concepts: readonly Concept[]) => rest.some(({ concept }) => concepts.includes(concept));
  return says('submit') || (says('abstract', 'whole abstract') && says('deadline')) ? rest : mentions;
}
