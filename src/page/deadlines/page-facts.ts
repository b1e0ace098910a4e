import { isEarlier, type Reach, withEarlierClock, withOtherClock, withRival } from '#dates/reach.ts';
import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import type { Unit } from '../outline/outline.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { type Closing, closingsOf } from './closing.ts';
import { HourLines, isHourLine } from './hour-line.ts';
import { type HourOfThing, hoursOfThings } from './hours-of-things.ts';
import { markAt, OfThings } from './of-things.ts';
import { Scope, scopesOf, type Told } from './scope.ts';
import { isOverThing, sectionOf, sectionsOf } from './sections-of.ts';
import { longestStatement, namedZone, ofSubmissions, statementsOf, timeOf } from './statement.ts';

const partsLead = /[:)\]|–—]/;

/** "Deadlines (AoE): papers 5 March; posters 12 March": what a line says before its dates is said of each of them. */
function leadOf({ seen, text }: Unit): Reach | undefined {
  const [first, second] = seen.dates;
  const isAhead = ({ at }: { readonly at: readonly [number, number] }) => first !== undefined && at[1] <= first.at[0];
  const zones = seen.zones.filter(isAhead).map((found) => found.zone);
  if (!first || !second || zones.length === 0 || !says(labelOf(text.slice(0, first.at[0])), 'every', 'dates')) return undefined;
  // "The deadline is midnight GMT, 5 March; authors are told by 1 April": that is the hour of the day that it stands with.
  const end = seen.zones.findLast(isAhead)?.at[1] ?? 0;
  if (isBare(text.slice(end, first.at[0])) && !partsLead.test(text.slice(end, first.at[0]))) return undefined;
  return { hour: seen.hours.find(isAhead)?.clock, zone: namedZone(zones) };
}

/** The blocks that stand over any unit: units under the same titles share them. */
function titleBlocks(units: readonly Unit[]): ReadonlySet<number> {
  const blocks = new Set<number>();
  let last: Unit['titles'] | undefined;
  for (const { titles } of units) {
    if (titles !== last) for (const { block } of titles) blocks.add(block);
    last = titles;
  }
  return blocks;
}

const zoneKey = ({ zone }: Reach): string => (zone?.meanings ?? []).map((meaning) => meaning.zone).join();

const farthestName = 2;

/** The blocks in which more than one cell has words. */
const filledRows = (units: readonly Unit[]): ReadonlySet<number> => {
  const filled = Map.groupBy(
    units.filter(({ cell, text }) => cell !== null && text !== ''),
    ({ block }) => block,
  );
  return new Set([...filled].flatMap(([block, cells]) => (cells.length > 1 ? [block] : [])));
};

/**
 * "Submission deadline at 5pm EDT" on a card: a line that names one date speaks of that date alone. So does a line of an hour and a zone
 * on the card of a date, and a row of nothing else below the row of a date.
 */
class Names {
  readonly #byLabel: ReadonlyMap<string, readonly Entry[]>;
  readonly #byBlock: ReadonlyMap<number, readonly Entry[]>;

  readonly #hours: HourLines;
  readonly #filledRows: ReadonlySet<number>;

  constructor(units: readonly Unit[], entries: readonly Entry[]) {
    this.#filledRows = filledRows(units);
    this.#byLabel = Map.groupBy(entries, ({ label }) => label);
    this.#byBlock = Map.groupBy(entries, ({ unit }) => unit.block);
    const lines = new Map(units.map((unit) => [unit.block, unit]));
    this.#hours = new HourLines({ entriesAt: (block) => this.#byBlock.get(block) ?? [], unitAt: (block) => lines.get(block) });
  }

