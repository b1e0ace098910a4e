import { everyMatch } from '#dates/every-match.ts';
import type { Sign } from '../label-words.ts';
import { wordsOfSign } from './signs.ts';

const anyOf = (...signs: readonly Sign[]): string => `(?:${signs.flatMap(wordsOfSign).join('|')})`;
const round = anyOf('round', 'counted like rounds');
const ofRound = `(?:${anyOf('of a round')}\\s)?`;
const isOver = '(?!\\p{L})';
const ofTime = `${anyOf('time of a round')}\\s(?:\\d{4}\\s)?${ofRound}(?:${round}|call)${isOver}`;
const numbered = `${round}\\s?(?:no\\.?\\s?|#)?(?:\\d|[ivx]{1,4}${isOver}|${anyOf('counted in words')}${isOver}|(?<letter>[a-d])(?![\\p{L}'’]))`;
const first = `(?:\\d(?:st|nd|rd|th|[.ªº])|${anyOf('first of rounds')})\\s${ofRound}${round}`;
/** "Round 2", "Cycle B", "First deadline", "Fall cycle", "2ª convocatoria": one of several turns of the same call. */
const roundName = new RegExp(`(?<![\\p{L}\\d])(?:${ofTime}|${numbered}|${first})`, 'giu');

const leadsOn = /^\s\p{L}/u;

/**
 * "Round B", but neither "convocatoria a ponencias" nor "CHAMADA A TRABALHOS": a letter counts as a capital that no word follows in
 * capitals alone.
 */
function isCounted({ 0: round, index, groups }: RegExpExecArray, text: string): boolean {
  const letter = groups?.letter;
  if (letter === undefined) return true;
  return letter !== letter.toLowerCase() && !(round === round.toUpperCase() && leadsOn.test(text.slice(index + round.length)));
}

/** "Round 2" as a text words it. */
export const roundIn = (text: string): string | undefined => everyMatch(text, roundName).find((match) => isCounted(match, text))?.[0];

/** Whether a text names a round. */
export const hasRound = (text: string): boolean => roundIn(text) !== undefined;
