import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { isNameWithYear } from '../../labels/names-event.ts';
import { clustersOf } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import type { Title } from '../../outline/title.ts';
import { without } from '../../outline/without.ts';
import { endsWithSign, hasSign } from '../../phrases/signs.ts';
import { byClosing } from '../beside/closing.ts';
import { lastsForWeeks } from '../several/long-span.ts';
import { lowestHeading, type Named } from './named-by-title.ts';

const longestName = 60;
const saysMore = /[.;:]/;

/** "Deadlines", and no more: each day below is one. */
const isOfDeadlines = ({ label }: Title): boolean =>
  says(label, 'every') && says(label, 'deadline') && label.mentions.every(({ concept }) => ofDeadlines.has(concept));
const ofDeadlines: ReadonlySet<Concept> = new Set(['every', 'deadline', 'dates']);

/** "Important dates (extended)", and no more. */
const isOfDates = ({ label }: Title): boolean => says(label, 'dates') && label.mentions.every(({ concept }) => ofDates.has(concept));
const ofDates: ReadonlySet<Concept> = new Set([...ofDeadlines, 'extended', 'tentative']);

const firstName = /^[^([]{1,60}/;
/** "Industry track", "Special sessions (extended)". */
const isPartWithPapers = (text: string): boolean => endsWithSign(firstName.exec(text)?.[0].trim() ?? '', 'a part with papers');

/** "10 March", "1 March, extended to 10 March". */
const isOneDay = ({ text, seen }: Unit): boolean =>
  seen.dates.every(({ date }) => date.kind === 'day') && clustersOf(text, seen).length === 1;

/**
 * "Bells and bridges: 10 March" below "Deadlines": a name of which nothing is known, with a day of its own in a list in which each day is a
 * deadline. Below "Important dates" only a part of the event to which papers are sent.
 */
export function inListOfDates(unit: Unit, about: Label): Named | undefined {
  const title = unit.titles.findLast(({ level }) => level <= lowestHeading);
  if (!title || about.guess || !isOneDay(unit)) return undefined;
  const { text } = about;
  const isDeadline = isOfDeadlines(title);
  if (!isDeadline && !(isOfDates(title) && isPartWithPapers(text))) return undefined;
  const isName = about.mentions.every(({ concept }) => concept === 'programme');
  // "Dinner choice" is nothing that is handed in.
  if (!isName || hasSign(text, 'part of the programme') || isBare(text) || text.length > longestName || saysMore.test(text))
    return undefined;
  // On a day of the event itself such a part is held.
  return { label: about.withGuess({ ...byClosing, isPlain: isDeadline }), track: text };
}

const firstWords = /^[^,(]{1,60}/;
/** "KISV 2027, Graz, 3–5 June" below "Post-proceedings": an event with its year, its place and some days, whatever the title asks for. */
export function isEditionHeld({ seen, text }: Unit, around: string): boolean {
  const [date, other] = seen.dates;
  if (!date || other || date.date.kind !== 'range' || lastsForWeeks(date)) return false;
  const [name] = firstWords.exec(without(seen, text).trim()) ?? [];
  return name !== undefined && isNameWithYear(name) && labelOf(around).guess === undefined;
}