  /** The dates that a line without one names: those right beside it, and what goes on below them under the same name. */
  namedBy(unit: Unit): readonly Entry[] {
    const { seen, text, block } = unit;
    if (seen.dates.length > 0 || text.length > longestStatement) return [];
    if (isHourLine(unit)) {
      if (this.#filledRows.has(block)) return [];
      const named = this.#hours.dateOf(block);
      return named ? [named] : this.#hours.rowsAbove(block);
    }
    if (unit.cell !== null) return [];
    const named = this.#byLabel.get(labelOf(without(seen, text)).text) ?? [];
    const first = named.findIndex(({ unit }) => unit.block !== block && Math.abs(unit.block - block) <= farthestName);
    const run = first < 0 ? [] : named.slice(first);
    const end = run.findIndex(({ unit }, i) => i > 0 && unit.block !== (run[i - 1]?.unit.block ?? 0) + 1);
    return end < 0 ? run : run.slice(0, end);
  }
}

/** "All other deadlines are 23:59 AoE" makes a row that is due at 17:00 no later. */
const isOfOtherHour = ({ isOneClock, hour: said, zone }: Told, { hour }: Entry): boolean =>
  isOneClock === true && hour !== undefined && hour.minutes !== said?.minutes && !isEarlier({ hour, zone }, { hour, zone: undefined });

/** "* 9:00–17:00" below "Conference: 2 July*": a note to an event alone tells no hour of what is due. */
function isNoteOfEvent({ text }: Unit, entries: readonly Entry[]): boolean {
  const [mark] = markAt(text);
  const bearing = mark === undefined ? [] : entries.filter(({ unit }) => unit.text.includes(mark));
  return bearing.length > 0 && bearing.every(({ kind }) => kind === 'event');
}

/** What the page states once for all of its dates, or for those of a section. */
export class PageFacts {
  readonly #own = new Map<Entry, Reach>();
  readonly #leads = new Map<Unit, Reach>();
  readonly #below: ReadonlyMap<number, Scope>;
  readonly #sections: ReadonlyMap<number, Scope>;
  readonly #page: Scope;
  /** Those that speak of all deadlines of a section or of the page. */
  readonly #closings: readonly Closing[];
  /** Those that speak of the days right beside them alone, by their lines. */
  readonly #nearClosings: ReadonlyMap<number, readonly Closing[]>;
  readonly #closingSections: ReadonlySet<number>;
  readonly #hasAbstracts: boolean;
  readonly #things: OfThings;
  /** The hours that are told of things, by what they name. */
  readonly #ofThings: ReadonlyMap<string, readonly HourOfThing[]>;

