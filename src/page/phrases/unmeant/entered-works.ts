import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, isSign } from '../signs.ts';

const works: ReadonlySet<Concept> = new Set(['paper', 'proposal', 'submit']);

/** "Para o": of more words something else is registered for. */
const mostWords = 2;

/** Whether what is registered is a work: "of", or "for the" before a hand-in, alone stands between the two, and it is none that was chosen before. */
function isOfWork(text: string, register: Mention, next: Mention | undefined): boolean {
  if (!next || !works.has(next.concept) || beginsWithSign(text.slice(next.end), 'chosen')) return false;
  // "Registration of posters": English registers those who present them.
  if (isSign(text.slice(register.at, register.end), 'registers who comes')) return false;
  const between = text.slice(register.end, next.at).trim();
  const isFor = next.concept === 'submit' && beginsWithSign(between, 'for') && between.split(/\s+/).length <= mostWords;
  return isFor || (between === '' ? beginsWithSign(text.slice(next.at, next.end), 'of') : isSign(between, 'of'));
}

/** "Inscripción de obras", "iscrizione dei film", "registro de postulaciones": works that are registered are handed in. */
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
