import type { Block, Line, Page, Row } from '../block.ts';
import { jointLabels } from '../labels/joint.ts';
import { isBare, isNameless, type Label, labelOf, says } from '../labels/label.ts';
import { isSentence } from '../labels/label-sentence.ts';
import { isNameWithYear, isPlaceLine, isTheDay, isWhen } from '../labels/names-event.ts';
import { without } from '../outline/cluster.ts';
import { isUnder, type Title, type Unit } from '../outline/outline.ts';
import { isProse } from '../outline/running-text.ts';
import { isSlot } from '../outline/slot.ts';
import { hasSign } from '../phrases/signs.ts';
import type { Steps } from '../steps.ts';
import { isOfMany } from './date-first.ts';
import type { Entry, LeftOut, Old } from './entry.ts';
import { unnamedWindows, withHandInWindows } from './hand-in-windows.ts';
import { type Heads, headsOf, isHeadRow, isLikeNext } from './heads.ts';
import { heldEvent } from './held.ts';
import { isNamedAbove, labelsBelow } from './labels-below.ts';
import { lastsForWeeks } from './long-span.ts';
import { isDayOfNone, isOfCard, isPageTitle, lowestHeading, type Named, namedByTitle } from './named-by-title.ts';
import { type Paired, pairLine } from './pair-line.ts';
import { pairRow } from './pair-row.ts';
import { passedAlone } from './passed.ts';
import { withShortDay } from './short-day.ts';

/** The side on which the labels of a run of bare dates stand. */
type Side = 'before' | 'behind';

const longestNeighbour = 120;
const longestSentence = 200;
const longestNotice = 40;
/** Lines from a bare date to the next one, in a run of cards. */
const longestCard = 4;

const isDated = ({ seen }: Unit): boolean => seen.dates.length > 0;

/** Walks the page once and joins each date with its label: beside it, in its row, above or below it, or in a title. */
class Pairing {
  readonly #blocks: readonly Block[];
  readonly #heading: string;
  readonly #byBlock: Unit[][] = [];
  readonly entries: Entry[] = [];
  readonly left: LeftOut[] = [];
  readonly olds: Old[] = [];
  #side: Side | undefined;
  #section = -1;
  #table = -1;
  #heads: Heads = new Map();
  /** Whether a row of the table above had a date. */
  #isBelowDates = false;

