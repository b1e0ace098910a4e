import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { mentionsIn } from '../phrases/phrases.ts';

const placeInBracket = /[(（](?=\p{Lu}\p{Ll})([\p{L}\s,.’'-]{3,60}),\s*$/u;
const closesBracket = /^\s*[)）]/;
const longestBracket = 64;

/**
 * Whether a span of days stands behind a place in a bracket of its own: in "the deadline of KISV 2027 (Graz, 20–22 May 2027) is extended
 * to 17 January" they are those of the event, and no old day.
 */
export function isBracketOfEvent(before: string, behind: string): boolean {
  const [, place] = closesBracket.test(behind) ? (placeInBracket.exec(before.slice(-longestBracket)) ?? []) : [];
  return place !== undefined && mayNamePlace(place) && knownPlaces(place).length > 0 && mentionsIn(place).length === 0;
}
