import type { Mention } from '../phrases.ts';
import { beginsWithSign, wordsOfSign } from '../signs.ts';

const longestBehind = 14;
const rightBefore = new Set(wordsOfSign('until, right before a day'));

/** "Inschrijving voor het congres": without its accents "voor" says "until" only right before a day, and elsewhere "for". */
export const withoutFor = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some((mention) => isFor(text, mention)) ? mentions.filter((mention) => !isFor(text, mention)) : mentions;

const isFor = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'until' && text.length - end > longestBehind && rightBefore.has(text.slice(at, end).toLowerCase());

const byWhom = new Set(wordsOfSign('until, or by whom'));

/** "Register by mail; registration opens": before what opens on the day, "by" names who does something or how, and no day. */
export function withoutByWhom(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const opens = mentions.findLast(({ concept }) => concept === 'opens')?.at ?? 0;
  const isByWhom = ({ concept, at, end }: Mention): boolean =>
    concept === 'until' && end < opens && byWhom.has(text.slice(at, end).toLowerCase()) && !beginsWithSign(text.slice(end), 'a moment');
  return mentions.some(isByWhom) ? mentions.filter((mention) => !isByWhom(mention)) : mentions;
}
