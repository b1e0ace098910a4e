import type { Clock } from '#dates/clock.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import { labelOf, says } from '../labels/label.ts';
import { without } from '../outline/cluster.ts';
import { isOnlyTime, isUnder, type Unit } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';

/** An hour and a zone that the page states apart from any date, and how far the statement reaches. */
interface Statement {
  readonly unit: Unit;
  readonly hour: Clock | undefined;
  readonly zone: ZoneWords | undefined;
  readonly reach: 'page' | 'section' | 'below';
}

const longestStatement = 400;

/** "Apia local time (UTC-11)": the zone that is named goes before one that only points to the place. */
const namedZone = (zones: readonly ZoneWords[]): ZoneWords | undefined => zones.find(({ meanings }) => meanings.length > 0) ?? zones[0];

const timeOf = ({ seen }: Unit): Reach => ({
  hour: seen.hours[0]?.clock,
  zone: namedZone(seen.zones.map((found) => found.zone)),
});

/** "What times of day (in UTC) are you free?" */
const asks = /\?\W{0,3}$/;

/** What stands in running text about one thing only ("The server closes at 17:00 for maintenance") is no statement. */
function statementOf(unit: Unit, titleBlocks: ReadonlySet<number>): Statement | undefined {
  const { seen, text, cell } = unit;
  const { hour, zone } = timeOf(unit);
  if ((!hour && !zone) || asks.test(text)) return undefined;
  const rest = { unit, hour, zone };
  if (seen.dates.length > 0)
    return cell === null && /\ball\b/i.test(text) && says(labelOf(text), 'every') ? { ...rest, reach: 'page' } : undefined;
  if (titleBlocks.has(unit.block)) return { ...rest, reach: 'below' };
  if (text.length > longestStatement) return sentenceStatement(unit);
  const label = labelOf(text);
  if (says(label, 'every'))
    return (zone || says(label, 'deadline')) && !isOfProgramme(unit) ? { ...rest, reach: 'page' } : { ...rest, reach: 'section' };
  if (cell !== null || !zone) return undefined;
  return text.length < 120 ? { ...rest, reach: 'section' } : undefined;
}

/** "Deadlines (AoE): papers 5 March; posters 12 March": what a line says before its dates is said of each of them. */
function leadOf({ seen, text }: Unit): Reach | undefined {
  const [first, second] = seen.dates;
  const isAhead = ({ at }: { readonly at: readonly [number, number] }) => first !== undefined && at[1] <= first.at[0];
  const zones = seen.zones.filter(isAhead).map((found) => found.zone);
  if (!first || !second || zones.length === 0 || !says(labelOf(text.slice(0, first.at[0])), 'every', 'dates')) return undefined;
  return { hour: seen.hours.find(isAhead)?.clock, zone: namedZone(zones) };
}

/** "All times follow CEST" under "Programme" tells of its slots, not of deadlines. */
const isOfProgramme = (unit: Unit): boolean => isUnder(unit, 'programme') && !isUnder(unit, 'dates', 'call', 'deadline', 'submit');

