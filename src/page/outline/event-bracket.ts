import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { goesOnWithSign } from '../phrases/signs.ts';
import { see } from './see.ts';

const placeInBracket = /[(（](?=\p{Lu}\p{Ll})([\p{L}\s,.’'-]{3,60}),\s*$/u;
const closesBracket = /^\s*[)）]/;
const longestBracket = 64;

/**
 * Whether a span of days stands behind a place in a bracket of its own: in "the deadline of KISV 2027 (Graz, 20–22 May 2027) is extended
 * to 17 January" they are those of the event, and no old day.
 */
export function isBracketOfEvent(before: string, behind: string): boolean {
  const [, place] = closesBracket.test(behind) ? (placeInBracket.exec(before.slice(-longestBracket)) ?? []) : [];
  return place !== undefined && isOnlyPlace(place);
}

/** A place and nothing else; "Anywhere on Earth" is a zone. */
const isOnlyPlace = (text: string): boolean =>
  mayNamePlace(text) && knownPlaces(text).length > 0 && mentionsIn(text).length === 0 && see({ text, struck: [] }).zones.length === 0;

const placeBehind = /^,\s((?=\p{Lu}\p{Ll})[\p{L}\s,’'-]{3,40})(?:$|\n|[.;|](?:\s|$))/u;
const bar = /[/|·•–—]/;

/** "~~5 March~~ / 12 June, Graz": a mark parts a day with its place from the day before it: it is that of the event, and no new one. */
export function isPlacedDay(between: string, behind: string): boolean {
  const [, place] = lettersIn(between) === 0 && bar.test(between) ? (placeBehind.exec(behind) ?? []) : [];
  return place !== undefined && isOnlyPlace(place);
}

const bracketOpens = /^\s*[(（]\s*$/u;

/** 8日-9日（7日报到）: a bracket behind a day has another one, and behind that one what is done then by those who take part. */
export const isOfComing = (between: string, behind: string): boolean =>
  bracketOpens.test(between) && goesOnWithSign(behind, 'comes or goes');
