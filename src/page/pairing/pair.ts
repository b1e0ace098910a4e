import type { Block, Page, Row } from '../block.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { isNamedApart } from '../labels/named-apart.ts';
import { isBare, isBesideAny, isNameless } from '../labels/nameless.ts';
import { isNameWithYear, isTheDay, isWhen } from '../labels/names-event.ts';
import { isTelling } from '../labels/telling.ts';
import { extendsSomethingElse } from '../outline/extended-else.ts';
import { isDated, isUnder, type Unit } from '../outline/outline.ts';
import { isProse } from '../outline/running-text.ts';
import { isSlot } from '../outline/slot.ts';
import { without } from '../outline/without.ts';
import { hasSign } from '../phrases/signs.ts';
import type { Steps } from '../steps.ts';
import { heldEvent } from './beside/held.ts';
import { type Heads, headsOf, isHeadRow, isLikeNext } from './columns/heads.ts';
import { withShortDay } from './columns/short-day.ts';
import type { Entry, LeftOut, Old } from './entry.ts';
import { type Paired, pairLine } from './lines/pair-line.ts';
import { passedAlone } from './lines/passed.ts';
import { closesTitle } from './near/closes-title.ts';
import { withAskedForEvents } from './near/for-events.ts';
import { labelsBelow } from './near/labels-below.ts';
import { Lines, longestNeighbour } from './near/lines-of-page.ts';
import { isDayOfNone, isOfCard, type Named, namedByTitle } from './near/named-by-title.ts';
import { Neighbours } from './near/neighbours.ts';
import { nextOfList } from './near/next-of-list.ts';
import { pairRow } from './rows/pair-row.ts';
import { closingAlone, closingOf, isOnlyClosing } from './several/ellipsis.ts';
import { unnamedWindows } from './several/hand-in-windows.ts';
import { lastsForWeeks } from './several/long-span.ts';

const mostLinesBelow = 12;

