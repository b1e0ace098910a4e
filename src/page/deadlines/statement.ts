import type { Reach } from '#dates/reach.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { type Concept, thingsJudged } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { ownWords } from '../labels/own-words.ts';
import { saidBefore, sentenceAt } from '../outline/around.ts';
import { isUnder, type Unit } from '../outline/outline.ts';
import { besideTime, isOnlyTime } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import { endsWithSign, goesOnWithSign, hasSign, withoutSigns } from '../phrases/signs.ts';
import { clausesOf } from './clauses.ts';
import { markAt, thingsAlone, thingWords } from './of-things.ts';

/** An hour and a zone that the page states apart from any date, and how far the statement reaches. */
export interface Statement extends Reach {
  readonly unit: Unit;
  readonly reach: 'page' | 'section' | 'below';
  /** The kinds that it speaks of, where it does not speak of all: "the abstract deadline is at noon". */
  readonly only?: ReadonlySet<Kind>;
  /** The kinds that it excepts. */
  readonly but?: ReadonlySet<Kind>;
  /** Words that may name some of what is handed in: where they do, it is told of that alone. */
  readonly of?: readonly string[];
  /** It says outright of which deadlines it is told; else it counts only where it makes them earlier. */
  readonly isPlain: boolean;
}

/** In letters: longer paragraphs are looked through sentence by sentence. */
export const longestStatement = 400;
const longestOfSection = 120;

/** "Apia local time (UTC-11)": the zone that is named goes before one that only points to the place. */
export const namedZone = (zones: readonly ZoneWords[]): ZoneWords | undefined =>
  zones.find(({ meanings }) => meanings.length > 0) ?? zones[0];

interface Placed {
  readonly at: readonly [number, number];
}

/** "No longer 23:59 AoE but 12:00 CEST": an hour or a zone that does not hold, and the zone right behind such an hour. */
function denied({ seen, text }: Unit): (found: Placed) => boolean {
  const isDenied = ({ at: [start, end] }: Placed): boolean =>
    endsWithSign(text.slice(0, start), 'does not hold') || goesOnWithSign(text.slice(end), 'does not hold, before it');
  const hours = seen.hours.filter(isDenied);
  return (found) => isDenied(found) || hours.some(({ at }) => found.at[0] === at[0] || (found.at[0] >= at[1] && found.at[0] - at[1] <= 1));
}

/** The first hour and the zone of a part of a text. */
const timeIn = (unit: Unit, from: number, to: number): Reach => {
  const isDenied = denied(unit);
  const isIn = (found: Placed) => from <= found.at[0] && found.at[0] < to && !isDenied(found);
  return { hour: unit.seen.hours.find(isIn)?.clock, zone: namedZone(unit.seen.zones.filter(isIn).map((found) => found.zone)) };
};

/** The first hour of a line, and its zone. */
export const timeOf = (unit: Unit): Reach => timeIn(unit, 0, unit.text.length);

/** "What times of day (in UTC) are you free?" */
const asks = /\?\W{0,3}$/;

const ofDeadlines: readonly Concept[] = ['every', 'deadline', 'dates', 'until', 'closes', 'submit'];

/** The words for what is handed in. */
export const handedIn: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit']);
/** What is handed in. */
export const ofSubmissions: ReadonlySet<Kind> = new Set([...judged, 'supplement']);
/** What closes is what is handed in: nothing opens then, and nobody is told. */
const closed: readonly Kind[] = [...ofSubmissions];

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
export function kindsNamed({ mentions }: Label): readonly Kind[] {
  const all = mentions.filter(({ concept }) => concept === 'every');
  return mentions.flatMap(({ concept, at, end }) =>
    all.some((every) => at < every.end && every.at < end) ? [] : (kindsOf[concept] ?? []),
  );
}

/** "The deadline of the demo track": words beside those of a kind, so that not all of that kind is meant. */
const hasOwnWords = (text: string): boolean => ownWords(text, 'submission').some((word) => labelOf(word.text).mentions.length === 0);

/**
 * Whether a clause says outright of which deadlines it tells: "the paper deadline is", "must reach us by … on the closing date", not
 * "authors may edit their papers until".
 */
const isOutright = (label: Label): boolean =>
  hasSign(label.text, 'on its last day') || (says(label, 'deadline', 'every') && !hasOwnWords(label.text));

