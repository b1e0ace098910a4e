import type { Kind } from '#model/call.ts';
import type { Block, Line } from '../../block.ts';
import { jointLabels } from '../../labels/joint.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isSentence } from '../../labels/label-sentence.ts';
import { isBare, isBesideAny } from '../../labels/nameless.ts';
import { isEdition, isPlaceLine, isWhen } from '../../labels/names-event.ts';
import type { Unit } from '../../outline/outline.ts';
import { isDated } from '../../outline/outline.ts';
import { isSlot } from '../../outline/slot.ts';
import type { Title } from '../../outline/title.ts';
import { without } from '../../outline/without.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { someSign } from '../../phrases/signs.ts';
import { isOfMany } from '../beside/date-first.ts';
import { manner } from './cards.ts';
import { labelsOfDatesAbove } from './dates-above.ts';
import { isNamedAbove } from './labels-below.ts';
import { isOfCard, isPageTitle, lowestHeading, type Named } from './named-by-title.ts';
import { isToActOn } from './to-act-on.ts';

/** What is due on one day, and not on two. */
const dueOnDay: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'camera-ready', 'opens']);

/** The side on which the labels of a run of bare dates stand. */
type Side = 'before' | 'behind';

const longestSentence = 200;
const sentenceEnd = /(?<=\p{Ll}{2}|\d{4}|\))[.!?]\s+(?=\p{Lu})/u;
const longestNotice = 40;
/** In letters: what could be the last of some labels. */
const longestEnd = 80;
/** Lines from a bare date to the next one, in a run of cards. */
const longestCard = 4;

/** In letters: a longer line is no label of one beside it. */
export const longestNeighbour = 120;

/** Headings of the first two levels are over parts of a page. */
const lowestSection = 2;
/** Lines from such a heading to the days of the event that it names: its place may stand between. */
const farthestTitle = 2;

/** "KISV 2027", "12th Workshop on Bells": a title of an event that says nothing of what falls due. */
const namesEdition = ({ text, mentions }: Title): boolean =>
  mentions.every(({ concept }) => concept === 'event') && (mentions.length > 0 || isEdition(text));

/** "Submit a paper", "We look for papers on bells.": what is asked for, with no word of a day. */
const asks = (text: string): boolean =>
  (isToActOn(text) || /[.!]$/.test(text)) && !says(labelOf(text), 'deadline', 'until', 'closes', 'opens', 'notify');

/** "19 and 20 May": a day and the next one are those of an event, and nothing is due on either. */
function isDayAndNext({ seen: { dates } }: Unit): boolean {
  const [only] = dates;
  if (dates.length !== 1 || only?.date.kind !== 'range') return false;
  const { from, to } = only.date;
  return from.month === to.month && to.day === from.day + 1;
}

/** The lines of a page around each other: which of them names a date that has no name of its own. Asked down the page, in order. */
export class Neighbours {
  readonly #blocks: readonly Block[];
  readonly #byBlock: Unit[][] = [];
  #side: Side | undefined;
  #section = -1;

  readonly #below: ReadonlyMap<Unit, Label>;

  constructor(blocks: readonly Block[], units: readonly Unit[]) {
    this.#blocks = blocks;
    for (const unit of units) {
      const others = this.#byBlock[unit.block];
      if (others) others.push(unit);
      else this.#byBlock[unit.block] = [unit];
    }
    const labelAt = (block: number) => this.labelAt(block, true);
    this.#below = labelsOfDatesAbove(units, { blocks, unitsAt: this.unitsAt, labelAt, sectionOf: this.#sectionOf });
  }

