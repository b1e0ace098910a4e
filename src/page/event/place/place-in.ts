import { knownPlaces, mayNamePlace, placeZone } from '#dates/places.ts';
import { tidy } from '../../labels/tidy.ts';
import { see } from '../../outline/see.ts';
import { endOfSign, hasSign, isSign, someSign } from '../../phrases/signs.ts';
import { eventNoun } from '../text.ts';
import { nameAround } from './name-around.ts';

const leadingSmall = /^(?:\p{Ll}{1,5}\s){1,4}/u;
/** Whether a text names a house in which events are held. */
export const namesHouse = (text: string): boolean => hasSign(text, 'house');

/**
 * Whether a place ends or fills one of the parts between commas; a name that only begins with one is an institution's or another thing's.
 */
function isPlace(name: string): boolean {
  if (eventNoun.test(name) || ofSentence.test(name)) return false;
  return name.split(',').some((part) => {
    const [place] = knownPlaces(part.trim());
    const isRest = place !== undefined && place.end >= part.trim().length - 1;
    // A person or an event may be called after a country: "Anatole France".
    return (isRest && !(place.isWide && place.at > 0)) || (place !== undefined && namesHouse(part));
  });
}

/** In East Asian writing, where no blank parts a sentence, what goes on so long is no name. */
const ofSentence = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{21}|[「」『』]/u;

const lastWord = /(\p{L}{1,5})\s$/u;
const fewestWordsOfATopic = 3;

/** "Workshop on Logic Programming, Lisbon": what the event is about stands before its place, in capitals too. */
function withoutTopic(name: string, before: string): string {
  const comma = name.indexOf(',');
  const first = name.slice(0, Math.max(0, comma));
  const isLong = first.split(' ').length >= fewestWordsOfATopic;
  const [, opener = ''] = lastWord.exec(before) ?? [];
  const isOpened = isSign(opener, 'in') ? isLong : isSign(opener, 'about') || isSign(opener, 'about, behind adjectives too');
  const isTopic = isOpened && eventNoun.test(before.slice(before.lastIndexOf('. ') + 1));
  return isTopic && comma > 0 && !namesHouse(first) && !knownPlaces(first).length ? name.slice(comma + 1).trim() : name;
}

const longestDay = 20;

/** "Oxford, September 2027": where a name ends that runs into a day or a month. */
function beforeDay(text: string, from: number, to: number): number {
  const [date] = text.slice(from, to).includes(',') ? see({ text: text.slice(from, to + longestDay), struck: [] }).dates : [];
  return date && date.at[0] > 0 ? Math.min(to, from + date.at[0]) : to;
}

/** "Stanford University in Palo Alto, California": where a house is. */
function townBehind(name: string, behind: string): string {
  const start = namesHouse(name) && /^\s\p{L}/u.test(behind) ? endOfSign(behind, 'in') : undefined;
  const rest = start === undefined ? '' : behind.slice(start + 1);
  const [town] = rest === '' ? [] : knownPlaces(rest.slice(0, farthestTown));
  if (start === undefined || town?.at !== 0) return '';
  return behind.slice(0, start + 1) + rest.slice(0, nameAround(rest, 0, town.end)[1]).replace(/[.,;]$/u, '');
}
const farthestTown = 80;

function firstPlace(text: string): string | null {
  for (const { at, end } of knownPlaces(text)) {
    const [from, to] = nameAround(text, at, end);
    const whole = tidy(text.slice(from, beforeDay(text, from, to)).replace(leadingSmall, '')).replace(
      /(?<=\p{Ll}{3}|,\s\p{Lu}{2})\.$/u,
      '',
    );
    const name = withoutTopic(whole, text.slice(0, from));
    if (isPlace(name) && placeZone(name)) return name + townBehind(name, text.slice(to));
  }
  return null;
}

/** The first place that a text names, with what belongs to its name: "GCET, Anand", "University of Rochester, Rochester, NY, USA". */
export const placeIn = (text: string): string | null => (mayNamePlace(text) ? firstPlace(text) : null);

const inCapitals = /^\s((?:\p{Lu}[\p{L}.'’-]{1,30}[,\s]{0,2}){1,6})/u;

/**
 * The same of a sentence: behind "in" and "at" a name that may be a person's elsewhere is a place, as far as it is written with capitals.
 */
export function placeInSentence(text: string): string | null {
  if (!mayNamePlace(text)) return null;
  const first = firstPlace(text);
  if (first) return first;
  let place: string | null = null;
  someSign(text, 'in', (_, end) => {
    place = placeIn((inCapitals.exec(text.slice(end))?.[1] ?? '').trim());
    return place !== null;
  });
  return place;
}
