import { labelOf, says } from '../labels/label.ts';
import { isNamedApart } from '../labels/named-apart.ts';
import { isAside, isBare, isBesideAny, isNameless } from '../labels/nameless.ts';
import { isNameWithYear, isTheDay, isWhen } from '../labels/names-event.ts';
import { isTelling } from '../labels/telling.ts';
import { extendsSomethingElse } from '../outline/extended-else.ts';
import { isTownAndDay } from '../outline/notice.ts';
import type { Unit } from '../outline/outline.ts';
import type { Title } from '../outline/title.ts';
import { hasSign, isSign } from '../phrases/signs.ts';
import { byClosing } from './beside/closing.ts';
import { heldEvent } from './beside/held.ts';
import type { Entry } from './entry.ts';
import { NamesBefore, type Surroundings } from './names-before.ts';
import { heldAtPlace } from './near/at-place.ts';
import { closesTitle } from './near/closes-title.ts';
import { inListOfDates, isEditionHeld } from './near/in-lists.ts';
import { firstToDo } from './near/labels-below.ts';
import { leadOfItem } from './near/lead-of-item.ts';
import { type Lines, longestNeighbour } from './near/lines-of-page.ts';
import { isDayOfNone, isOfCard, type Named, namedByTitle } from './near/named-by-title.ts';
import type { Neighbours } from './near/neighbours.ts';
import { nextOfList } from './near/next-of-list.ts';
import { isOnlyClosing } from './several/ellipsis.ts';
import { areInARow } from './several/list-of-days.ts';
import { lastsForWeeks } from './several/long-span.ts';

const mostLinesBelow = 12;
const mostDetails = 4;
/** "Status: open", "Award: 5,000": a name and a few words. */
const detail = /^[^:：\n]{2,24}[:：].{1,60}$/u;

/** "Deadline extended!" over "4–7 May": no deadline is extended to several days. */
const isOfSpan = ({ label }: Named, { seen: { dates } }: Unit): boolean =>
  dates.length === 1 && dates[0]?.date.kind === 'range' && !lastsForWeeks(dates[0]) && says(label, 'extended') && says(label, 'deadline');

/** "Submission" over "Date" and "Place", below the title of the page: when and where something is to be handed in. */
const asksFor = (title: Title | undefined): boolean =>
  title !== undefined && title.level > 1 && says(title, 'submit', 'deadline', 'closes', 'register');

/** "Tickets", "Registration open": what one signs up for, with no word of the day by which. */
const signsUp = ({ label }: Named): boolean =>
  label.guess?.kind === 'registration' && !says(label, 'deadline', 'until', 'closes') && !hasSign(label.text, 'early');

/** "Desde el 3 de marzo hasta el 5 de abril": a word that leads to the first day of a span is no name of it. */
const isLeadToSpan = ({ seen: { dates } }: Unit, words: string): boolean =>
  dates.length === 1 && dates[0]?.date.kind === 'range' && isSign(words, 'from a day');

/** Names for dates that have none beside them: from the lines around, the entries before, the titles over them. Asked down the page. */
export class Names {
  readonly #lines: Lines;
  readonly #near: Neighbours;
  readonly #heading: string;
  readonly #entries: readonly Entry[];
  readonly #before: NamesBefore;

  constructor(around: Surroundings) {
    const { lines, near, heading, entries } = around;
    this.#before = new NamesBefore(around);
    this.#lines = lines;
    this.#near = near;
    this.#heading = heading;
    this.#entries = entries;
  }

  /** A name for a date that has none beside it. "Registration" around a day above hours from and to is what a programme has then. */
  of(unit: Unit, words: string): Named | undefined {
    const around = isLeadToSpan(unit, words) ? '' : words;
    const named = this.#nameFor(unit, around);
    const isOfProgramme = named && isBare(around) && this.#lines.isAboveSlot(unit.block);
    const isDue = named && (named.label.guess?.kind === 'event' || says(named.label, 'deadline', 'until', 'closes', 'notify', 'submit'));
    return isOfProgramme && !isDue ? undefined : named;
  }

