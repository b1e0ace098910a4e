import { endOfTo, isAnd, withoutLastLink } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import type { DateReading } from '#dates/reading.ts';
import type { Span } from '../block.ts';
import type { Concept } from '../label-words.ts';
import { endsInOwnLanguage } from '../phrases/own-language.ts';
import { mentionsIn } from '../phrases/phrases.ts';

const longestEnd = 24;

/** Whether a text ends with words for an end: "by", "entro il", "bis spätestens", "termina el". */
export function leadsToEnd(before: string): boolean {
  const tail = before.slice(-longestEnd).trimEnd();
  const ends = [tail.length, withoutLastLink(tail).trimEnd().length];
  return tail !== '' && mentionsIn(tail).some(({ concept, end }) => ofEnds.has(concept) && ends.includes(end));
}

const ofEnds: ReadonlySet<Concept> = new Set(['until', 'closes']);

const wordBegin = /(?<=[\s,])\p{L}/gu;

/** Where the word for "to" stands between the two days of a span; undefined where a mark joins them. */
export function wordBetween(text: string, [from, to]: Span): Span | undefined {
  const span = text.slice(from, to);
  for (const { index } of everyMatch(span, wordBegin)) {
    const end = endOfTo(span.slice(index));
    if (end !== undefined) return [from + index, from + index + end];
  }
  return undefined;
}

const wordOfSpan = /(?<=[\s,])\p{L}{1,4}(?=\s)/gu;
const monthName = /\p{L}{3}/u;
const clauseMark = /[.;!?](?:\s|$)/;
/** "Papers are due 10 March and 11 March is the deadline for posters": where "and" joins two days, each with its month, and one is asked for. */
function andBetween(text: string, [from, to]: Span): Span | undefined {
  const span = text.slice(from, to);
  for (const { 0: word, index } of everyMatch(span, wordOfSpan)) {
    if (!isAnd(word) || !monthName.test(span.slice(0, index)) || !/\d/.test(span.slice(0, index))) continue;
    const before = text.slice(0, from).split(clauseMark).at(-1) ?? '';
    const said = mentionsIn(before).at(-1)?.concept;
    return said && (ofEnds.has(said) || said === 'deadline' || said === 'submit') ? [from + index, from + index + word.length] : undefined;
  }
  return undefined;
}

const bareNumber = /^(\d{1,3})(,?)$/;
/** "Dahl Street", "Room", "стр.": a name, or what is written short. */
const numbered = /(?:^|[\s,(])(\p{Lu}[\p{L}’'-]{2,30}|\p{L}{1,5}\.)(,?)\s$/u;
const longestName = 36;

/**
 * "Room 3 until 21 December", "ul. Długa 3, do 21 grudnia", "ул. Солянка, 14, до 21 декабря": the number is that of a house or a room, and no
 * day.
 */
function untilBehindNumber(text: string, [from, to]: Span): Span | undefined {
  const joint = wordBetween(text, [from, to]);
  const [, , comma] = joint ? (bareNumber.exec(text.slice(from, joint[0]).trim()) ?? []) : [];
  if (!joint || comma === undefined) return undefined;
  const isUntil =
    mentionsIn(text.slice(...joint)).some(({ concept }) => concept === 'until') ||
    endsInOwnLanguage(text.slice(0, joint[1]), 'until, among own words', text);
  const [, name, apart = ''] = isUntil ? (numbered.exec(text.slice(Math.max(0, from - longestName), from)) ?? []) : [];
  return name !== undefined && apart.length <= comma.length && mentionsIn(name).length === 0 ? joint : undefined;
}

/**
 * "Abstracts by 1 March, until 5 April full papers": a day right behind a word for an end opens nothing, so that these are two days; so are
 * two of them that "and" joins.
 */
export function eachEnd<Placed extends { readonly at: Span; readonly date: DateReading }>(placed: Placed, text: string): readonly Placed[] {
  const { date, at } = placed;
  const until = date.kind === 'range' && !date.isPair ? untilBehindNumber(text, at) : undefined;
  if (until && date.kind === 'range') return [{ ...placed, at: [until[1] + 1, at[1]], date: { kind: 'day', days: [date.to] } }];
  const isToEnd = date.kind === 'range' && !date.isPair && leadsToEnd(text.slice(0, at[0]));
  const joint = isToEnd ? wordBetween(text, at) : date.kind === 'range' && date.isPair && !date.between ? andBetween(text, at) : undefined;
  if (date.kind !== 'range' || !joint) return [placed];
  const first = text.slice(at[0], joint[0]).replace(/[\s,]{1,4}$/, '');
  return [
    { ...placed, at: [at[0], at[0] + first.length], date: { kind: 'day', days: [date.from] } },
    { ...placed, at: [joint[1] + 1, at[1]], date: { kind: 'day', days: [date.to] } },
  ];
}
