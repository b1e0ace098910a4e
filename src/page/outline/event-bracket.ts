import { knownPlaces, mayNamePlace } from '#dates/places.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
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
export const isOnlyPlace = (text: string): boolean =>
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

/** What is asked for, or until when: behind it a span is no longer that of the event named before. */
const ofDue: ReadonlySet<Concept> = new Set<Concept>([
  ...thingsJudged,
  'submit',
  'deadline',
  'until',
  'closes',
  'register',
  'notify',
  'opens',
]);
const mark = /[:：–—|]\s|\s-\s/u;

/**
 * "Deadline extended: Symposium on Soil, Aarhus, 23–25 June": behind a mark an event is named, and its days stand behind it; nothing is
 * extended from the first of them to the last.
 */
export function isEventBehindExtension(before: string): boolean {
  const mentions = mentionsIn(before);
  const extended = mentions.findLast(({ concept }) => concept === 'extended');
  const last = mentions.findLast(({ concept }) => concept === 'event' || ofDue.has(concept));
  return extended !== undefined && last?.concept === 'event' && last.at > extended.end && mark.test(before.slice(extended.end, last.at));
}

/** "Symposium on Soil, Aarhus, 23–25 June: deadline extended": the same where a mark parts it from the days of the event before. */
const isEventBeforeExtension = (before: string, behind: string): boolean =>
  /^\s?(?:[:：–—|]|-\s)/u.test(behind) &&
  mentionsIn(before).findLast(({ concept }) => concept === 'event' || concept === 'extended' || ofDue.has(concept))?.concept === 'event';

/** Whether a span is that of an event whose deadline is said to be extended before it or behind it. */
export const isBesideExtension = (before: string, behind: string): boolean =>
  isBracketOfEvent(before, behind) || isEventBehindExtension(before) || isEventBeforeExtension(before, behind);
