import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { endsWithSign } from '../signs.ts';

/** The longest of the words that say so, and an article. */
const longestLead = 16;
const handedIn: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'register', 'final']);

/**
 * "Without a paper: by 30 October", "Teilnahme ohne Vortrag": what somebody comes without is not what is handed in, and who comes without a
 * paper signs up for no more than coming.
 */
export function withoutLacking(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isLacking = ({ at }: Mention) => at > 0 && endsWithSign(text.slice(Math.max(0, at - longestLead), at), 'without');
  const lacking = mentions.find((mention) => thingsJudged.has(mention.concept) && isLacking(mention));
  const left = mentions.filter((mention) => !isLacking(mention));
  if (!lacking || left.some(({ concept }) => handedIn.has(concept))) return left;
  return mentions.flatMap((mention) =>
    mention === lacking ? { ...mention, concept: 'register' as const } : isLacking(mention) ? [] : mention,
  );
}
