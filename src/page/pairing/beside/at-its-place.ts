import { everyMatch } from '#dates/every-match.ts';
import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isOnlyPlace } from '../../outline/event-bracket.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { someSign } from '../../phrases/signs.ts';
import { asking, handedIn, isShortSpan } from './held.ts';

const sentenceEnd = /[.;!?]\s/;
/** "MOSS 2027", "Мох-2027", "MUSGOS ’27". */
const edition = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{1,20}[\s-](?:(?:19|20)\d{2}|[’']\d{2})(?!\d)/gu;

const endOfEdition = (text: string): number => everyMatch(text, edition).reduce((_, { 0: name, index }) => index + name.length, -1);
const endOfEvent = (text: string): number => labelOf(text).mentions.findLast(({ concept }) => concept === 'event')?.end ?? -1;

/** Between a place and its days: "Graz, from", "Graz, w dniach". */
const leadsToDays = /^[\s,)]{0,3}(?:\p{Ll}{1,9}\s{1,2}){0,2}$/u;
const longestRest = 120;
const longestHouse = 40;

/** ", Graz, Austria, ", "to be organised in Graz from": what follows on a name up to the days, and tells no more than where. */
function isPlaceUpToDays(rest: string): boolean {
  if (rest.length > longestRest || !mayNamePlace(rest)) return false;
  const places = knownPlaces(rest);
  const tail = rest.slice(places.at(-1)?.end ?? 0);
  if (places.length === 0 || !leadsToDays.test(tail) || labelOf(tail).mentions.length > 0) return false;
  if (!labelOf(rest).mentions.every(({ concept }) => concept === 'event' || concept === 'held')) return false;
  const upTo = rest.slice(0, rest.length - tail.length);
  return (
    isOnlyPlace(upTo.replace(/^[\s,(]+/, '')) ||
    someSign(rest, 'in', (_, end) => places.some(({ at }) => at >= end && at - end <= longestHouse))
  );
}

const nearBehind = 80;
const stop = /[.;!?)。；！？]/u;
/** What is told behind the days, up to the end of the sentence or of a bracket. */
const nearOf = (behind: string): string => behind.slice(0, nearBehind).split(stop, 1)[0] ?? '';

/** ", ", " (", ", das vom ", ", который с ": what parts a name from its days, and tells no more. */
const parted = /^[)»”"’]?(?:,\s|\s?[(（])(?:\p{Ll}{1,8}\s{1,2}){0,2}\s?$/u;
const opensBracket = /^[)»”"’]?\s?[(（]\s?$/u;
const leadsToPlace = /^[\s,]*(?:\p{Ll}{1,4}\s)?$/u;

/** "In Graz", "se celebrará en Graz": behind the days, where or that something is held then. */
function tellsWhere(near: string): boolean {
  const [verb] = labelOf(near).mentions;
  if (verb?.concept === 'held') return true;
  const [place] = mayNamePlace(near) ? knownPlaces(near) : [];
  return place !== undefined && leadsToPlace.test(near.slice(0, place.at));
}

/** "MOOS 2027 einzureichen, das": German and Dutch have the verb behind the name. */
function withoutVerb(rest: string): string {
  const [verb] = labelOf(rest).mentions;
  return verb?.concept === 'submit' && verb.at <= 1 ? rest.slice(verb.end) : rest;
}

/**
 * "You may send papers to MOSS 2027, in Graz, Austria, from 3 to 5 June", "… to MOSS 2027, from 3 to 5 June in Graz": few days right
 * behind the name of an event, beside its place, are its own.
 */
export function isAtItsPlace({ dates: [only, ...more] }: Cluster, { before, behind }: Around): boolean {
  if (more.length > 0 || only?.date.kind !== 'range' || !isShortSpan(only)) return false;
  const sentence = before.split(sentenceEnd).at(-1) ?? '';
  const end = Math.max(endOfEdition(sentence), endOfEvent(sentence));
  if (end < 0 || says(labelOf(sentence), ...asking) || !says(labelOf(sentence), ...handedIn)) return false;
  const [rest, near] = [withoutVerb(sentence.slice(end)), nearOf(behind)];
  if (parted.test(rest) && labelOf(rest).mentions.length === 0) return opensBracket.test(rest) || tellsWhere(near);
  // "… in Graz vom 3. bis 8. Januar einreichen": the verb stands behind the days.
  return isPlaceUpToDays(rest) && !says(labelOf(near.split(', ', 1)[0] ?? ''), ...asking, 'submit');
}

const nameFirst = /^\s?[“”"«「『《]?\p{Lu}[\p{L}\p{N}]{1,20}[\s-]?(?:(?:19|20)\d{2}|[’']\d{2})(?!\d)/u;
const mostToEvent = 12;

/** "3–5 Haziran'da Graz'da düzenlenecek YOSUN 2027", 青岛举行的会议: behind the days it is said that what is named next is held. */
export function isHeldBeforeName({ dates: [only, ...more] }: Cluster, { behind }: Around): boolean {
  if (more.length > 0 || !(only?.date.kind === 'day' || isShortSpan(only))) return false;
  const near = nearOf(behind);
  return someSign(near, 'held, before its name', (at, end) => {
    const rest = near.slice(end);
    if (says(labelOf(near.slice(0, at)), ...asking.filter((concept) => concept !== 'until'), 'submit')) return false;
    const [next] = labelOf(rest).mentions;
    return nameFirst.test(rest) || (next?.concept === 'event' && lettersIn(rest.slice(0, next.at)) <= mostToEvent);
  });
}