  /** The line above or below, the entry that it extends, a title. */
  #nameFor(unit: Unit, around: string): Named | undefined {
    const card = this.#near.inCard(unit);
    if (card) return { label: card, track: null };
    const about = labelOf(around);
    const begun = leadOfItem(unit, about);
    if (begun) return { label: begun, track: null };
    const held = this.besidePlace(unit, around);
    if (held) return held;
    const isNone = isBare(around) || isBesideAny(around);
    if (isNone && this.#lines.isPosted(unit.block - 1)) return undefined;
    if (isBare(around) && this.#entries.length > 0 && this.#lines.isSigned(unit.block - 1)) return undefined;
    if (isNone || isNameless(about)) {
      const near =
        this.#before.continued(unit) ??
        this.#near.nameOf(unit) ??
        (says(about, 'extended', 'formerly') && !extendsSomethingElse(around) && !isNamedApart(around)
          ? this.#before.extended(unit, about)
          : undefined);
      const placed = near && signsUp(near) ? heldAtPlace(unit, this.#lines) : undefined;
      if (placed) return { label: placed, track: null };
      if (near && !isDayOfNone(near, about) && !isOfSpan(near, unit)) return near;
    }
    const lead = about.guess ? undefined : (this.#lines.leadTo(unit) ?? firstToDo(unit, this.#lines.blocks, this.#lines.unitAt));
    if (lead) return { label: lead, track: null };
    const closed = isOnlyClosing(about) ? this.#before.closed(unit, about) : undefined;
    if (closed) return closed;
    const title = unit.titles.at(-1);
    const closing = title && this.#isRightBelow(title, unit) ? closesTitle(about, title.label, this.#below(unit)) : undefined;
    if (closing && title) return { label: closing, track: isTelling(title.text) ? title.text : null };
    const next = nextOfList(unit, about, this.#entries.at(-1));
    if (next) return next;
    // "Notification | is sent by 30 March": what a detail says of its term, whatever its own words are.
    const term = about.guess ? undefined : this.#lines.termOf(unit.block);
    const named = term === undefined ? undefined : this.#lines.labelAt(term, false);
    if (named?.guess?.isPlain) return { label: named, track: null };
    // Where labels stand below their dates, the heading of a card is that of the date before.
    const titles = isNone && this.#near.areBelow ? unit.titles.filter((title) => !isOfCard(title)) : unit.titles;
    const titled = namedByTitle(titles, around, this.#lines.isDatedTitle);
    const placed = titled && signsUp(titled) ? heldAtPlace(unit, this.#lines) : undefined;
    if (placed) return { label: placed, track: null };
    // "Presenters: 23 August to 15 September" below the name of a conference: what has words of its own and lasts for weeks is not its
    // days.
    const isElse = titled?.label.guess?.kind === 'event' && !isNone && lastsForWeeks(unit.seen.dates[0]);
    const isHeld =
      ((isNone || isAside(about) || isTownAndDay(unit)) && this.#lines.isUnderWhen(unit)) ||
      ((isNone || isAside(about)) && !titled && this.#lines.isUnderDay(unit) && this.#mayBeHeld(unit));
    if (isHeld) return { label: about.withGuess(heldEvent), track: null };
    // "Courses (extended to 3 May)" below "Conference tracks": what is held is not extended to a day.
    if (titled?.label.guess?.kind === 'event' && says(about, 'extended') && !extendsSomethingElse(around))
      return { label: about.withGuess(byClosing), track: null };
    if (titled && isEditionHeld(unit, around)) return { label: about.withGuess(heldEvent), track: null };
    return (
      (isElse ? undefined : titled) ??
      inListOfDates(unit, isNone ? (named ?? about) : about) ??
      (about.guess ? { label: about, track: null } : this.#eventIn(unit, around))
    );
  }

  /** "When: 7–8 April" or "Date: 7–8 April" right beside "Where: Porto": the days of what is held there, whatever the page is called. */
  besidePlace({ seen: { dates }, titles, block }: Unit, around: string): Named | undefined {
    const isDays = (dates.length === 1 && !lastsForWeeks(dates[0])) || areInARow(dates);
    const isHeld = isDays && (isWhen(around) || isTheDay(around)) && this.#lines.isBesidePlace(block) && !asksFor(titles.at(-1));
    return isHeld ? { label: labelOf(around).withGuess(heldEvent), track: null } : undefined;
  }

  /** Some days, or one day on the page of an event. */
  #mayBeHeld({ seen: { dates } }: Unit): boolean {
    return !lastsForWeeks(dates[0]) && (dates[0]?.date.kind === 'range' || says(labelOf(this.#heading), 'event'));
  }

  /** Some days in a list of dates with a name that is no deadline's: "ENAA XXXI live: 8–10 September". */
  #eventIn({ seen, titles, text, block }: Unit, around: string): Named | undefined {
    // 기간: weeks are those in which something is taken in, wherever that is sent.
    const isDay = isWhen(around) || (isTheDay(around) && !lastsForWeeks(seen.dates[0]) && this.#lines.isBesidePlace(block));
    if ((seen.dates.length === 1 && isDay) || (isTheDay(around) && areInARow(seen.dates)))
      return { label: labelOf(around).withGuess(heldEvent), track: null };
    const isListed = this.#entries.length > 1 || titles.some((title) => says(title, 'dates'));
    if (!isListed || seen.dates.length !== 1 || text.length >= longestNeighbour) return undefined;
    // "In-person sessions: 27 October" right behind the days of the event: how one takes part on another.
    const isPart = this.#entries.at(-1)?.kind === 'event' && hasSign(around, 'way of taking part');
    const isNamed =
      (seen.dates[0]?.date.kind === 'range' && !lastsForWeeks(seen.dates[0]) && !hasSign(around, 'a time')) ||
      this.#isOwnName(around, titles) ||
      isNameWithYear(around) ||
      isPart;
    return isNamed && !isBare(around) ? { label: labelOf(around).withGuess({ kind: 'event', isPlain: false }), track: null } : undefined;
  }

  /** The words hold the call's own acronym: letters in capitals that its title has too, or a title over them. */
  #isOwnName(words: string, titles: readonly Title[]): boolean {
    return (words.match(/\b\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*/gu) ?? []).some(
      (name) => !/^\d+$/.test(name) && (this.#heading.includes(name) || titles.some(({ text }) => text.includes(name))),
    );
  }

  /** Below a title, with nothing but details between: "Status: open". */
  #isRightBelow({ block }: Title, unit: Unit): boolean {
    const between = this.#lines.blocks.slice(block + 1, unit.block);
    return between.length <= mostDetails && between.every((line) => line.kind === 'line' && detail.test(line.text));
  }

  /** The lines below one, up to the next heading, as far as they go with it. */
  #below({ block }: Unit): readonly string[] {
    const lines = this.#lines.blocks.slice(block + 1, block + 1 + mostLinesBelow);
    const end = lines.findIndex(({ kind }) => kind === 'heading');
    return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => (line.kind === 'line' ? line.text : []));
  }
}
