import type { Block, Page, Row } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { isWhen } from '../labels/names-event.ts';
import { clustersOf } from '../outline/cluster.ts';
import { isDated, isUnder, type Unit } from '../outline/outline.ts';
import { isProse } from '../outline/running-text.ts';
import { isDueBesideSlot, isSlot } from '../outline/slot.ts';
import type { Title } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import type { Steps } from '../steps.ts';
import { type Heads, headsOf, isHeadRow, isLikeNext } from './columns/heads.ts';
import { withShortDay } from './columns/short-day.ts';
import type { Entry, LeftOut, Old } from './entry.ts';
import { clockFor } from './lines/clock-beside.ts';
import { type Paired, pairLine } from './lines/pair-line.ts';
import { passedAlone } from './lines/passed.ts';
import { Names } from './names.ts';
import { closesTitle } from './near/closes-title.ts';
import { isEventAmongDeadlines } from './near/event-among-deadlines.ts';
import { withAskedForEvents } from './near/for-events.ts';
import { inListOfDates } from './near/in-lists.ts';
import { labelsBelow } from './near/labels-below.ts';
import { Lines } from './near/lines-of-page.ts';
import { type Named, namedByTitle } from './near/named-by-title.ts';
import { Neighbours } from './near/neighbours.ts';
import { finalOf } from './near/next-of-list.ts';
import { postDays } from './near/post-days.ts';
import { joinSpanLines } from './near/span-lines.ts';
import { pairRow } from './rows/pair-row.ts';
import { rowsIn } from './rows/rows-in-one.ts';
import { unnamedWindows } from './several/hand-in-windows.ts';

/** "Closes | 26 February" below "Small grants", "Final, Graz | 7 August" below "Bridge challenge": what the title makes of a row. */
function byTitle(titles: readonly Title[], around: string): Named | undefined {
  const about = labelOf(around);
  const label = finalOf(about, titles) ?? titles.map((title) => closesTitle(about, title.label, [])).find((found) => found !== undefined);
  return label && { label, track: null };
}

/** Walks the page once and joins each date with its label: beside it, in its row, above or below it, or in a title. */
class Pairing {
  readonly #blocks: readonly Block[];
  readonly #heading: string;
  readonly #lines: Lines;
  readonly #near: Neighbours;
  readonly #names: Names;
  readonly #posts: ReadonlySet<Unit>;
  readonly entries: Entry[] = [];
  readonly left: LeftOut[] = [];
  readonly olds: Old[] = [];
  #table = -1;
  #heads: Heads = new Map();
  /** Whether a row of the table above had a date. */
  #isBelowDates = false;
  /** Whether the row right above is one of heads. */
  #isBelowHeads = false;

