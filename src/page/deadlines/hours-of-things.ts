import type { Reach } from '#dates/reach.ts';
import type { Concept } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { sentenceAt } from '../outline/around.ts';
import { isDated, isUnder, type Unit } from '../outline/outline.ts';
import { without } from '../outline/without.ts';
import { hasSign } from '../phrases/signs.ts';
import { clausesOf } from './clauses.ts';
import { thingsAlone, thingWords } from './of-things.ts';
import { sectionOf } from './sections-of.ts';
import { isOfProgramme, longestStatement, partOf, timeOf } from './statement.ts';

/** "Short papers are due at 17:00 CET, demos at noon": an hour that a clause tells of what it names. */
export interface HourOfThing {
  readonly unit: Unit;
  readonly time: Reach;
  readonly of: readonly string[];
  /** The section to whose deadlines it speaks, where its sentence says of no deadline; null where it speaks to all of the page. */
  readonly section: number | null;
  /** It tells of all deadlines of the thing: one that has its own hour goes before. */
  readonly isOfAll: boolean;
}

const ofEnds: readonly Concept[] = ['deadline', 'dates', 'submit', 'closes', 'every'];
const ofElse: readonly Concept[] = [
  'opens',
  'review',
  'event',
  'held',
  'notify',
  'register',
  'final',
  'supplement',
  'response',
  'programme',
  'aid',
];

const tellsElse = (label: Label): boolean => says(label, ...ofElse) && !says(label, 'deadline');

/** The clauses of a line that tell an hour, or a zone, of something that they name. */
function hoursIn(unit: Unit): readonly HourOfThing[] {
  const { seen, text, cell } = unit;
  if (cell !== null || seen.dates.length > 0 || seen.hours.length === 0 || isOfProgramme(unit)) return [];
  return [...new Map(seen.hours.map(({ at }) => sentenceAt(text, at[0])))].flatMap(([from, to]) => {
    const sentence = partOf(unit, from, to);
    const isOfEnd = says(labelOf(without(sentence.seen, sentence.text)), ...ofEnds);
    if (to - from > longestStatement || hasSign(sentence.text, 'day of the event')) return [];
    return clausesOf(sentence).flatMap(({ words, at, aside }): HourOfThing[] => {
      const clause = partOf(sentence, at, at + words.length);
      const said = without(clause.seen, clause.text);
      const label = labelOf(said);
      const ofAside = thingsAlone(aside);
      const of = clause.seen.hours.length !== 1 || tellsElse(label) ? [] : ofAside.length ? ofAside : thingWords(said);
      const isAlone = thingsAlone(said).length > 0;
      if (of.length === 0 || !(isOfEnd || isAlone)) return [];
      return [
        {
          unit,
          time: timeOf(clause),
          of,
          section: isOfEnd ? null : sectionOf(unit),
          isOfAll: says(label, 'every') && hasSign(said, 'all'),
        },
      ];
    });
  });
}

/**
 * The hours that are told of things: a note of one by a zone, "Demos: 12:00 UTC", in a section that has no day and tells no other hour, is
 * told of them wherever their days stand.
 */
export function hoursOfThings(stating: readonly Unit[], units: readonly Unit[]): readonly HourOfThing[] {
  const all = stating.flatMap(hoursIn);
  if (!all.some(({ section }) => section !== null)) return all;
  const notes = new Set(all.map(({ unit }) => unit));
  const isElse = (unit: Unit) => isDated(unit) || isUnder(unit, 'event', 'programme') || (unit.seen.hours.length > 0 && !notes.has(unit));
  const others = new Set(units.flatMap((unit) => (isElse(unit) ? [sectionOf(unit)] : [])));
  return all.map((told) =>
    told.section !== null && told.time.zone?.meanings.length && !others.has(told.section) ? { ...told, section: null } : told,
  );
}
