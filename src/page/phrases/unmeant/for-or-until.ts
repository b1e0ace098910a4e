import type { Mention } from '../phrases.ts';
import { wordsOfSign } from '../signs.ts';

const longestBehind = 14;
const rightBefore = new Set(wordsOfSign('until, right before a day'));

/** "Inschrijving voor het congres": without its accents "voor" says "until" only right before a day, and elsewhere "for". */
export const withoutFor = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some((mention) => isFor(text, mention)) ? mentions.filter((mention) => !isFor(text, mention)) : mentions;

const isFor = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'until' && text.length - end > longestBehind && rightBefore.has(text.slice(at, end).toLowerCase());
