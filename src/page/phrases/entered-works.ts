import type { Concept } from '../label-words.ts';
import type { Mention } from './phrases.ts';
import { beginsWithSign, isSign } from './signs.ts';

const works: ReadonlySet<Concept> = new Set(['paper', 'proposal']);

/** Whether what is registered is a work: "of" alone stands between the two, and it is none that was chosen before. */
function isOfWork(text: string, register: Mention, next: Mention | undefined): boolean {
  if (!next || !works.has(next.concept) || beginsWithSign(text.slice(next.end), 'chosen')) return false;
  const between = text.slice(register.end, next.at).trim();
  return between === '' ? beginsWithSign(text.slice(next.at, next.end), 'of') : isSign(between, 'of');
}

/** "Inscripción de obras", "iscrizione dei film": works that are registered are handed in. */
export const withEnteredWorks = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => concept === 'register') && mentions.some(({ concept }) => works.has(concept))
    ? mentions.map((mention, i) =>
        mention.concept === 'register' &&
        isOfWork(
          text,
          mention,
          mentions.slice(i + 1).find(({ at }) => at >= mention.end),
        )
          ? { ...mention, concept: 'submit' }
          : mention,
      )
    : mentions;
