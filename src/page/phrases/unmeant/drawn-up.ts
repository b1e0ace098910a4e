import type { Concept } from '../../label-words.ts';
import { lettersIn } from '../letters.ts';
import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

const asksFor: ReadonlySet<Concept> = new Set(['submit', 'call', 'deadline', 'closes', 'until']);

/**
 * "Propuesta de programa", "proposal reviews": those who hold the event draw it up or judge, and nobody hands it in. "Proposals for review"
 * are handed in.
 */
export function withDrawnUp(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const [proposal, programme] = mentions;
  if (proposal?.concept !== 'proposal' || (programme?.concept !== 'programme' && programme?.concept !== 'review')) return mentions;
  const between = text.slice(proposal.end, programme.at);
  const isOf = programme.at >= proposal.end && (lettersIn(between) === 0 || isSign(between, 'of'));
  if (!isOf || mentions.some(({ concept }) => asksFor.has(concept))) return mentions;
  return [{ concept: 'review', at: proposal.at, end: programme.end }, ...mentions.slice(1)];
}