/** Walks the page once and joins each date with its label: beside it, in its row, above or below it, or in a title. */
class Pairing {
  readonly #blocks: readonly Block[];
  readonly #heading: string;
  readonly #lines: Lines;
  readonly #near: Neighbours;
  readonly entries: Entry[] = [];
  readonly left: LeftOut[] = [];
  readonly olds: Old[] = [];
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
    this.#lines = new Lines(page.blocks, units);
    this.#near = new Neighbours(this.#lines, units);
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
    if (row.table !== this.#table) [this.#table, this.#heads, this.#isBelowDates] = [row.table, new Map(), false];
    const units = all.map((unit) => withShortDay(unit, this.#heads.get(row.cells[unit.cell ?? 0]?.column ?? -1)));
    if (isHeadRow(row, units, this.#isBelowDates) && !isLikeNext(row, units, next)) {
      this.#heads = headsOf(row, units);
      return { entries: [], left: [] };
    }
    this.#isBelowDates ||= units.some(({ seen }) => seen.dates.length > 0);
    return pairRow(row, units, this.#heads, (around) => namedByTitle(units[0]?.titles ?? [], around, this.#lines.isDatedTitle));
  }

  #line(block: Exclude<Block, { kind: 'row' }>, unit: Unit): Paired {
    if (isSlot(unit) && !isOfWhen(unit) && !says(labelOf(unit.text), 'deadline', 'held') && !isUnder(unit, 'dates')) {
      return { entries: [], left: unit.seen.dates.map((date) => ({ unit, date, why: 'an hour from and to: a slot of a programme' })) };
    }
    const below = this.#near.isNamedAbove(unit) ? [] : labelsBelow(unit, this.#blocks, this.#lines.unitAt);
    if (below.length) return { entries: below.flatMap((label) => pairLine(unit, false, () => ({ label, track: null })).entries), left: [] };
    const role = block.kind === 'heading' ? 'other' : block.role === 'item' ? 'item' : block.role === 'paragraph' ? 'paragraph' : 'other';
    const paired = this.#withoutVenues(pairLine(unit, isProse(unit, role), (around) => this.#named(unit, around)));
    const term = this.#lines.unitAt(this.#lines.termOf(unit.block) ?? -1);
    return term ? { ...paired, entries: paired.entries.map((entry) => ({ ...entry, row: labelOf(term.text) })) } : paired;
  }

  /** A name for a date that has none beside it. "Registration" around a day above hours from and to is what a programme has then. */
  #named(unit: Unit, around: string): Named | undefined {
    const named = this.#nameFor(unit, around);
    const isOfProgramme = named && isBare(around) && this.#lines.isAboveSlot(unit.block);
    const isDue = named && (named.label.guess?.kind === 'event' || says(named.label, 'deadline', 'until', 'closes', 'notify'));
    return isOfProgramme && !isDue ? undefined : named;
  }

  /** The line above or below, the entry that it extends, a title. */
  #nameFor(unit: Unit, around: string): Named | undefined {
    const card = this.#near.inCard(unit);
    if (card) return { label: card, track: null };
    const about = labelOf(around);
    const isNone = isBare(around) || isBesideAny(around);
    if (isNone && this.#lines.isPosted(unit.block - 1)) return undefined;
    if (isBare(around) && this.entries.length > 0 && this.#lines.isSigned(unit.block - 1)) return undefined;
    if (isNone || isNameless(about)) {
      const near =
        this.#continued(unit) ??
        this.#near.nameOf(unit) ??
        (says(about, 'extended', 'formerly') && !extendsSomethingElse(around) && !isNamedApart(around)
          ? this.#extended(unit, about)
          : undefined);
      if (near && !isDayOfNone(near, about)) return near;
    }
    const lead = about.guess ? undefined : this.#lines.leadTo(unit);
    if (lead) return { label: lead, track: null };
    const closed = isOnlyClosing(about) ? this.#closed(unit, about) : undefined;
    if (closed) return closed;
    const title = unit.titles.at(-1);
    const closing = title?.block === unit.block - 1 ? closesTitle(about, title.label, this.#below(unit)) : undefined;
    if (closing && title) return { label: closing, track: isTelling(title.text) ? title.text : null };
    const next = nextOfList(unit, about, this.entries.at(-1));
    if (next) return next;
    // "Notification | is sent by 30 March": what a detail says of its term, whatever its own words are.
    const term = about.guess ? undefined : this.#lines.termOf(unit.block);
    const named = term === undefined ? undefined : this.#lines.labelAt(term, false);
    if (named?.guess?.isPlain) return { label: named, track: null };
    // Where labels stand below their dates, the heading of a card is that of the date before.
    const titles = isNone && this.#near.areBelow ? unit.titles.filter((title) => !isOfCard(title)) : unit.titles;
    const titled = namedByTitle(titles, around, this.#lines.isDatedTitle);
    // "Presenters: 23 August to 15 September" below the name of a conference: what has words of its own and lasts for weeks is not its
    // days.
    const isElse = titled?.label.guess?.kind === 'event' && !isNone && lastsForWeeks(unit.seen.dates[0]);
    if (isNone && this.#lines.isUnderWhen(unit)) return { label: about.withGuess(heldEvent), track: null };
    return (isElse ? undefined : titled) ?? (about.guess ? { label: about, track: null } : this.#eventIn(unit, around));
  }

  /** Some days in a list of dates with a name that is no deadline's: "ENAA XXXI live: 8–10 September". */
  #eventIn({ seen, titles, text, block }: Unit, around: string): Named | undefined {
    const isDay = isWhen(around) || (isTheDay(around) && this.#lines.isBesidePlace(block));
    if (seen.dates.length === 1 && isDay) return { label: labelOf(around).withGuess(heldEvent), track: null };
    const isListed = this.entries.length > 1 || titles.some((title) => says(title, 'dates'));
    if (!isListed || seen.dates.length !== 1 || text.length >= longestNeighbour) return undefined;
    const isNamed =
      (seen.dates[0]?.date.kind === 'range' && !lastsForWeeks(seen.dates[0]) && !hasSign(around, 'a time')) ||
      this.#isOwnName(around) ||
      isNameWithYear(around);
    return isNamed && !isBare(around) ? { label: labelOf(around).withGuess({ kind: 'event', isPlain: false }), track: null } : undefined;
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

  /** The words hold the call's own acronym: letters in capitals that its title has too. */
  #isOwnName(words: string): boolean {
    return (words.match(/\b\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*/gu) ?? []).some(
      (name) => !/^\d+$/.test(name) && this.#heading.includes(name),
    );
  }

  /** The lines below one, up to the next heading, as far as they go with it. */
  #below({ block }: Unit): readonly string[] {
    const lines = this.#blocks.slice(block + 1, block + 1 + mostLinesBelow);
    const end = lines.findIndex(({ kind }) => kind === 'heading');
    return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => (line.kind === 'line' ? line.text : []));
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
    const isOfNext = last && unit.titles.some((title) => title.block > last.unit.block && !this.#lines.isDatedTitle(title));
    return isOfNext || this.#isOfOwnTerm(unit) || (says(about, 'deadline') && last?.kind === 'event') ? undefined : this.#lastName(unit, 2);
  }

  /** A detail whose term is not that of the entry before: what it extends stands there. */
  #isOfOwnTerm(unit: Unit): boolean {
    const [last, term] = [this.entries.at(-1), this.#lines.termOf(unit.block)];
    return last !== undefined && term !== undefined && term !== this.#lines.termOf(last.unit.block);
  }

  /** What was said to open on the line above. */
  #closed(unit: Unit, about: Label): Named | undefined {
    const last = this.entries.at(-1);
    if (!last || last.unit.block !== unit.block - 1) return undefined;
    const label = closingOf(last) ?? (says(labelOf(this.#heading), 'submit', 'call') ? closingAlone(last, about) : undefined);
    return label && { label, track: last.track };
  }

  /** A bare date right below a struck one stands under the same label: card and timeline with the old date above the new one. */
  #continued(unit: Unit): Named | undefined {
    const last = this.entries.at(-1);
    return last?.date.struck && last.unit.block === unit.block - 1 && last.unit.cell === null ? this.#lastName(unit, 1) : undefined;
  }
}

/** "ICBX (notification:", "ICBX 2027 (notifications are sent on": a short name in capitals right before the bracket of a day. */
const nameBeforeBracket = /\s\p{L}{2,8}\s(\p{Lu}[\p{L}\d]{0,10}\p{Lu}[\p{L}\d]{0,10})(?:[ ’'-]?\d{2,4})?\s\([^()]{0,40}$/u;

/** "일시: 2027년 6월 10일 10:00~18:00": from when to when the event lasts. */
const isOfWhen = ({ seen, text }: Unit): boolean => isWhen(text.slice(0, seen.dates[0]?.at[0] ?? 0));

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
    entries: withAskedForEvents(more.length ? inPlace([...entries, ...more]) : entries),
    left: named.size ? left.filter(({ date }) => !named.has(date)) : left,
    olds,
  };
}
