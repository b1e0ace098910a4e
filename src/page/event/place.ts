import { everyMatch } from '#dates/every-match.ts';
import { knownPlaces, mayNamePlace, placeZone } from '#dates/places.ts';
import { tidy } from '../labels/label.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { eventNoun } from './text.ts';

/** How far down a page its header and its first paragraphs may reach. */
const mostBlocks = 60;
const longestText = 2000;
const longestLine = 80;
/** Lines between the event's days and its place. */
const farthestLine = 2;

/** Each sentence apart: "… in Ghent. The agenda …"; a short word keeps its dot: "St. Louis", "Washington, D.C.". */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\p{Ll}{4}|\d{4}|\))[.!?](?=\s)|[;。]|\n/u);

const small = /^(?:de|of|la|le|do|da|am|di|the|and|del|van|der|den|y|für)$/u;
const leadingSmall = /^(?:\p{Ll}{1,3}\s){1,4}/u;
const institution =
  /\b(?:universit\p{L}{1,4}|college|institute|institut|centre|center|hall|hotel|campus|school|city|palace|museum|castle|convention|area)\b/iu;

/** What a name of a place may stand between: the edge of the text, a mark, or a word in small letters. */
function spanAround(text: string, at: number, end: number): readonly [number, number] {
  let from = at;
  for (;;) {
    const [whole, word = ''] = /([^\s,]{1,30}),?\s$/u.exec(text.slice(Math.max(0, from - 40), from)) ?? [];
    if (!whole || !((/^[\p{Lu}][\p{L}.'’-]*$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word)) || small.test(word))) break;
    from -= whole.length;
  }
  let to = end;
  for (;;) {
    const [whole, word = ''] = /^,?\s([^\s,;()|·]+)/u.exec(text.slice(to, to + 40)) ?? [];
    if (!whole || !/^[\p{Lu}][\p{L}.'’-]*$/u.test(word)) break;
    to += whole.length;
  }
  return [from, to];
}

/** Whether a place ends or fills one of the parts between commas; a name that only begins with one is an institution's or another thing's. */
const isPlace = (name: string): boolean => {
  if (eventNoun.test(name)) return false;
  return name.split(',').some((part) => {
    const [place] = knownPlaces(part.trim());
    const isRest = place !== undefined && place.end >= part.trim().length - 1;
    // A person or an event may be called after a country: "Anatole France".
    return (isRest && !(place.isWide && place.at > 0)) || (place !== undefined && institution.test(part));
  });
};

const topicOf = /\b(?:on|of|for)\s$/u;
const topicIn = /\bin\s$/u;
const fewestWordsOfATopic = 3;

/** "Workshop on Logic Programming, Lisbon": what the event is about stands before its place, in capitals too. */
function withoutTopic(name: string, before: string): string {
  const comma = name.indexOf(',');
  const first = name.slice(0, Math.max(0, comma));
  const isLong = first.split(' ').length >= fewestWordsOfATopic;
  const isTopic = (topicOf.test(before) || (isLong && topicIn.test(before))) && eventNoun.test(before.slice(before.lastIndexOf('. ') + 1));
  return isTopic && comma > 0 && !institution.test(first) && !knownPlaces(first).length ? name.slice(comma + 1).trim() : name;
}

/** The first place that a text names, with what belongs to its name: "GCET, Anand", "University of Rochester, Rochester, NY, USA". */
export const placeIn = (text: string): string | null => (mayNamePlace(text) ? firstPlace(text) : null);

function firstPlace(text: string): string | null {
  for (const { at, end } of knownPlaces(text)) {
    const [from, to] = spanAround(text, at, end);
    const whole = tidy(text.slice(from, to).replace(leadingSmall, '')).replace(/(?<=\p{Ll}{3})\.$/u, '');
    const name = withoutTopic(whole, text.slice(0, from));
    if (isPlace(name) && placeZone(name)) return name;
  }
  return null;
}

/** What is found in the first of some things that holds anything. */
function firstIn<Thing>(things: readonly Thing[], find: (thing: Thing) => string | null): string | null {
  for (const thing of things) {
    const found = find(thing);
    if (found) return found;
  }
  return null;
}

const nowhere = /(?<!\p{L})(?:virtual|online|en línea|en ligne|онлайн|オンライン)(?!\p{L})/iu;
const venue =
  /^\s*(?:📍\s*)?(?:venue|location|place|where|city|lieu|ort|veranstaltungsort|lugar|sede|luogo|local|plaats|miejsce|место|yer|tempat|地点|会場|場所|장소)\s*[:：]\s*/iu;

/** What stands behind "in" and "at", as far as it is written with capitals: a name that may be a person's elsewhere is a place there. */
const behindIn = /\b(?:in|at|à|en|em|a|nel|w|zu)\s((?:\p{Lu}[\p{L}.'’-]{1,30}[,\s]{0,2}){1,6})/gu;

const placeInSentence = (text: string): string | null => {
  if (!mayNamePlace(text)) return null;
  for (const [, name = ''] of everyMatch(text, behindIn)) {
    const place = placeIn(name.trim());
    if (place) return firstPlace(text) ?? place;
  }
  return firstPlace(text);
};

/** "We look forward to seeing you in Rome", "join us in Lund". */
const welcomes =
  /\b(?:see|seeing|meet|meeting|welcome|welcoming|join|joining) (?:you|us|all of you|everyone)(?: all)? (?:in|at)\s\p{Lu}|\b(?:sehen uns|treffen uns|begrüßen (?:sie|euch)|willkommen) in\s\p{Lu}|\bnous (?:retrouver|voir) à\s\p{Lu}|\b(?:esperamos|vemos|veremos) en\s\p{Lu}|\b(?:esperamos|vemos) (?:por )?(?:você|vocês )?em\s\p{Lu}|\bvediamo a\s\p{Lu}|\bzie[nt] je in\s\p{Lu}/iu;

const isHeld = (sentence: string): boolean => speaksOf(sentence, 'held') || welcomes.test(sentence);

/** The rest of the sentence in which a date stands, first what follows it. */
function beside(text: string, [start, end]: readonly [number, number]): readonly string[] {
  return [sentencesOf(text.slice(end))[0] ?? '', sentencesOf(text.slice(0, start)).at(-1) ?? ''];
}

/** Ranges, and the first day of the event wherever it stands. */
function datesOf({ seen }: Unit, start: string | null): readonly (readonly [number, number])[] {
  const isStart = ({ date }: SeenDate) =>
    date.kind === 'day' && date.days.some(({ month, day }) => start?.endsWith(`-${two(month)}-${two(day)}`));
  return seen.dates.filter((found) => found.date.kind === 'range' || isStart(found)).map(({ at }) => at);
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** Where and when the page says that the event is. */
export interface EventLine {
  /** The line that gives its days. */
  readonly unit: Unit | undefined;
  /** A day or a month. */
  readonly start: string | null;
}

/** "To be hosted fully online by a team at the University of Lund". */
const fullyOnline = /\b(?:fully|entirely|completely|purely|held|hosted|exclusively) (online|virtual(?:ly)?)\b/i;

const nowhereIn = (text: string): string | null => (text.length < longestLine ? (nowhere.exec(text)?.[0] ?? null) : null);

/** Lines that are a place and nothing else, or name it as the venue. */
function lineAsPlace(text: string): string | null {
  const rest = text.replace(venue, '');
  if (rest.length > longestLine) return null;
  const place = placeIn(rest);
  return place && (rest !== text || tidy(rest).length - place.length < 4) ? place : null;
}

/** "Venue: Reed Music Hall, 4th floor": the page says that it is one, though no town of it is known. */
function namedVenue(text: string): string | null {
  const rest = tidy(text.replace(venue, ''));
  return venue.test(text) && rest.length < longestLine && /^\p{Lu}|^\p{Lo}/u.test(rest) && !/\b(?:tb[ad]|to be|soon)\b/i.test(rest)
    ? rest
    : null;
}

/** Menus have shorter lines; a call says where it is held in its first sentences. */
const shortestSentence = 16;
const mostSentences = 20;

/** "With the help of the University of Lund, the workshop takes place in Graz": the place stands behind the verb. */
function placeOfHeld(sentence: string): string | null {
  if (!mayNamePlace(sentence)) return null;
  const from = mentionsIn(sentence).find(({ concept }) => concept === 'held')?.at ?? 0;
  return placeInSentence(sentence.slice(from)) ?? placeInSentence(sentence);
}

/** The place that the first sentence on where it is held names. */
function heldIn(units: readonly Unit[]): string | null {
  const sentences = units.filter(({ text }) => text.length >= shortestSentence).slice(0, mostSentences);
  for (const { text } of sentences) {
    if (!isHeld(text)) continue;
    for (const sentence of sentencesOf(text)) {
      const place = isHeld(sentence) ? placeOfHeld(sentence) : null;
      if (place) return place;
    }
  }
  return null;
}

/**
 * The place of the event as the page writes it: beside its days, on a line beside them, in a sentence that says where it is held, or in the
 * title. Only where a city, state or country is known in it, or the line names it as the venue; "Virtual" where that line says so.
 */
export function placeOf(units: readonly Unit[], heads: readonly string[], { unit: own, start }: EventLine): string | null {
  const first = units.filter(({ block, text }) => block <= mostBlocks && text.length <= longestText);
  const parts = first.flatMap((unit) => datesOf(unit, start).flatMap((at) => beside(unit.text, at)));
  const near = first.filter((unit) => own && unit !== own && Math.abs(unit.block - own.block) <= farthestLine);
  const titles = () => heads.flatMap((head) => head.split(/\s[|–—·-]\s/));
  const all = [
    () => firstIn(parts, (text) => fullyOnline.exec(text)?.[1] ?? null),
    () => firstIn(parts, placeOfHeld),
    () => firstIn(near, ({ text }) => lineAsPlace(text)),
    () => heldIn(first),
    () => firstIn(titles(), (title) => (title.includes(',') || /^\p{Lu}\p{L}+$/u.test(title) ? placeIn(title) : null)),
    () => firstIn(first, ({ text }) => (venue.test(text) ? lineAsPlace(text) : null)),
    () => firstIn([...parts, ...near.map(({ text }) => text)], nowhereIn),
    () => firstIn(first, ({ text }) => namedVenue(text)),
  ];
  return firstIn(all, (look) => look());
}
