import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { hasSign, isSign } from '../signs.ts';

const isElse: ReadonlySet<Concept> = new Set([...thingsJudged, 'final', 'register', 'response', 'notify', 'deadline']);

/** "Les évaluations seront transmises aux auteurs", "recenzje zostaną przekazane autorom": with their reviews authors hear what is decided. */
const areReviewsSent = (text: string, mentions: readonly Mention[]): boolean =>
  mentions[0]?.concept === 'review' && !mentions.some(({ concept }) => isElse.has(concept)) && hasSign(text, 'to those who asked');

/** "As cartas de aceite serão enviadas", "letters of acceptance will be sent": what tells of a choice is sent out, and nothing is handed in. */
export function withSentAnswers(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (areReviewsSent(text, mentions))
    return mentions.flatMap((mention): readonly Mention[] =>
      mention.concept === 'review' ? [{ ...mention, concept: 'notify' }] : mention.concept === 'submit' ? [] : [mention],
    );
  const isSent = ({ concept, at }: Mention, i: number): boolean => {
    const answer = concept === 'submit' ? mentions[i - 1] : undefined;
    return answer?.concept === 'notify' && at > answer.end && isSign(text.slice(answer.end, at), 'of the future');
  };
  return mentions.some(isSent) ? mentions.filter((mention, i) => !isSent(mention, i)) : mentions;
}