  constructor(units: readonly Unit[], entries: readonly Entry[]) {
    // Most units state no hour and no zone.
    const stating = units.filter(({ seen }) => seen.hours.length > 0 || seen.zones.length > 0);
    const titles = stating.length ? titleBlocks(units) : new Set<number>();
    const names = new Names(stating.length ? units : [], entries);
    const dated = new Set(entries.flatMap(({ unit }) => sectionsOf(unit)));
    // The line of the first date of each section.
    const firsts = new Map(entries.toReversed().map(({ unit }) => [sectionOf(unit), unit.block]));
    const stated = stating.flatMap((unit) => {
      const lead = leadOf(unit);
      if (lead) this.#leads.set(unit, lead);
      const told = statementsOf(unit, titles.has(unit.block));
      const mayBeOfOne = unit.cell !== null || told[0]?.reach !== 'page';
      const own = mayBeOfOne ? names.namedBy(unit) : [];
      for (const entry of own) this.#own.set(entry, timeOf(unit));
      // What stands over several days is told of all below it, whatever they are called themselves.
      const isOverMore = own.length > 1 && titles.has(unit.block);
      if ((own.length > 0 && !isOverMore) || isNoteOfEvent(unit, entries)) return [];
      // A zone in a section without deadlines is that of a programme or a talk.
      return told.filter(({ reach }) => reach !== 'section' || dated.has(sectionOf(unit)));
    });
    const ofThings = hoursOfThings(stating, units);
    const allClosings = stating.flatMap(closingsOf);
    this.#things = new OfThings([...stated, ...ofThings, ...allClosings], entries);
    const named = ofThings.flatMap((told) => this.#things.telling(told.of).map((word) => ({ word, told })));
    const byKey = new Map(
      named.map((one) => [[one.word, one.told.section, one.told.time.hour?.minutes, zoneKey(one.told.time)].join(), one]),
    );
    this.#ofThings = new Map(
      [...Map.groupBy(byKey.values(), ({ word }) => word)].map(([word, all]) => [word, all.map(({ told }) => told)]),
    );
    const statements = stated.map((statement) => ({ ...statement, of: this.#things.telling(statement.of ?? []) }));
    const [below, beside] = [statements.filter(({ reach }) => reach === 'below'), statements.filter(({ reach }) => reach !== 'below')];
    this.#below = scopesOf(below.toReversed(), ({ unit }) => unit.block);
    this.#sections = scopesOf(beside, ({ unit }) => sectionOf(unit));
    this.#page = new Scope(
      statements
        .filter(({ reach }) => reach === 'page')
        // "All deadlines are 23:59 AoE" over those below "Artifact evaluation": the papers of another section may close earlier.
        .map((statement) => (isOverThing(statement.unit, firsts) ? { ...statement, isPlain: false } : statement)),
    );
    const all = allClosings.filter(({ of }) => this.#things.telling(of).length === 0);
    // A page may say the same of each of its deadlines.
    const keyOf = ({ unit, time, kinds }: Closing) => [sectionOf(unit), time.hour?.minutes, zoneKey(time), ...kinds].join();
    this.#closings = [...new Map(all.filter(({ isNear }) => !isNear).map((closing) => [keyOf(closing), closing])).values()];
    this.#nearClosings = Map.groupBy(
      all.filter(({ isNear }) => isNear),
      ({ unit }) => unit.block,
    );
    const closing = new Set(all.map(({ unit }) => sectionOf(unit)));
    const ofSection = new Set(all.flatMap(({ unit, isOfSection }) => (isOfSection ? [sectionOf(unit)] : [])));
    this.#closingSections = new Set(
      entries.flatMap(({ unit, kind }) => {
        const own = sectionOf(unit);
        return (closing.has(own) && ofSubmissions.has(kind)) || (ofSection.has(own) && kind !== 'event') ? [own] : [];
      }),
    );
    this.#hasAbstracts = entries.some(({ kind }) => kind === 'abstract');
  }

  /** Whether an hour stands beside an entry, be it on a line of its own. */
  hasOwnHour(entry: Entry): boolean {
    return (entry.hour ?? this.#own.get(entry)?.hour) !== undefined;
  }

  /**
   * The hour and the zone of an entry. Where nothing but abstracts is handed in, they are the submissions; where these are called papers,
   * an hour of abstracts counts as far as it is earlier.
   */
  reaching(entry: Entry): Reach {
    const told = this.#reachingAs(entry, [entry.kind]);
    if (entry.kind !== 'submission' || this.#hasAbstracts) return told;
    const asAbstract = this.#reachingAs(entry, [entry.kind, 'abstract']);
    return says(labelOf(entry.label), 'paper') && !isEarlier(asAbstract, told) ? told : asAbstract;
  }

  /** Its own, else each from the nearest scope: the line that names it, titles over it from the innermost, its sections, the page. */
  #reachingAs(entry: Entry, kinds: readonly Kind[]): Reach {
    const { unit, kind } = entry;
    const things = this.#things.of(entry);
    const scopes: readonly (Told | undefined)[] = [
      this.#own.get(entry),
      this.#leads.get(unit),
      ...unit.titles.map(({ block }) => this.#below.get(block)?.of(kinds, things)).reverse(),
      ...sectionsOf(unit).map((section) => this.#sections.get(section)?.of(kinds, things)),
      this.#page.of(kinds, things),
    ];
    const timed = scopes.find((scope) => scope?.hour);
    const zoned = scopes.find((scope) => scope?.zone && !isOfOtherHour(scope, entry));
    const told: Reach = { hour: entry.hour ?? timed?.hour, zone: entry.zone ?? zoned?.zone };
    // "(AoE)" in a row, "all deadlines are at 23:59 UTC" below: the hour is said by a clock of its own.
    const closed = this.#closed(entry, timed?.zone && !entry.hour ? withRival(told, timed) : told);
    return judged.has(kind) ? this.#named(entry, things, closed) : closed;
  }

  /** What is told of the thing that a deadline is of, where that is earlier. */
  #named({ unit, hour: own }: Entry, things: readonly string[], told: Reach): Reach {
    const sections = things.length ? sectionsOf(unit) : [];
    return things
      .flatMap((word) => this.#ofThings.get(word) ?? [])
      .filter(({ section, isOfAll }) => (section === null || sections.includes(section)) && !(own && isOfAll))
      .reduce((found, { time }) => withEarlierClock(found, { hour: time.hour, zone: time.zone ?? found.zone }), told);
  }

  /**
   * What closes earlier than its row says, or may: a sentence beside such rows speaks of them, one elsewhere of all on the page, unless it
   * speaks of those right beside it alone.
   */
  #closed({ unit, kind }: Entry, told: Reach): Reach {
    let found = told;
    const section = sectionOf(unit);
    const takeIn = ({ unit: said, time, kinds }: Closing): void => {
      if (kinds.has(kind) && said !== unit) found = withOtherClock(found, { hour: time.hour, zone: time.zone ?? found.zone });
    };
    for (const closing of this.#closings)
      if (section === sectionOf(closing.unit) || !this.#closingSections.has(sectionOf(closing.unit))) takeIn(closing);
    if (told.hour) return found;
    for (let block = unit.block - farthestName; block <= unit.block + farthestName; block++)
      for (const closing of this.#nearClosings.get(block) ?? []) if (section === sectionOf(closing.unit)) takeIn(closing);
    return found;
  }
}
