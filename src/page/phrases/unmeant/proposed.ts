import type { Mention } from '../phrases.ts';
import { endOfSign, someSign } from '../signs.ts';

const names = /^[\p{L}\s,&/()’'-]{3,100}$/u;
const isOver = /^\W{0,4}(?:$|\d)/;
/** "Seminar and Workshop Proposals": the events before the noun tell what is proposed. */
const isProposedBefore = (text: string): boolean =>
  someSign(text, 'proposals, behind what is proposed', (at, end) => names.test(text.slice(0, at)) && isOver.test(text.slice(end)));

const namesBehind = /^\s[\p{L}\s,&/()’'-]{3,100}(?:$|[:–—]|\d)/u;
/** "Proposte di workshop", "Propozycje warsztatów: 4 marca": there they stand behind it. */
function isProposedBehind(text: string): boolean {
  const end = endOfSign(text, 'proposals of');
  return end !== undefined && namesBehind.test(text.slice(end));
}

/** Mentions of a label without those of the events for which proposals are asked. */
export const withoutProposed = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  if (!mentions.some(({ concept }) => concept === 'event')) return mentions;
  const [first, last] = [mentions[0], mentions.at(-1)];
  const isProposed = (last?.concept === 'proposal' && isProposedBefore(text)) || (first?.concept === 'proposal' && isProposedBehind(text));
  // "Workshopvoorstellen" is one word.
  const isInWord = ({ at }: Mention) => mentions.some((other) => other.concept === 'proposal' && other.at === at);
  return mentions.filter((mention) => mention.concept !== 'event' || !(isProposed || isInWord(mention)));
};
