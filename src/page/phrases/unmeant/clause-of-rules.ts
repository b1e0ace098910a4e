import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

const numbered = /^\.?\s?(?:n\.?[º°o]\s?)?\d{1,3}(?!\d)/iu;
const mostBefore = 3;

/** "Artículo 5", "Artikel 8. Slotbepalingen", "Art. 3": a part of the rules of a contest, by its number, and no paper. */
export const withoutClauses = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ concept, at, end }) =>
      concept !== 'paper' || at > mostBefore || !numbered.test(text.slice(end)) || !isSign(text.slice(at, end), 'a part of rules'),
  );
