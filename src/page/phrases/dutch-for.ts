import type { Mention } from './phrases.ts';

const longestBehind = 14;

/** "Inschrijving voor het congres": without its accents "voor" says "until" only right before a day, and elsewhere "for". */
export const withoutDutchFor = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some((mention) => isFor(text, mention)) ? mentions.filter((mention) => !isFor(text, mention)) : mentions;

const isFor = (text: string, { concept, at, end }: Mention): boolean =>
  concept === 'until' && end - at === 4 && text.slice(at, end).toLowerCase() === 'voor' && text.length - end > longestBehind;
