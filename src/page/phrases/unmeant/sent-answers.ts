import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

/** "As cartas de aceite serão enviadas", "letters of acceptance will be sent": what tells of a choice is sent out, and nothing is handed in. */
export function withoutSentAnswers(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const isSent = ({ concept, at }: Mention, i: number): boolean => {
    const answer = concept === 'submit' ? mentions[i - 1] : undefined;
    return answer?.concept === 'notify' && at > answer.end && isSign(text.slice(answer.end, at), 'of the future');
  };
  return mentions.some(isSent) ? mentions.filter((mention, i) => !isSent(mention, i)) : mentions;
}
