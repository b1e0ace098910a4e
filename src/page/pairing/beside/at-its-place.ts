import { everyMatch } from '#dates/every-match.ts';
import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { isOnlyPlace } from '../../outline/event-bracket.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { beginsWithSign, someSign } from '../../phrases/signs.ts';
import { asking, handedIn, isShortSpan } from './held.ts';

const sentenceEnd = /[.;!?]\s/;
/** "MOSS 2027", "Мох-2027", "MUSGOS ’27". */
const edition = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{1,20}[\s-](?:(?:19|20)\d{2}|[’']\d{2})(?!\d)/gu;

/** Where an edition or an event is named last. */
function nameIn(text: string): { readonly at: number; readonly end: number; readonly isEdition: boolean } | undefined {
  const found = everyMatch(text, edition).at(-1);
  const last = labelOf(text).mentions.findLast(({ concept }) => concept === 'event');
  const end = found ? found.index + found[0].length : -1;
  if (found && end >= (last?.end ?? -1)) return { at: found.index, end, isEdition: true };
  return last && { at: last.at, end: last.end, isEdition: false };
}

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
const nearOf = (behind: string): string => behind.slice(0, nearBehind).replace(ofYear, '').split(stop, 1)[0] ?? '';
/** "3 czerwca 2027 r. w", "3 июня 2027 года в". */
const ofYear = /^\s?(?:r\.|roku|г\.|года)(?=\s)/u;

/** ", ", " (", ", das vom ", ", который с ": what parts a name from its days, and tells no more. */
const parted = /^[)»”"’]?(?:\s\p{Ll}{2,3})?(?:,\s|\s?[(（])(?:\p{Ll}{1,8}\s{1,2}){0,2}\s?$/u;
const opensBracket = /^[)»”"’]?(?:\s\p{Ll}{2,3})?\s?[(（]\s?$/u;
const leadsToPlace = /^[\s,]*(?:\p{Ll}{1,4}\s)?$/u;

/** "W Krakowie", "в Москве": where a name takes an ending, it is known by the word before it. */
const endedName = /^\s\p{Lu}\p{Ll}{3}/u;
const leadsToEnded = /^\s?(?:w|we|в)(?=\s)/u;

/** "In Graz", "se celebrará en Graz": behind the days, where or that something is held then. */
function tellsWhere(near: string): boolean {
  const [verb] = labelOf(near).mentions;
  if (verb?.concept === 'held') return true;
  const lead = leadsToEnded.exec(near);
  if (lead && endedName.test(near.slice(lead[0].length))) return true;
  const [place] = mayNamePlace(near) ? knownPlaces(near) : [];
  return place !== undefined && leadsToPlace.test(near.slice(0, place.at));
}

/** "MOOS 2027 einzureichen, das": German and Dutch have the verb behind the name. */
function withoutVerb(rest: string): string {
  const [verb] = labelOf(rest).mentions;
  return verb?.concept === 'submit' && verb.at <= 1 ? rest.slice(verb.end) : rest;
}

/** Not " office in Graz on": where one day may be that on which something is brought there. */
const leadsOn = (rest: string): boolean => /^[)»”"’]?\s?[,(（]/u.test(rest) || beginsWithSign(rest, 'in');

const untilThen = asking.filter((concept) => concept !== 'register');
const longestVerb = 60;

/**
 * ", which will be held on", ", que se celebrará el": behind a name that it is held, and nothing else up to the day. Without the comma it
 * may be that one registers then.
 */
const isHeldThen = (rest: string): boolean =>
  rest.length < longestVerb &&
  /^[)»”"’]?(?:\s\p{Ll}{2,3})?, /u.test(rest) &&
  labelOf(rest)
    .mentions.map(({ concept }) => concept)
    .join(' ') === 'held';

/**
 * "You may send papers to MOSS 2027, in Graz, Austria, from 3 to 5 June", "… to MOSS 2027, on 3 June in Graz", "Register for MOSS 2027 (3–5
 * June)": a day or few days right behind the name of an event, beside its place, are its own.
 */
export function isAtItsPlace({ dates: [only, ...more] }: Cluster, { before, behind }: Around): boolean {
  const isDay = only?.date.kind === 'day';
  if (more.length > 0 || !(isDay || (only?.date.kind === 'range' && isShortSpan(only)))) return false;
  const sentence = before.split(sentenceEnd).at(-1) ?? '';
  const name = nameIn(sentence);
  if (!name) return false;
  const { mentions } = labelOf(sentence);
  // Dutch "voor" is "for" before a name, and "before" ahead of a day.
  const told = mentions.filter(({ concept, end }) => concept !== 'until' || end < name.at - 1);
  if (says({ mentions: told }, ...untilThen) || !says({ mentions }, ...handedIn, 'register')) return false;
  const [rest, near] = [withoutVerb(sentence.slice(name.end)), nearOf(behind)];
  if (parted.test(rest) && labelOf(rest).mentions.length === 0)
    return (!isDay && opensBracket.test(rest) && (name.isEdition || says({ mentions }, ...handedIn))) || tellsWhere(near);
  if (isDay && isHeldThen(rest)) return true;
  // "… in Graz vom 3. bis 8. Januar einreichen": the verb stands behind the days.
  return isPlaceUpToDays(rest) && !(isDay && !leadsOn(rest)) && !says(labelOf(near.split(', ', 1)[0] ?? ''), ...asking, 'submit');
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
