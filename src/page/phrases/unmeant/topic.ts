import { isAnd } from '#dates/and.ts';
import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, endOfSign, endsWithSign, goesOnWithSign, someSign } from '../signs.ts';

/** What makes a title one of news, programmes or past editions. */
const ofSections: ReadonlySet<Concept> = new Set(['past', 'news', 'programme']);
const apart = /\s-\s|[:–—|]/;

const isTopic = (text: string, at: number): boolean =>
  beginsWithSign(text.slice(at), 'recent progress') ||
  leadsToSubject(text.slice(0, at).split(apart).at(-1) ?? '') ||
  isScheme(text, at) ||
  isField(text, at) ||
  opensQuote.test(text.slice(Math.max(0, at - longestQuote), at));

/** "École d’été « Archives et climat »": what a name in quotation marks begins with. */
const opensQuote = /[«“„「『]\s?$/u;
const longestQuote = 2;

const nouns = ['noun of an event', 'noun of research'] as const;
/** "Workshop on", "Advances in": what follows is a subject. */
const leadsToSubject = (clause: string): boolean =>
  nouns.some((noun) => someSign(clause, noun, (_, end) => goesOnWithSign(clause.slice(end), 'about')));

const longestOf = 12;
const longestField = 20;

/** "Simpósio de História", "Jornadas de Programación": a field of study is no section of a page. */
const isField = (text: string, at: number): boolean =>
  beginsWithSign(text.slice(at, at + longestField), 'field of study') && isOf(text.slice(Math.max(0, at - longestOf), at));

const isOf = (before: string): boolean =>
  /\s$/.test(before) && (endsWithSign(before, 'of') || isAnd(before.trimEnd().split(/\s/).at(-1) ?? ''));

/** "Seed Grant Program", "Programme de résidences": what one can apply to, no order of talks. */
function isScheme(text: string, at: number): boolean {
  const end = endOfSign(text.slice(at, at + longestScheme), 'a programme');
  if (end === undefined) return false;
  if (endsWithSign(text.slice(Math.max(0, at - longestScheme), at), 'what a programme is of')) return true;
  const behind = text.slice(at + end, at + end + longestScheme);
  return goesOnWithSign(behind.slice(endOfOf(behind)), 'what a programme is of');
}

const endOfOf = (behind: string): number => (goesOnWithSign(behind, 'of') ? (endOfSign(behind, 'of') ?? 0) : 0);

const longestScheme = 30;

/** "Workshop on Recent Advances in Kelp", "Conference on Digital Archives": what an event is about makes its title no section's. */
export const withoutTopics = (text: string, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ concept }) => ofSections.has(concept))
    ? mentions.filter(({ concept, at }) => !ofSections.has(concept) || !isTopic(text, at))
    : mentions;
