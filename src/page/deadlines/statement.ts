import type { Clock } from '#dates/clock.ts';
import { everyMatch } from '#dates/every-match.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Kind } from '#model/call.ts';
import type { Concept } from '../label-words.ts';
import { isBare, type Label, labelOf, says } from '../labels/label.ts';
import { without } from '../outline/cluster.ts';
import { isOnlyTime, isUnder, type Unit } from '../outline/outline.ts';
import { placeOfSign } from '../phrases/signs.ts';

/** An hour, a zone, or both. */
export interface Reach {
  readonly hour: Clock | undefined;
  readonly zone: ZoneWords | undefined;
}

/** An hour and a zone that the page states apart from any date, and how far the statement reaches. */
export interface Statement extends Reach {
  readonly unit: Unit;
  readonly reach: 'page' | 'section' | 'below';
  /** The kinds that it speaks of, where it does not speak of all: "the abstract deadline is at noon". */
  readonly only?: ReadonlySet<Kind>;
  /** The kinds that it excepts. */
  readonly but?: ReadonlySet<Kind>;
}

const longestStatement = 400;
const longestOfSection = 120;

/** "Apia local time (UTC-11)": the zone that is named goes before one that only points to the place. */
export const namedZone = (zones: readonly ZoneWords[]): ZoneWords | undefined =>
  zones.find(({ meanings }) => meanings.length > 0) ?? zones[0];

/** The first hour and the zone of a part of a text. */
const timeIn = ({ seen }: Unit, from: number, to: number): Reach => {
  const isIn = ({ at }: { readonly at: readonly [number, number] }) => from <= at[0] && at[0] < to;
  return { hour: seen.hours.find(isIn)?.clock, zone: namedZone(seen.zones.filter(isIn).map((found) => found.zone)) };
};

/** The first hour of a line, and its zone. */
export const timeOf = (unit: Unit): Reach => timeIn(unit, 0, unit.text.length);

/** "What times of day (in UTC) are you free?" */
const asks = /\?\W{0,3}$/;

const ofDeadlines: readonly Concept[] = ['every', 'deadline', 'dates', 'until', 'closes', 'submit'];

const kindsOf: Partial<Record<Concept, readonly Kind[]>> = {
  abstract: ['abstract'],
  'whole abstract': ['abstract', 'submission'],
  paper: ['submission'],
  notify: ['notification'],
  final: ['camera-ready'],
  register: ['registration'],
  response: ['response'],
  supplement: ['supplement'],
};

/**
 * The kinds that a clause names apart from what it says of all deadlines: "all paper deadlines" names none, "the paper deadline is" does.
 */
function kindsNamed({ mentions }: Label): readonly Kind[] {
  const all = mentions.filter(({ concept }) => concept === 'every');
  return mentions.flatMap(({ concept, at, end }) =>
    all.some((every) => at < every.end && every.at < end) ? [] : (kindsOf[concept] ?? []),
  );
}

/** Where a clause ends: a comma, a semicolon, or a stop behind which a sentence begins. */
const clauseEnd = /[,;，；、。]|[.!?]\s+(?=\p{Lu}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})/gu;

/** The clauses of a line, from one such mark to the next. */
function clausesOf(text: string): readonly (readonly [from: number, to: number])[] {
  const ends = [...everyMatch(text, clauseEnd)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends].map((from, i) => [from, ends[i] ?? text.length] as const);
}

/** Where a clause excepts something: behind "except", or before "hariç"; undefined where it does not. */
function exceptedIn(words: string): readonly [from: number, to: number] | undefined {
  const behind = placeOfSign(words, 'excepted');
  if (behind !== undefined) return [0, behind];
  const before = placeOfSign(words, 'except');
  return before === undefined ? undefined : [before, words.length];
}

/**
 * What a line says of hours and zones, clause by clause: "The paper deadline is AoE; the abstract deadline is at noon UTC". A clause that
 * names no kind goes on with the one before it, as with "except abstracts, which are due at noon"; "all but the abstract deadline" tells
 * of all others.
 */
function told(unit: Unit, reach: Statement['reach']): readonly Statement[] {
  const statements: Statement[] = [];
  const but = new Set<Kind>();
  let only: readonly Kind[] = [];
  for (const [start, end] of clausesOf(unit.text)) {
    const words = unit.text.slice(start, end);
    const [from, to] = exceptedIn(words) ?? [words.length, words.length];
    const label = labelOf(words.slice(0, from) + words.slice(to));
    const named = kindsNamed(label);
    only = named.length > 0 || says(label, 'every') ? named : only;
    const time = timeIn(unit, start, end);
    // "All times are in CET. The keynote starts at 9:00."
    const isElse =
      time.hour !== undefined && only.length === 0 && !says(label, ...ofDeadlines) && !isBare(without(unit.seen, unit.text, start, end));
    if ((time.hour || time.zone) && !isElse) statements.push({ unit, reach, ...time, ...(only.length && { only: new Set(only) }) });
    const excepted = kindsNamed(labelOf(words.slice(from, to)));
    for (const kind of excepted) but.add(kind);
    if (excepted.length) only = excepted;
  }
  return but.size ? statements.map((statement) => (statement.only ? statement : { ...statement, but })) : statements;
}

/** A title tells the time of what stands below where it speaks of dates, or only says a zone: "Round 2 (AoE)", not "9:30 Welcome". */
function isOfDeadlines(unit: Unit): boolean {
  const { hour, zone } = timeOf(unit);
  return (zone !== undefined && hour === undefined) || says(labelOf(unit.text), ...ofDeadlines);
}

/** What stands in running text about one thing only ("The server closes at 17:00 for maintenance") is no statement. */
export function statementsOf(unit: Unit, isTitle: boolean): readonly Statement[] {
  const { seen, text, cell } = unit;
  const { hour, zone } = timeOf(unit);
  if ((!hour && !zone) || asks.test(text)) return [];
  if (seen.dates.length > 0)
    return cell === null && /\ball\b/i.test(text) && says(labelOf(text), 'every') ? [{ unit, hour, zone, reach: 'page' }] : [];
  if (isTitle) return isOfDeadlines(unit) ? told(unit, 'below') : [];
  if (text.length > longestStatement) return sentenceStatement(unit);
  const label = labelOf(text);
  if (says(label, 'every')) return told(unit, (zone || says(label, 'deadline')) && !isOfProgramme(unit) ? 'page' : 'section');
  if (cell !== null || !zone || text.length >= longestOfSection) return [];
  return isOnlyTime(unit) || says(label, ...ofDeadlines) ? told(unit, 'section') : [];
}

/** "All times follow CEST" under "Programme" tells of its slots, not of deadlines. */
const isOfProgramme = (unit: Unit): boolean => isUnder(unit, 'programme') && !isUnder(unit, 'dates', 'call', 'deadline', 'submit');

/** In a long paragraph the sentence with the zone must itself speak of all deadlines. */
function sentenceStatement(unit: Unit): readonly Statement[] {
  const zone = unit.seen.zones.find(({ at }) => says(labelOf(unit.text.slice(Math.max(0, at[0] - 160), at[1] + 80)), 'every'));
  if (!zone) return [];
  const hour = unit.seen.hours.find(({ at }) => Math.abs(at[0] - zone.at[0]) < 80);
  return [{ unit, hour: hour?.clock, zone: zone.zone, reach: 'page' }];
}
