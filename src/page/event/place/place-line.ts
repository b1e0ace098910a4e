import { isAnd } from '#dates/and.ts';
import { knownPlaces } from '#dates/places.ts';
import { tidy } from '../../labels/tidy.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { endsWithSign, hasSign, isSign, someSign, withoutSigns, wordsOfSign } from '../../phrases/signs.ts';
import { eventNoun } from '../text.ts';
import { blanked } from './blanked.ts';
import { namesHouse, placeIn } from './place-in.ts';

const longestLine = 80;
/** "Veranstaltungsort:" and a picture before it. */
const longestLead = 30;
const colon = /[:：]/;

/** What a line names as the venue behind a colon: "Venue: Lund"; undefined where it names none. */
function behindVenue(text: string): string | undefined {
  const at = text.slice(0, longestLead).search(colon);
  if (at < 0) return undefined;
  const lead = text.slice(0, at);
  return isSign(lead, 'where') || isSign(lead, 'town') ? text.slice(at + 1).trimStart() : undefined;
}

/** The place of a line that is a place and nothing else, or names one as the venue. */
export const placeOfLine = (text: string): string | null => placeOfVenue(text) ?? placeAlone(text);

/** Letters and marks beside a place that say no more. */
const mostBeside = 4;

const atEnd = /\s\(([^()]{2,30})\)$/u;

/** "Ada Reed, University of Lund, Sweden": who is from there, by a name of two words before a house. */
function isOfPerson(place: string): boolean {
  const [first = '', second = '', ...rest] = place.split(', ');
  const isName = /^\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,20}$/u.test(first) && !namesHouse(first) && knownPlaces(first).length === 0;
  return isName && namesHouse(second) && rest.length > 0;
}

/** The place that a text is, and nothing else. */
export function placeAlone(line: string): string | null {
  const whole = tidy(line);
  const bracket = atEnd.exec(whole);
  // "Lund, Sweden (Hybrid)"
  const text = bracket && isSign(bracket[1] ?? '', 'way of taking part') ? whole.slice(0, bracket.index) : whole;
  const place = text.length > longestLine ? null : placeIn(text);
  if (place && isOfPerson(place)) return null;
  if (!place || tidy(text).length - place.length < mostBeside) return place;
  const rest = text.replace(place, ' ');
  const said = withoutSigns(withoutSigns(withoutSigns(rest, 'online'), 'way of taking part'), 'small');
  return said !== rest && lettersIn(said) === 0 ? place : null;
}

/** The place that a line names as the venue. */
export function placeOfVenue(text: string): string | null {
  const rest = behindVenue(text);
  return rest === undefined || rest.length > longestLine ? null : placeIn(rest);
}

/** "Venue: Reed Music Hall, 4th floor": the page says that it is one, though no town of it is known; when is no place, "Venue: 3 June". */
export function namedVenue(text: string, dates: readonly SeenDate[]): string | null {
  const isLed = behindVenue(text) !== undefined;
  return isLed ? venueIn(behindVenue(blanked(text, dates)) ?? '') : null;
}

/** "Reed Music Hall, 4th floor": what a line names, where it is no sentence and says more than that it is not known. */
export function venueIn(text: string): string | null {
  const rest = tidy(text);
  const isSaid = rest.split(/\s+/).some((word) => isSign(word, 'verb of a sentence'));
  return rest.length < longestLine && !isSaid && /^\p{Lu}|^\p{Lo}/u.test(rest) && !hasSign(rest, 'not known yet') ? rest : null;
}

const ofName = /^(?:\p{Lu}[\p{L}.'’-]{0,20}|\(\p{Lu}{2,8}\)|&),?$/u;
const mostOfName = 15;
function namesAlone(line: string): boolean {
  const words = line.split(/\s/);
  return words.length <= mostOfName && words.every((word) => ofName.test(word) || isSign(word, 'within a name') || isSign(word, 'about'));
}

/** "Tarn Engineering College (TEC), Reedham" right below the days: a house and its town, though the town is not known. */
export function houseIn(text: string): string | null {
  const line = text.length > longestLine ? '' : tidy(text);
  return line.includes(',') && namesHouse(line) && namesAlone(line) && !isOfPerson(line) && !hasSign(line, 'behind an event') ? line : null;
}

/** "To be hosted fully online by a team at the University of Lund", "takes place virtually", "KISV is a virtual event". */
export const onlyOnline = (text: string): string | null => {
  let online: string | null = null;
  someSign(text, 'online', (at, end) => {
    const [before, behind] = [text.slice(0, at), text.slice(end)];
    const [, next = '', second = ''] = wordsBehind.exec(behind) ?? [];
    const isWhole = endsWithSign(before, 'nowhere but')
      ? !(isAnd(next) && isSign(second, 'in'))
      : endsWithSign(before, 'is as an event') && isEvent(next);
    if (isWhole) online = text.slice(at, at + shortestIn(text.slice(at, end)));
    return isWhole;
  });
  return online;
};
/** "Virtually" is held where "virtual" is. */
const shortestIn = (said: string): number =>
  Math.min(...wordsOfSign('online').flatMap((word) => (said.toLowerCase().startsWith(word) ? [word.length] : [])), said.length);
const wordsBehind = /^\s(\p{L}+)(?:\s(\p{L}+))?/u;
const isEvent = (word: string): boolean => eventNoun.exec(word)?.index === 0 || speaksOf(word, 'event');

/** "Online", where a short line says so. */
export function onlineIn(text: string): string | null {
  // "Hybrid: Lund, Sweden, and online, with a dinner": there too.
  if (text.length >= longestLine || placeIn(text) !== null) return null;
  let online: string | null = null;
  someSign(text, 'online', (at, end) => {
    online = text.slice(at, end);
    return true;
  });
  return online;
}