  constructor(page: Page, units: readonly Unit[]) {
    this.#blocks = page.blocks;
    this.#heading = [
      page.title,
      page.meta['og:site_name'] ?? '',
      ...page.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
    ].join(' ');
    for (const unit of units) {
      const others = this.#byBlock[unit.block];
      if (others) others.push(unit);
      else this.#byBlock[unit.block] = [unit];
    }
  }

  *steps(): Steps<void> {
    let at = 0;
    for (const block of this.#blocks) {
      const units = this.#byBlock[at++] ?? [];
      const isAnyDated = units.some(isDated);
      if (isAnyDated) yield;
      if (block.kind === 'row') this.#take(this.#row(block, units, this.#byBlock[at] ?? []));
      else if (units[0] && isAnyDated) this.#take(this.#line(block, units[0]));
    }
  }

  #take({ entries, left, olds = [] }: Paired): void {
    this.entries.push(...entries);
    this.olds.push(...olds);
    this.left.push(...left);
  }

  #row(row: Row, all: readonly Unit[], next: readonly Unit[]): Paired {
    if (row.table !== this.#table) [this.#table, this.#heads, this.#isBelowDates] = [row.table, new Map(), false];
    const units = all.map((unit) => withShortDay(unit, this.#heads.get(row.cells[unit.cell ?? 0]?.column ?? -1)));
    if (isHeadRow(row, units, this.#isBelowDates) && !isLikeNext(row, units, next)) {
      this.#heads = headsOf(row, units);
      return { entries: [], left: [] };
    }
    this.#isBelowDates ||= units.some(({ seen }) => seen.dates.length > 0);
    return pairRow(row, units, this.#heads, (around) => namedByTitle(units[0]?.titles ?? [], around, this.#isDated));
  }

  #line(block: Exclude<Block, { kind: 'row' }>, unit: Unit): Paired {
    if (isSlot(unit) && !says(labelOf(unit.text), 'deadline', 'held') && !isUnder(unit, 'dates')) {
      return { entries: [], left: unit.seen.dates.map((date) => ({ unit, date, why: 'an hour from and to: a slot of a programme' })) };
    }
    const below = this.#isNamedAbove(unit) ? [] : labelsBelow(unit, this.#blocks, this.#unitAt);
    if (below.length) return { entries: below.flatMap((label) => pairLine(unit, false, () => ({ label, track: null })).entries), left: [] };
    const role = block.kind === 'heading' ? 'other' : block.role === 'item' ? 'item' : block.role === 'paragraph' ? 'paragraph' : 'other';
    const paired = pairLine(unit, isProse(unit, role), (around) => this.#named(unit, around));
    const term = this.#byBlock[this.#termOf(unit.block) ?? -1]?.[0];
    return term ? { ...paired, entries: paired.entries.map((entry) => ({ ...entry, row: labelOf(term.text) })) } : paired;
  }

  readonly #unitAt = (block: number): Unit | undefined => this.#byBlock[block]?.[0];

  /** Labels stand above their dates here: above this one, or above those before it. */
  #isNamedAbove(unit: Unit): boolean {
    const isAsBefore = this.#side === 'before' && this.#sectionOf(unit) === this.#section;
    return isAsBefore || isNamedAbove(unit, this.#blocks, this.#unitAt);
  }

  #sectionOf = ({ titles }: Unit): number => titles.findLast((title) => title.level <= lowestHeading && !isOfCard(title))?.block ?? -1;

  /** A name for a date that has none beside it: the line above or below, the entry that it extends, a title. */
  #named(unit: Unit, around: string): Named | undefined {
    const about = labelOf(around);
    if (isBare(around) && this.#isPosted(unit.block - 1)) return undefined;
    if (isBare(around) || isNameless(about)) {
      const near =
        this.#continued(unit) ?? this.#neighbour(unit) ?? (says(about, 'extended', 'formerly') ? this.#extended(unit, about) : undefined);
      if (near && !isDayOfNone(near, about)) return near;
    }
    // "Notification | is sent by 30 March": what a detail says of its term, whatever its own words are.
    const term = about.guess ? undefined : this.#termOf(unit.block);
    const named = term === undefined ? undefined : this.#labelAt(term, false);
    if (named?.guess?.isPlain) return { label: named, track: null };
    // Where labels stand below their dates, the heading of a card is that of the date before.
    const titles = isBare(around) && this.#side === 'behind' ? unit.titles.filter((title) => !isOfCard(title)) : unit.titles;
    const titled = namedByTitle(titles, around, this.#isDated);
    // "Presenters: 23 August to 15 September" below the name of a conference: what has words of its own and lasts for weeks is not its
    // days.
    const isElse = titled?.label.guess?.kind === 'event' && !isBare(around) && lastsForWeeks(unit.seen.dates[0]);
    if (isBare(around) && this.#isUnderWhen(unit)) return { label: about.withGuess(heldEvent), track: null };
    return (isElse ? undefined : titled) ?? (about.guess ? { label: about, track: null } : this.#eventIn(unit, around));
  }

  /** "When and where" right above a day that stands alone. */
  #isUnderWhen({ titles, block, seen }: Unit): boolean {
    const [above] = this.#byBlock[block - 1] ?? [];
    const last = titles.at(-1)?.text;
    return (
      seen.dates.length === 1 && ((last !== undefined && isWhen(last)) || (above !== undefined && !isDated(above) && isWhen(above.text)))
    );
  }

  /** Some days in a list of dates with a name that is no deadline's: "ENAA XXXI live: 8–10 September". */
  #eventIn({ seen, titles, text, block }: Unit, around: string): Named | undefined {
    const isDay = isWhen(around) || (isTheDay(around) && this.#isBesidePlace(block));
    if (seen.dates.length === 1 && isDay) return { label: labelOf(around).withGuess(heldEvent), track: null };
    const isListed = this.entries.length > 1 || titles.some((title) => says(title, 'dates'));
    if (!isListed || seen.dates.length !== 1 || text.length >= longestNeighbour) return undefined;
    const isNamed =
      (seen.dates[0]?.date.kind === 'range' && !lastsForWeeks(seen.dates[0]) && !hasSign(around, 'a time')) ||
      this.#isOwnName(around) ||
      isNameWithYear(around);
    return isNamed && !isBare(around) ? { label: labelOf(around).withGuess({ kind: 'event', isPlain: false }), track: null } : undefined;
  }

  /** A line right above or below is "Place: …". */
  #isBesidePlace(block: number): boolean {
    return [block - 1, block + 1].some((at) => this.#byBlock[at]?.length === 1 && isPlaceLine(this.#byBlock[at]?.[0]?.text ?? ''));
  }

  /** The words hold the call's own acronym: letters in capitals that its title has too. */
  #isOwnName(words: string): boolean {
    return (words.match(/\b\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*/gu) ?? []).some(
      (name) => !/^\d+$/.test(name) && this.#heading.includes(name),
    );
  }

  readonly #isDated = ({ block }: Title): boolean => this.#byBlock[block]?.some(({ seen }) => seen.dates.length > 0) ?? false;

  /** "Last updated" over a bare day: the day of the page itself. */
  #isPosted(block: number): boolean {
    const [unit] = this.#byBlock[block] ?? [];
    return unit !== undefined && !isDated(unit) && unit.text.length <= longestNotice && says(labelOf(unit.text), 'posted');
  }

  /** The entry before, as a name, where it stands at most some blocks above. */
  #lastName(unit: Unit, reach: number): Named | undefined {
    const last = this.entries.at(-1);
    if (!last || unit.block - last.unit.block > reach) return undefined;
    return { label: labelOf(last.label).withGuess({ kind: last.kind, isPlain: true }), track: last.track };
  }

  /**
   * What a line extends that says no more than that it does: the entry before, where no title begins something else between them. An event
   * has no deadline.
   */
  #extended(unit: Unit, about: Label): Named | undefined {
    const last = this.entries.at(-1);
    const isOfNext = last && unit.titles.some((title) => title.block > last.unit.block && !this.#isDated(title));
    return isOfNext || (says(about, 'deadline') && last?.kind === 'event') ? undefined : this.#lastName(unit, 2);
  }

  /** A bare date right below a struck one stands under the same label: card and timeline with the old date above the new one. */
  #continued(unit: Unit): Named | undefined {
    const last = this.entries.at(-1);
    return last?.date.struck && last.unit.block === unit.block - 1 && last.unit.cell === null ? this.#lastName(unit, 1) : undefined;
  }

  /** The label on the line above or below: cards, timelines, definition lists, label and date in elements of their own. */
  #neighbour(unit: Unit): Named | undefined {
    const term = this.#termOf(unit.block);
    if (term !== undefined) {
      const label = this.#labelAt(term, false);
      return label && { label, track: null };
    }
    const section = this.#sectionOf(unit);
    if (section !== this.#section) [this.#section, this.#side] = [section, undefined];
    const isAmongOthers = this.#side !== undefined;
    const above = this.#labelAt(unit.block - 1, isAmongOthers) ?? this.#labelAt(unit.block - 2, isAmongOthers, unit.block - 1);
    const below = this.#under(unit.block, isAmongOthers);
    this.#side ??= above && !this.#isOverAll(unit, below) ? 'before' : below ? 'behind' : above ? 'before' : undefined;
    const label = this.#side === 'before' ? above : below;
    return label && { label, track: null };
  }

  /** The term above a detail, which may have several: that one names it, or nothing does. */
  #termOf(block: number): number | undefined {
    let at = block;
    while (this.#roleOf(at) === 'detail') at--;
    return at < block && this.#roleOf(at) === 'term' ? at : undefined;
  }

  #roleOf(block: number): Line['role'] | undefined {
    const found = this.#blocks[block];
    return found?.kind === 'line' ? found.role : undefined;
  }

  #isOfSection(block: number): boolean {
    const found = this.#blocks[block];
    return found?.kind === 'heading' && found.level <= 2;
  }

  /** A post that calls for papers is no opening on the day that stands over its title. */
  #isPost(block: number, label: Label): boolean {
    return this.#blocks[block]?.kind === 'heading' && label.guess?.kind === 'opens' && !says(label, 'opens');
  }

  #depthOf(block: number): number {
    const found = this.#blocks[block];
    return found?.kind === 'line' ? found.depth : 0;
  }

  /**
   * The label on the line below: items nested there belong to the date, and a section that begins there goes on to something else; they do
   * not name it.
   */
  #under(block: number, isAmongOthers: boolean): Label | undefined {
    const isElse = this.#depthOf(block + 1) > this.#depthOf(block) || this.#isOfSection(block + 1);
    const under = isElse ? undefined : this.#labelAt(block + 1, isAmongOthers);
    return under && this.#isPost(block + 1, under) ? undefined : under;
  }

  /**
   * The line above a bare date names none of those below it. "Mind the submission and registration deadlines" is over all of them where
   * a line names the first one from below, and the last one too.
   */
  #isOverAll(unit: Unit, below: Label | undefined): boolean {
    const text = this.#byBlock[unit.block - 1]?.[0]?.text ?? '';
    const label = labelOf(text);
    if (!label.guess?.isPlain) return says(label, 'dates', 'call');
    return (
      below?.guess?.isPlain === true &&
      isOfMany(text) &&
      jointLabels(label) !== undefined &&
      this.#under(this.#lastOfRun(unit), true)?.guess?.isPlain === true
    );
  }

  /** The last of a run of bare dates, with few lines between one and the next. */
  #lastOfRun(unit: Unit): number {
    let last = unit.block;
    for (let at = last + 1; at <= last + longestCard && !this.#isOfSection(at); at++) {
      const next = this.#byBlock[at]?.[0];
      if (next && isDated(next) && isBare(without(next.seen, next.text))) last = at;
    }
    return last;
  }

  /**
   * The label that a neighbouring line makes, where it is short and has no date; among others that name their dates it may be a sentence
   * that says outright what falls due. `over` is a line between, which must have no date either.
   */
  #labelAt(block: number, isAmongOthers: boolean, over?: number): Label | undefined {
    const units = this.#byBlock[block];
    const [unit] = units ?? [];
    if (!unit || units?.length !== 1 || unit.seen.dates.length > 0 || unit.text.length > longestSentence || isSlot(unit)) return undefined;
    const isLong = unit.text.length > longestNeighbour || isSentence(unit.text);
    const isKnownToName = isAmongOthers || this.#roleOf(block) === 'detail';
    if (isLong && !(isKnownToName && labelOf(unit.text).guess?.isPlain)) return undefined;
    if (over !== undefined) {
      const between = this.#byBlock[over]?.[0];
      if (!between || between.seen.dates.length > 0 || between.text.length > longestNeighbour) return undefined;
    }
    const label = labelOf(without(unit.seen, unit.text));
    const about = this.#blocks[block];
    // "Kelp Hotel & Suites" right below the days of an event is its place.
    if (label.guess?.kind === 'other' && !isAmongOthers && !says(label, 'deadline', 'until', 'closes')) return undefined;
    return label.guess && !(about?.kind === 'heading' && isPageTitle(about.level, label)) ? label : undefined;
  }
}

/** What pairing gives: entries with their labels, dates left out with the reason, old dates told on their own. */
export interface Pairs {
  readonly entries: readonly Entry[];
  readonly left: readonly LeftOut[];
  readonly olds: readonly Old[];
}

const inPlace = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => a.unit.block - b.unit.block || a.date.at[0] - b.date.at[0]);

/** Joins everything that the page dates with its labels, in order. */
export function* pair(page: Page, units: readonly Unit[]): Steps<Pairs> {
  const pairing = new Pairing(page, units);
  yield* pairing.steps();
  const { entries, left, olds } = pairing;
  const passed = passedAlone(olds, entries);
  const windows = unnamedWindows(left, entries);
  const more = [...passed, ...windows];
  const named = new Set(windows.map(({ date }) => date));
  return {
    entries: withHandInWindows(more.length ? inPlace([...entries, ...more]) : entries),
    left: named.size ? left.filter(({ date }) => !named.has(date)) : left,
    olds,
  };
}