  /** The label of a date above whose label stands below it, in a card of its own. */
  inCard(unit: Unit): Label | undefined {
    const label = this.#below.get(unit);
    if (label) [this.#section, this.#side] = [this.#sectionOf(unit), 'behind'];
    return label;
  }

  readonly unitsAt = (block: number): readonly Unit[] => this.#byBlock[block] ?? [];

  /** Labels stand below their dates in the run that was last asked about. */
  get areBelow(): boolean {
    return this.#side === 'behind';
  }

  readonly unitAt = (block: number): Unit | undefined => this.#byBlock[block]?.[0];

  /** Labels stand above their dates here: above this one, or above those before it. */
  isNamedAbove(unit: Unit): boolean {
    const isAsBefore = this.#side === 'before' && this.#sectionOf(unit) === this.#section;
    return isAsBefore || isNamedAbove(unit, this.#blocks, this.unitAt);
  }

  readonly #sectionOf = ({ titles }: Unit): number =>
    titles.findLast((title) => title.level <= lowestHeading && !isOfCard(title))?.block ?? -1;

  readonly isDatedTitle = ({ block }: Title): boolean => this.#byBlock[block]?.some(({ seen }) => seen.dates.length > 0) ?? false;

  /** "Last updated" over a bare day: the day of the page itself. */
  isPosted(block: number): boolean {
    const [unit] = this.#byBlock[block] ?? [];
    return unit !== undefined && !isDated(unit) && unit.text.length <= longestNotice && says(labelOf(unit.text), 'posted');
  }

  /** "9:00 – 17:30" right below a line. */
  isAboveSlot(block: number): boolean {
    const [unit] = this.#byBlock[block + 1] ?? [];
    return unit !== undefined && !isDated(unit) && isSlot(unit);
  }

  /** 大赛组委会 over a day alone: who signs a letter, and when it was written. */
  isSigned(block: number): boolean {
    const [unit] = this.#byBlock[block] ?? [];
    if (unit === undefined || isDated(unit) || unit.text.length > longestNotice) return false;
    return (
      someSign(unit.text, 'who signs', (_, end) => lettersIn(unit.text.slice(end)) === 0) && !this.labelAt(block, false)?.guess?.isPlain
    );
  }

  /** "When and where" right above a day that stands alone. */
  isUnderWhen({ titles, block, seen }: Unit): boolean {
    const [above] = this.#byBlock[block - 1] ?? [];
    const last = titles.at(-1)?.text;
    return (
      seen.dates.length === 1 && ((last !== undefined && isWhen(last)) || (above !== undefined && !isDated(above) && isWhen(above.text)))
    );
  }

  /** A line right above or below is "Place: …". */
  isBesidePlace(block: number): boolean {
    return [block - 1, block + 1].some((at) => this.#byBlock[at]?.length === 1 && isPlaceLine(this.#byBlock[at]?.[0]?.text ?? ''));
  }

  /** The label on the line above or below: cards, timelines, definition lists, label and date in elements of their own. */
  nameOf(unit: Unit): Named | undefined {
    const term = this.termOf(unit.block);
    if (term !== undefined) {
      const label = this.labelAt(term, false);
      return label && { label, track: null };
    }
    const section = this.#sectionOf(unit);
    if (section !== this.#section) [this.#section, this.#side] = [section, undefined];
    const isAmongOthers = this.#side !== undefined;
    const above = this.#over(unit.block, isAmongOthers);
    const below = this.#isAskedBelowTitle(unit) ? undefined : this.#under(unit.block, isAmongOthers);
    this.#side ??= this.#sideOf(unit, above, below);
    const label = this.#side === 'before' ? above : below;
    return label && { label, track: null };
  }

  /** "… is open from 30 May, and papers are due on:" above a date: what the line above says behind its last date, up to its colon. */
  leadTo({ block }: Unit): Label | undefined {
    const [unit] = this.#byBlock[block - 1] ?? [];
    const last = unit?.seen.dates.at(-1);
    if (!unit || !last || !/[:：]\s*$/.test(unit.text)) return undefined;
    const tail = unit.text.slice(last.at[1]);
    const label = tail.length <= longestNeighbour ? labelOf(tail) : undefined;
    return label?.guess?.isPlain && says(label, 'deadline', 'until', 'closes') ? label : undefined;
  }

  /** The label on the line above, or on the one over it, where that above names nothing: "Papers", "Extended deadline", "8 May". */
  #over(block: number, isAmongOthers: boolean): Label | undefined {
    const right = this.labelAt(block - 1, isAmongOthers);
    const isNone = right !== undefined && !right.guess?.isPlain && says(right, 'extended');
    const higher = right && !isNone ? undefined : this.labelAt(block - 2, isAmongOthers, block - 1);
    return higher && (!right || higher.guess?.isPlain) ? higher : right;
  }

  #sideOf(unit: Unit, above: Label | undefined, below: Label | undefined): Side | undefined {
    if (above && !this.#isOverAll(unit, below)) return 'before';
    if (below) return this.#isUnknownAbove(unit) ? 'before' : 'behind';
    return above ? 'before' : undefined;
  }

  /**
   * The line above a date is set like the label below it, and nothing that could be one stands below the last of the run: it names the
   * date, in words unknown.
   */
  #isUnknownAbove(unit: Unit): boolean {
    const { block } = unit;
    const [name] = this.unitsAt(block - 1);
    const isAlike = name !== undefined && !isDated(name) && manner(this.#blocks[block - 1]) === manner(this.#blocks[block + 1]);
    return isAlike && !this.#isNamedBelow(this.#lastOfRun(unit), unit);
  }

  /** The term above a detail, which may have several: that one names it, or nothing does. */
  termOf(block: number): number | undefined {
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

  /** A post that calls for papers is no opening on the day that stands over its title, be that a heading or below the one day of a list. */
  #isPost(block: number, label: Label, isOnly: boolean): boolean {
    const isCall = label.guess?.kind === 'opens' || (says(label, 'call') && label.guess?.isPlain === false);
    return (isOnly || this.#blocks[block]?.kind === 'heading') && isCall && !says(label, 'opens', 'deadline', 'closes', 'until');
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
    const next = this.#isBesideAny(block + 1) ? block + 2 : block + 1;
    const under = isElse ? undefined : this.labelAt(next, isAmongOthers);
    const isOfDays = under?.guess && dueOnDay.has(under.guess.kind) && this.unitsAt(block).some(isDayAndNext);
    const date = this.unitAt(block);
    const isOnly = date !== undefined && !isAmongOthers && this.#lastOfRun(date) === block;
    return under && (isOfDays || this.#isPost(next, under, isOnly)) ? undefined : under;
  }

  /**
   * "5–7 May 2027" below "KISV 2027", and "Submit your paper!" below it: the days are the event's, whatever is asked for there, unless it
   * is said to be due.
   */
  #isAskedBelowTitle({ block, titles }: Unit): boolean {
    const title = titles.at(-1);
    if (title === undefined || title.level > lowestSection || block - title.block > farthestTitle || !namesEdition(title)) return false;
    for (let at = title.block + 1; at < block; at++) if (this.unitsAt(at).some(isDated)) return false;
    const [next, other] = this.unitsAt(block + 1);
    return next !== undefined && !other && !isDated(next) && asks(next.text);
  }

  /** "In 42 days", "Add to calendar": a line that sites put below any date. */
  #isBesideAny(block: number): boolean {
    const [unit, other] = this.#byBlock[block] ?? [];
    return unit !== undefined && !other && !isDated(unit) && isBesideAny(unit.text);
  }

  /**
   * The line above a bare date names none of those below it. "Mind the submission and registration deadlines" and "Application timeline"
   * are over all of them where a line names the first one from below, and one stands below the last too.
   */
  #isOverAll(unit: Unit, below: Label | undefined): boolean {
    const [right, higher] = [1, 2].map((lines) => this.#byBlock[unit.block - lines]?.[0]?.text ?? '');
    const text = labelOf(right ?? '').mentions.length > 0 ? right : higher;
    const label = labelOf(text ?? '');
    if (!label.guess?.isPlain) return says(label, 'dates', 'call');
    if (this.#isTitleOf(unit) && below?.guess?.isPlain && this.#under(this.#lastOfRun(unit), true)?.guess?.isPlain) return true;
    const isOfDates = says(label, 'dates') && !says(label, 'deadline', 'notify');
    return (
      below?.guess?.isPlain === true &&
      isOfMany(text ?? '') &&
      (isOfDates || jointLabels(label) !== undefined) &&
      this.#isNamedBelow(this.#lastOfRun(unit), unit)
    );
  }

  /** A heading right above a run of dates that no other heading parts: it begins the section. */
  #isTitleOf(unit: Unit): boolean {
    const run = this.#blocks.slice(unit.block, this.#lastOfRun(unit) + 2);
    return this.#blocks[unit.block - 1]?.kind === 'heading' && run.every(({ kind }) => kind !== 'heading');
  }

  /** A label stands below a date, or a line in unknown words that is set like the label below another one. */
  #isNamedBelow(block: number, other: Unit): boolean {
    if (this.#under(block, true)?.guess?.isPlain) return true;
    const [line, next] = this.unitsAt(block + 1);
    const isAlike = manner(this.#blocks[block + 1]) === manner(this.#blocks[other.block + 1]);
    return isAlike && line !== undefined && !next && !isDated(line) && line.text.length <= longestEnd && !isSentence(line.text);
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
   * The label that a neighbouring line makes, where it is short and has no date; among others that name their dates it may be a text whose
   * first sentence says outright what falls due. `over` is a line between, which must have no date either.
   */
  labelAt(block: number, isAmongOthers: boolean, over?: number): Label | undefined {
    const units = this.#byBlock[block];
    const [unit] = units ?? [];
    if (!unit || units?.length !== 1 || unit.seen.dates.length > 0 || unit.text.length > longestSentence || isSlot(unit)) return undefined;
    const isLong = unit.text.length > longestNeighbour || isSentence(unit.text);
    const isKnownToName = isAmongOthers || this.#roleOf(block) === 'detail';
    if (isLong && !(isKnownToName && labelOf(unit.text.split(sentenceEnd, 1)[0] ?? '').guess?.isPlain)) return undefined;
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
