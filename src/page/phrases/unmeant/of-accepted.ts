import { thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { endsWithSign, hasSign, someSign } from '../signs.ts';

/** Only a blank, or what a clause hangs on a word by, stands between what was chosen and the word for it. */
const mostBetween = 2;
/** "Having received the notification of acceptance": it may be told in several words. */
const mostToAnswer = 40;

/** Where the words of a sign stand that is near enough to a mention, on either side. */
const isBeside = (text: string, sign: 'chosen' | 'got', { at, end }: Mention, reach: number): boolean =>
  someSign(text, sign, (from, to) => (to <= at && at - to < reach) || (from >= end && from - end < reach));

/** "Decyzję o przyjęciu referatu otrzymają Państwo do": who gets an answer behind the paper is told by that day. */
const hasGot = (text: string, answer: Mention, paper: Mention): boolean => isBeside(text.slice(0, paper.at), 'got', answer, mostToAnswer);

/** "Nach positiver Rückmeldung", "after notification": one word at most stands between. */
const oneWord = /(?<=\s)[\p{L}-]{2,20}\s$/u;
const afterThat = ['after', 'after, among own words'] as const;
const isAfterIt = (text: string, { at }: Mention): boolean => {
  const before = text.slice(0, at);
  const shorter = before.replace(oneWord, '');
  return afterThat.some((sign) => endsWithSign(before, sign) || endsWithSign(shorter, sign));
};

/**
 * "Os autores dos trabalhos aceites", "kabul edilen bildirilerin nihai metinleri": the word for what was chosen, which is sent in, and no
 * other that tells of a choice.
 */
const isOfChosen = (text: string, { at, end }: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(({ concept }) => concept === 'submit' || concept === 'final') &&
  mentions.every(({ concept, at: other }) => concept !== 'notify' || other === at) &&
  someSign(text.slice(at, end), 'chosen', (from) => from === 0) &&
  !hasSign(text, 'makes known');

/**
 * "Autoren angenommener Abstracts reichen ihren Beitrag ein", "les auteurs des résumés acceptés enverront leur article", "those who have
 * received a notification must submit their paper": what was chosen or told before is not what falls due; the paper named behind it is.
 */
export function withoutAccepted(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const paper = mentions.findLast(({ concept }) => concept === 'paper' || concept === 'final');
  if (!paper || paper === mentions[0]) return mentions;
  const ahead = mentions.filter(({ concept, end }) => (thingsJudged.has(concept) || concept === 'notify') && end < paper.at);
  const chosen = ahead.filter((mention) =>
    mention.concept === 'notify'
      ? hasGot(text, mention, paper) || isAfterIt(text, mention) || isOfChosen(text, mention, mentions)
      : isBeside(text, 'chosen', mention, mostBetween),
  );
  return chosen.length ? mentions.filter((mention) => !chosen.includes(mention)) : mentions;
}