/** What a clause must speak of to lend its hour to others than it names. */
const ofCall: readonly Concept[] = ['deadline', 'dates', 'submit', 'call', ...thingsJudged];
const ofCalls: ReadonlySet<Concept> = new Set(['closes', 'until', 'submit', 'call', 'paper']);
/** "The submission system closes at": the call itself, and not "the poster portal", "the call for demos" nor "for the student award". */
const isOfWholeCall = ({ text, mentions }: Label): boolean =>
  mentions.every(({ concept }) => ofCalls.has(concept)) && ownWords(withoutSigns(text, 'a portal'), 'submission').length === 0;

/**
 * What a line says of hours and zones, clause by clause: "The paper deadline is AoE; the abstract deadline is at noon UTC". A clause that
 * names no kind goes on with the one before it, and behind an exception with that: "all AoE except abstracts, which are due at noon".
 */
function told(unit: Unit, reach: Statement['reach'], isSure = true): readonly Statement[] {
  const statements: Statement[] = [];
  const but = new Set<Kind>();
  const isUnmarked = markAt(unit.text).length === 0;
  let only: readonly Kind[] = [];
  let isPlain = isSure;
  let isOfEarlier = false;
  let of = markAt(unit.text);
  const add = (time: Reach, kinds: readonly Kind[], isOutright: boolean, words: readonly string[]) => {
    if (time.hour || time.zone)
      statements.push({ unit, reach, ...time, isPlain: isOutright, ...(kinds.length && { only: new Set(kinds) }), of: words });
  };
  for (const { words, at, excepted, isFirst, aside } of clausesOf(unit)) {
    const [from, to] = excepted;
    const label = labelOf(wordsIn(unit, at, at + from) + wordsIn(unit, at + to, at + words.length));
    const named = kindsNamed(label);
    const [before, behind] = [timeIn(unit, at, at + from), timeIn(unit, at + to, at + words.length)];
    const time = before.hour || before.zone ? before : behind;
    const isOfClosing = time.hour !== undefined && says(label, 'closes') && !says(label, 'every', 'deadline');
    if (isOfClosing) [only, isPlain] = [named.length > 0 ? named : closed, isSure && isOfWholeCall(label)];
    else if (named.length > 0 || says(label, 'every')) [only, isPlain] = [named, isSure && (named.length === 0 || isOutright(label))];
    // "Support is available until 23:59 AoE."
    else if (says(label, 'until') && !isOfWholeCall(label) && !says(label, ...ofCall) && hasOwnWords(label.text)) isPlain = false;
    const ofAside = thingsAlone(aside);
    if (ofAside.length > 0) of = ofAside;
    else if (isUnmarked && (named.length > 0 || says(label, ...ofDeadlines))) of = thingWords(label.text);
    // "All times are in CET. The keynote starts at 9:00."
    const saysMore = () => !isBare(label.text) && !isBare(besideTime(partOf(unit, at, at + words.length)));
    const isElse = isSure && isFirst && time.hour !== undefined && only.length === 0 && !says(label, ...ofDeadlines) && saysMore();
    // "Last year, all deadlines were 23:59 AoE", but perhaps "unlike last year, all are at noon".
    isOfEarlier = (isOfEarlier && !isFirst) || (hasSign(words, 'of an earlier edition') && !hasSign(words, 'does not hold'));
    if (!isElse) add(time, only, isPlain && !isOfEarlier, of);
    const exception = wordsIn(unit, at + from, at + to);
    const kinds = kindsNamed(labelOf(exception));
    if (kinds.length === 0) continue;
    const isWhole = !hasOwnWords(exception);
    if (isWhole) for (const kind of kinds) but.add(kind);
    const own = timeIn(unit, at + from, at + to);
    if (own.hour || own.zone) add(own, kinds, isSure && isWhole, []);
    else if (statements.some((statement) => !statement.only)) [only, isPlain] = [kinds, isSure && isWhole];
  }
  return but.size ? statements.map((statement) => (statement.only ? statement : { ...statement, but })) : statements;
}

/** The words of a part of a line, without its hours and zones. */
const wordsIn = ({ seen, text }: Unit, from: number, to: number): string => without(seen, text, from, to);

/** A title tells the time of what stands below where it speaks of dates, or says a zone: "Round 2 (AoE)", not "9:30 Welcome". */
function titleStatements(unit: Unit): readonly Statement[] {
  const { hour, zone } = timeOf(unit);
  const isSure = (zone !== undefined && hour === undefined) || says(labelOf(unit.text), ...ofDeadlines);
  return isSure || zone ? told(unit, 'below', isSure) : [];
}