/** In a long paragraph the sentence with the zone must itself speak of all deadlines. */
function sentenceStatement(unit: Unit): Statement | undefined {
  const zone = unit.seen.zones.find(({ at }) => says(labelOf(unit.text.slice(Math.max(0, at[0] - 160), at[1] + 80)), 'every'));
  if (!zone) return undefined;
  const hour = unit.seen.hours.find(({ at }) => Math.abs(at[0] - zone.at[0]) < 80);
  return { unit, hour: hour?.clock, zone: zone.zone, reach: 'page' };
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

const lowestSection = 7;
const pageTitle = 1;

const sectionOf = (unit: Unit): number => unit.titles.findLast(({ level }) => level <= lowestSection)?.block ?? -1;

/** The sections in which a unit stands, the innermost first: "Round 1" under "Important dates". What stands right below the page's title is of no section. */
const sectionsOf = (unit: Unit): readonly number[] => {
  const [own, ...outer] = unit.titles.filter(({ level }) => level <= lowestSection).toReversed();
  return own ? [own.block, ...outer.flatMap(({ block, level }) => (level > pageTitle ? block : []))] : [-1];
};

/** What reaches the entries of one scope: the first hour and the first zone that are stated there. */
interface Reach {
  readonly hour: Clock | undefined;
  readonly zone: ZoneWords | undefined;
}

const firstOf = (statements: readonly Statement[]): Reach => ({
  hour: statements.find(({ hour }) => hour)?.hour,
  zone: statements.find(({ zone }) => zone)?.zone,
});

const reaches = (statements: readonly Statement[], scopeOf: (statement: Statement) => number): ReadonlyMap<number, Reach> =>
  new Map([...Map.groupBy(statements, scopeOf)].map(([scope, own]) => [scope, firstOf(own)]));

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
 * right below a line of a date, and a row of nothing else below the row of a date.
 */
class Names {
  readonly #byLabel: ReadonlyMap<string, readonly Entry[]>;
  readonly #byBlock: ReadonlyMap<number, readonly Entry[]>;

  readonly #filledRows: ReadonlySet<number>;

  constructor(units: readonly Unit[], entries: readonly Entry[]) {
    this.#filledRows = filledRows(units);
    this.#byLabel = Map.groupBy(entries, ({ label }) => label);
    this.#byBlock = Map.groupBy(entries, ({ unit }) => unit.block);
  }

  /** The dates that a line without one names: those right beside it, and what goes on below them under the same name. */
  namedBy(unit: Unit): readonly Entry[] {
    const { seen, text, block } = unit;
    if (seen.dates.length > 0 || text.length > longestStatement) return [];
    if (seen.hours.length > 0 && isOnlyTime(unit))
      return this.#filledRows.has(block)
        ? []
        : (this.#byBlock
            .get(block - 1)
            ?.filter((above) => isOnlyTime(above.unit))
            .slice(0, 1) ?? []);
    if (unit.cell !== null) return [];
    const named = this.#byLabel.get(labelOf(without(seen, text)).text) ?? [];
    const first = named.findIndex(({ unit }) => unit.block !== block && Math.abs(unit.block - block) <= farthestName);
    const run = first < 0 ? [] : named.slice(first);
    const end = run.findIndex(({ unit }, i) => i > 0 && unit.block !== (run[i - 1]?.unit.block ?? 0) + 1);
    return end < 0 ? run : run.slice(0, end);
  }
}

/** What the page states once for all of its dates, or for those of a section. */
export class PageFacts {
  readonly #own = new Map<Entry, Reach>();
  readonly #leads = new Map<Unit, Reach>();
  readonly #below: ReadonlyMap<number, Reach>;
  readonly #sections: ReadonlyMap<number, Reach>;
  readonly #page: Reach;

  constructor(units: readonly Unit[], entries: readonly Entry[]) {
    // Most units state no hour and no zone.
    const stating = units.filter(({ seen }) => seen.hours.length > 0 || seen.zones.length > 0);
    const titles = stating.length ? titleBlocks(units) : new Set<number>();
    const names = new Names(stating.length ? units : [], entries);
    const dated = new Set(entries.flatMap(({ unit }) => sectionsOf(unit)));
    const statements = stating.flatMap((unit) => {
      const lead = leadOf(unit);
      if (lead) this.#leads.set(unit, lead);
      const statement = statementOf(unit, titles);
      const own = unit.cell !== null || statement?.reach === 'section' ? names.namedBy(unit) : [];
      for (const entry of own) this.#own.set(entry, timeOf(unit));
      if (own.length) return [];
      // A zone in a section without deadlines is that of a programme or a talk.
      return statement && (statement.reach !== 'section' || dated.has(sectionOf(unit))) ? [statement] : [];
    });
    const [below, beside] = [statements.filter(({ reach }) => reach === 'below'), statements.filter(({ reach }) => reach !== 'below')];
    this.#below = reaches(below.toReversed(), ({ unit }) => unit.block);
    this.#sections = reaches(beside, ({ unit }) => sectionOf(unit));
    this.#page = firstOf(statements.filter(({ reach }) => reach === 'page'));
  }

  /** The hour and the zone that reach an entry, each from the nearest scope: the line that names it, titles over it from the innermost, its sections, the page. */
  reaching(entry: Entry): Reach {
    const { unit } = entry;
    const scopes = [
      this.#own.get(entry),
      this.#leads.get(unit),
      ...unit.titles.map(({ block }) => this.#below.get(block)).reverse(),
      ...sectionsOf(unit).map((section) => this.#sections.get(section)),
      this.#page,
    ];
    return { hour: scopes.find((scope) => scope?.hour)?.hour, zone: scopes.find((scope) => scope?.zone)?.zone };
  }
}
