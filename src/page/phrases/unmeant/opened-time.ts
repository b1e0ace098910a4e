import type { Mention } from '../phrases.ts';
import { goesOnWithSign } from '../signs.ts';

/** " el ", " o ": more stands between a word that opens and another sentence. */
const mostBetween = 5;

/** "Se abrió el plazo", "abre o prazo", "si apre il termine": what opens is the time until a deadline, and not the deadline. */
export function withoutOpened(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isOpened = ({ concept, at }: Mention, i: number): boolean => {
    const before = mentions[i - 1];
    if (concept !== 'deadline' || before?.concept !== 'opens' || at - before.end > mostBetween) return false;
    return goesOnWithSign(text.slice(before.end), 'article');
  };
  return mentions.some(isOpened) ? mentions.filter((mention, i) => !isOpened(mention, i)) : mentions;
}