  constructor(page: Page, units: readonly Unit[]) {
    this.#blocks = page.blocks;
    this.#heading = [
      page.title,
      page.meta['og:site_name'] ?? '',
      ...page.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
    ].join(' ');
    this.#lines = new Lines(page.blocks, units);
    this.#near = new Neighbours(this.#lines, units);
    this.#posts = postDays(units);
    this.#names = new Names({ lines: this.#lines, near: this.#near, heading: this.#heading, entries: this.entries });
  }

  *steps(): Steps<void> {
    let at = 0;
    for (const block of this.#blocks) {
      const units = this.#lines.unitsAt(at++);
      const isAnyDated = units.some(isDated);
      if (isAnyDated) yield;
      if (block.kind === 'row') this.#take(this.#row(block, units, this.#lines.unitsAt(at)));
      else if (units[0] && isAnyDated && !this.#tookOld(units[0])) this.#take(this.#line(block, units[0]));
    }
  }

  /** "~~1 May~~" alone right below "8 May": what that entry was. */
  #tookOld(unit: Unit): boolean {
    const last = this.entries.at(-1);
    const [date, ...others] = unit.seen.dates;
    if (!last || !date || unit.cell !== null || last.unit.cell !== null || last.kind === 'event' || last.date.struck) return false;
    const lowest = Math.max(last.unit.block, ...last.before.map((row) => row.unit.block));
    const isOld = lowest === unit.block - 1 && unit.seen.dates.every(({ struck }) => struck);
    if (!isOld || !isBare(without(unit.seen, unit.text)) || !isBare(without(last.unit.seen, last.unit.text))) return false;
    const old: Entry = { ...last, unit, date, was: others, before: [] };
    this.entries.splice(-1, 1, { ...last, was: [...last.was, ...unit.seen.dates], before: [...last.before, old], isExtended: true });
    return true;
  }

  #take({ entries, left, olds = [] }: Paired): void {
    this.entries.push(...entries);
    this.olds.push(...olds);
    this.left.push(...left);
  }

  #row(row: Row, all: readonly Unit[], next: readonly Unit[]): Paired {
    if (row.table !== this.#table) {
      [this.#table, this.#heads] = [row.table, new Map()];
      [this.#isBelowDates, this.#isBelowHeads] = [false, false];
    }
    const units = all.map((unit) => withShortDay(unit, this.#heads.get(row.cells[unit.cell ?? 0]?.column ?? -1)));
    if (isHeadRow(row, units, this.#isBelowDates) && !isLikeNext(row, units, next)) {
      this.#heads = headsOf(row, units, this.#isBelowHeads ? this.#heads : new Map());
      this.#isBelowHeads = true;
      return { entries: [], left: [] };
    }
    this.#isBelowHeads = false;
    this.#isBelowDates ||= units.some(({ seen }) => seen.dates.length > 0);
    if (isRowOfSlot(units) && ![...this.#heads.values()].some(({ label }) => says(label, 'deadline', 'closes'))) return leftOfSlot(units);
    const paired = rowsIn(units, this.#heads).map((cells) => this.#cells(row, cells));
    return { entries: paired.flatMap(({ entries }) => entries), left: paired.flatMap(({ left }) => left) };
  }

  #cells(row: Row, units: readonly Unit[]): Paired {
    const titles = units[0]?.titles ?? [];
    const [dated, other] = units.filter(isDated);
    return pairRow(row, units, this.#heads, (around) => {
      const held = dated && !other ? this.#names.besidePlace(dated, around) : undefined;
      if (held) return held;
      const named = namedByTitle(titles, around, this.#lines.isDatedTitle) ?? byTitle(titles, around);
      return named ?? (dated && !other ? inListOfDates(dated, labelOf(around)) : undefined);
    });
  }

  #line(block: Exclude<Block, { kind: 'row' }>, unit: Unit): Paired {
    if (this.#posts.has(unit)) return { entries: [], left: unit.seen.dates.map((date) => ({ unit, date, why: 'the day of a notice' })) };
    if (isSlot(unit) && !isMoreThanSlot(unit) && !isEventAmongDeadlines(unit, this.#lines.unitAt)) return leftOfSlot([unit]);
    const below = this.#near.isNamedAbove(unit) ? [] : labelsBelow(unit, this.#blocks, this.#lines.unitAt);
    if (below.length) return { entries: below.flatMap((label) => pairLine(unit, false, () => ({ label, track: null })).entries), left: [] };
    const role = block.kind === 'heading' ? 'other' : block.role === 'item' ? 'item' : block.role === 'paragraph' ? 'paragraph' : 'other';
    const paired = this.#withoutVenues(pairLine(unit, isProse(unit, role), (around) => this.#names.of(unit, around)));
    const term = this.#lines.unitAt(this.#lines.termOf(unit.block) ?? -1);
    return term ? { ...paired, entries: paired.entries.map((entry) => ({ ...entry, row: labelOf(term.text) })) } : paired;
  }

  /** "Papers rejected from ICBX (notification: 20 January) may be sent": when others tell their authors, in a bracket behind their name. */
  #withoutVenues(paired: Paired): Paired {
    const out = paired.entries.filter(({ kind, unit, date }) => {
      const [, name] = kind === 'notification' ? (nameBeforeBracket.exec(unit.text.slice(0, date.at[0])) ?? []) : [];
      return name !== undefined && !this.#heading.includes(name);
    });
    if (out.length === 0) return paired;
    const left = out.map(({ unit, date }) => ({ unit, date, why: 'another event tells its authors then' }));
    return { ...paired, entries: paired.entries.filter((entry) => !out.includes(entry)), left: [...paired.left, ...left] };
  }
}

/** "ICBX (notification:", "ICBX 2027 (notifications are sent on": a short name in capitals right before the bracket of a day. */
const nameBeforeBracket = /\s\p{L}{2,8}\s(\p{Lu}[\p{L}\d]{0,10}\p{Lu}[\p{L}\d]{0,10})(?:[ ’'-]?\d{2,4})?\s\([^()]{0,40}$/u;

const leftOfSlot = (units: readonly Unit[]): Paired => ({
  entries: [],
  left: units.flatMap((unit) => unit.seen.dates.map((date) => ({ unit, date, why: 'an hour from and to: a slot of a programme' }))),
});

/** "1 May, 8:30–17:00" alone in a row, or beside "Registration on site": when a desk is open, or a meeting of those who come. */
function isRowOfSlot(units: readonly Unit[]): boolean {
  const dated = units.filter(isDated);
  if (dated.length !== 1 || !dated.every((unit) => isSlot(unit) && !isOfWhen(unit) && !isUnder(unit, 'dates'))) return false;
  const about = labelOf(units.map(({ text }) => text).join(' '));
  const isNamed = units.some((unit) => !isDated(unit) && !isBare(unit.text));
  return (!isNamed || about.guess?.kind === 'registration') && !says(about, 'deadline', 'held', 'until', 'closes', 'submit', 'event');
}

/** "Exhibition: 5–27 June (opening 6–9pm)": what lasts for days is no slot, whatever hours stand behind them. */
const lastsForDays = ({ seen: { dates } }: Unit): boolean => dates[0]?.date.kind === 'range' && dates.length > 1;

/** "일시: 2027년 6월 10일 10:00~18:00": from when to when the event lasts. */
const isOfWhen = ({ seen, text }: Unit): boolean => isWhen(text.slice(0, seen.dates[0]?.at[0] ?? 0));

/** A line with an hour from and to that has dates of its own all the same. */
const isMoreThanSlot = (unit: Unit): boolean =>
  lastsForDays(unit) || isOfWhen(unit) || says(labelOf(unit.text), 'deadline', 'held') || isUnder(unit, 'dates') || isDueBesideSlot(unit);

/** What pairing gives: entries with their labels, dates left out with the reason, old dates told on their own. */
export interface Pairs {
  readonly entries: readonly Entry[];
  readonly left: readonly LeftOut[];
  readonly olds: readonly Old[];
}

const inPlace = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => a.unit.block - b.unit.block || a.date.at[0] - b.date.at[0]);

/** The hour and the zone beside a date that was left out. */
function clockBesideLeft({ unit, date }: LeftOut): Pick<Entry, 'hour' | 'zone'> {
  const cluster = clustersOf(unit.text, unit.seen).find(({ dates }) => dates.includes(date));
  return cluster ? clockFor(unit, cluster, date) : { hour: undefined, zone: undefined };
}

/** Joins everything that the page dates with its labels, in order. */
export function* pair(page: Page, units: readonly Unit[]): Steps<Pairs> {
  const pairing = new Pairing(page, units);
  yield* pairing.steps();
  const { left, olds } = pairing;
  const entries = joinSpanLines(pairing.entries);
  const passed = passedAlone(olds, entries);
  const windows = unnamedWindows(left, entries, clockBesideLeft);
  const more = [...passed, ...windows];
  const named = new Set(windows.map(({ date }) => date));
  return {
    entries: withAskedForEvents(more.length ? inPlace([...entries, ...more]) : entries),
    left: named.size ? left.filter(({ date }) => !named.has(date)) : left,
    olds,
  };
}