/** Whether a line speaks of all of something: "all submissions", but not "the deadlines". */
const saysAll = (text: string): boolean => hasSign(text, 'all') && says(labelOf(text), 'every');

/** What stands in running text about one thing only ("The server closes at 17:00 for maintenance") is no statement. */
export function statementsOf(unit: Unit, isTitle: boolean): readonly Statement[] {
  const { seen, text, cell } = unit;
  const { hour, zone } = timeOf(unit);
  if ((!hour && !zone) || asks.test(text)) return [];
  if (seen.dates.length > 0) {
    if (cell !== null) return [];
    if (saysAll(text)) return [ofAll(unit)];
    return zone ? sentencesBefore(unit) : [];
  }
  if (isTitle) return titleStatements(unit);
  if (text.length > longestStatement) return sentencesWithin(unit);
  const label = labelOf(text);
  if (says(label, 'every')) return told(unit, (zone || says(label, 'deadline')) && !isOfProgramme(unit) ? 'page' : 'section');
  if (cell !== null || text.length >= longestOfSection) return [];
  if (isNoteOfTime(unit)) return told(unit, 'section');
  if (!zone) return [];
  return isOnlyTime(unit) || says(label, ...ofDeadlines) || kindsNamed(label).length > 0 ? told(unit, 'section') : [];
}

/** "* 12:00 noon CET. No extensions.": a note that begins with the hour of what bears its mark, and perhaps says more. */
function isNoteOfTime(unit: Unit): boolean {
  const [, end] = sentenceAt(unit.text, (unit.seen.zones[0] ?? unit.seen.hours[0])?.at[0] ?? 0);
  return markAt(unit.text).length > 0 && isOnlyTime(partOf(unit, 0, end));
}

/** "The call closes in CET. By your clock that is 5 March": what stands in sentences of its own before the first day of a line. */
function sentencesBefore(unit: Unit): readonly Statement[] {
  const said = partOf(unit, 0, saidBefore(unit, unit.seen.dates[0]?.at[0] ?? 0).length);
  return said.seen.zones.length ? statementsOf(said, false) : [];
}

/** A statement beside a day: "all submissions must be received by 17:00 on 5 March" tells of what is handed in, "all deadlines" of all. */
function ofAll(unit: Unit): Statement {
  const { mentions } = labelOf(unit.text);
  const all = mentions.filter(({ concept }) => concept === 'every');
  const isOfSubmissions = all.every((every) =>
    mentions.some(({ concept, at, end }) => handedIn.has(concept) && at >= every.at && end <= every.end),
  );
  return {
    unit,
    ...timeOf(unit),
    reach: 'page',
    isPlain: true,
    of: thingWords(without(unit.seen, unit.text)),
    ...(isOfSubmissions && { only: ofSubmissions }),
  };
}

/** "All times follow CEST" under "Programme" tells of its slots, not of deadlines. */
export const isOfProgramme = (unit: Unit): boolean => isUnder(unit, 'programme') && !isUnder(unit, 'dates', 'call', 'deadline', 'submit');

/** A part of a line, with what was seen in it. */
export function partOf(unit: Unit, from: number, to: number): Unit {
  const within = <Seen extends { readonly at: readonly [number, number] }>(seen: readonly Seen[]): readonly Seen[] =>
    seen.filter(({ at }) => from <= at[0] && at[1] <= to).map((one) => ({ ...one, at: [one.at[0] - from, one.at[1] - from] }));
  const { dates, hours, zones } = unit.seen;
  const leads = within(hours).map((hour) => (hour.lead === undefined ? hour : { ...hour, lead: Math.max(0, hour.lead - from) }));
  return { ...unit, text: unit.text.slice(from, to), seen: { dates: within(dates), hours: leads, zones: within(zones) } };
}

/** In a long paragraph a sentence with a zone must itself speak of all deadlines; what it says of one kind is told by the way. */
function sentencesWithin(unit: Unit): readonly Statement[] {
  const sentences = new Map(unit.seen.zones.map(({ at }) => sentenceAt(unit.text, at[0])));
  return [...sentences].flatMap(([from, to]) => {
    const sentence = partOf(unit, from, to);
    return says(labelOf(sentence.text), 'every') && !isOfProgramme(unit) ? told(sentence, 'page') : [];
  });
}
