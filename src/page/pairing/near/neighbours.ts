import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import type { Block } from '../../block.ts';
import { jointLabels } from '../../labels/joint.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isSentence } from '../../labels/label-sentence.ts';
import { isBare } from '../../labels/nameless.ts';
import { isEdition } from '../../labels/names-event.ts';
import { isDated, type Unit } from '../../outline/outline.ts';
import type { Title } from '../../outline/title.ts';
import { without } from '../../outline/without.ts';
import { isOfMany } from '../beside/date-first.ts';
import { manner } from './cards.ts';
import { labelsOfDatesAbove } from './dates-above.ts';
import { isNamedAbove } from './labels-below.ts';
import type { Lines } from './lines-of-page.ts';
import type { Named } from './named-by-title.ts';
import { isMainTitle, type Run, runOfDays, type Side } from './run-of-days.ts';
import { isToActOn } from './to-act-on.ts';

/** What is due on one day, and not on two. */
const dueOnDay: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'camera-ready', 'opens']);

/** In letters: what could be the last of some labels. */
const longestEnd = 80;
const question = /[?？]$/;

/** Headings of the first two levels are over parts of a page. */
const lowestSection = 2;
/** Lines from such a heading to the days of the event that it names: its place may stand between. */
const farthestTitle = 2;

/** From the day of a card of three or four lines to the next. */
const linesOfCards = [1, 3, 4];

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

/** Which line names a date that has no name of its own: on which side the labels of a run stand. Asked down the page, in order. */
export class Neighbours {
  readonly #lines: Lines;
  readonly #below: ReadonlyMap<Unit, Label>;
  #side: Side | undefined;
  #section = -1;
  #run: Run | undefined;
  /** The last day stood right below the title of the page, and in no run. */
  #isOfPage = false;

  constructor(lines: Lines, units: readonly Unit[]) {
    this.#lines = lines;
    const { blocks, unitsAt, sectionOf } = lines;
    this.#below = labelsOfDatesAbove(units, { blocks, unitsAt, labelAt: (block) => lines.labelAt(block, true), sectionOf });
  }

  /** The label of a date above whose label stands below it, in a card of its own. */
  inCard(unit: Unit): Label | undefined {
    const label = this.#below.get(unit);
    if (label && (this.#lines.ownNameOf(unit.block)?.at === unit.block - 1 || this.#runOf(unit).side === 'before')) return undefined;
    if (label) [this.#section, this.#side] = [this.#lines.sectionOf(unit), 'behind'];
    return label;
  }

  /** Labels stand below their dates in the run that was last asked about. */
  get areBelow(): boolean {
    return this.#side === 'behind';
  }

  /** Labels stand above their dates here: above this one, or above those before it. */
  isNamedAbove(unit: Unit): boolean {
    const isAsBefore = this.#side === 'before' && this.#lines.sectionOf(unit) === this.#section;
    return isAsBefore || isNamedAbove(unit, this.#lines.blocks, this.#lines.unitAt);
  }

  /** The label on the line above or below: cards, timelines, definition lists, label and date in elements of their own. */
  nameOf(unit: Unit): Named | undefined {
    const other = this.#lines.isTerm(unit.block) ? unit.block + 1 : this.#lines.termOf(unit.block);
    if (other !== undefined) {
      const label = this.#lines.labelAt(other, other > unit.block);
      return label && { label, track: null };
    }
    const own = this.#lines.ownNameOf(unit.block);
    if (own) return { label: own.label, track: null };
    const section = this.#lines.sectionOf(unit);
    // A day that stands alone below the title of the page says nothing of those further down.
    if (section !== this.#section || this.#isOfPage) [this.#section, this.#side] = [section, undefined];
    const isAmongOthers = this.#side !== undefined;
    const above = this.#over(unit.block, isAmongOthers);
    const below = this.#isAskedBelowTitle(unit) ? undefined : this.#under(unit.block, isAmongOthers);
    const { top, bottom } = this.#runOf(unit);
    this.#isOfPage = top === bottom && this.#isBelowTitle(unit);
    this.#side ??= this.#sideOf(unit, above, below);
    const label = this.#side === 'before' ? above : below;
    return label && { label, track: null };
  }

  /** The label on the line above, or on the one over it, where that above names nothing: "Papers", "Extended deadline", "8 May". */
  #over(block: number, isAmongOthers: boolean): Label | undefined {
    if (this.#isBelowOtherDay(block)) return undefined;
    const right = this.#lines.labelAt(block - 1, isAmongOthers);
    const isNone = right !== undefined && !right.guess?.isPlain && says(right, 'extended');
    // What stands over the heading of a part of the page names nothing in it.
    const isClosed = (right && !isNone) || this.#lines.isOfSection(block - 1);
    const higher = isClosed ? undefined : this.#lines.labelAt(block - 2, isAmongOthers, block - 1);
    return higher && (!right || higher.guess?.isPlain) ? higher : right;
  }

  /** "• 15 April" over "– Papers" over "• 19 June": what is nested right above a day belongs to the day over it. */
  #isBelowOtherDay(block: number): boolean {
    const depth = this.#lines.depthOf(block);
    const over = this.#lines.unitAt(block - 2);
    const isNested = depth > 0 && this.#lines.depthOf(block - 1) > depth && this.#lines.depthOf(block - 2) === depth;
    return isNested && over !== undefined && isDated(over) && isBare(without(over.seen, over.text));
  }

  /** Right below the title of the page, and no first card of others: those have their next day some lines below. */
  #isBelowTitle({ block, seen }: Unit): boolean {
    if (this.#lines.blocks[block]?.kind === 'heading' || seen.dates.length > 1) return false;
    const isDatedAt = (lines: number) => this.#lines.unitsAt(block + lines).some(isDated);
    return isMainTitle(this.#lines.blocks[block - 1]) && (isDatedAt(2) || !linesOfCards.some(isDatedAt));
  }

  /** Asked for each day of a run, and found once. */
  #runOf(unit: Unit): Run {
    const { block } = unit;
    if (!this.#run || block < this.#run.top || block > this.#run.bottom) this.#run = runOfDays(unit, this.#lines);
    return this.#run;
  }

  #sideOf(unit: Unit, above: Label | undefined, below: Label | undefined): Side | undefined {
    const { side } = this.#runOf(unit);
    if (side) return side;
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
    const [name] = this.#lines.unitsAt(block - 1);
    const isAlike = name !== undefined && !isDated(name) && manner(this.#lines.blocks[block - 1]) === manner(this.#lines.blocks[block + 1]);
    return isAlike && !this.#isNamedBelow(this.#lines.lastOfRun(unit), unit);
  }

  /** A post that calls for papers is no opening on the day that stands over its title, be that a heading or below the one day of a list. */
  #isPost(block: number, label: Label, isOnly: boolean): boolean {
    const isCall = label.guess?.kind === 'opens' || (says(label, 'call') && label.guess?.isPlain === false);
    return (isOnly || this.#lines.blocks[block]?.kind === 'heading') && isCall && !says(label, 'opens', 'deadline', 'closes', 'until');
  }

  /**
   * The label on the line below: items nested there belong to the date, and a section that begins there goes on to something else; they do
   * not name it.
   */
  #under(block: number, isAmongOthers: boolean): Label | undefined {
    const isElse = this.#lines.depthOf(block + 1) > this.#lines.depthOf(block) || this.#lines.isOfSection(block + 1);
    const next = this.#lines.isBesideAny(block + 1) ? block + 2 : block + 1;
    // "When does the portal open?": what stands below a question answers it.
    const isQuestion = question.test(this.#lines.unitAt(next)?.text.trimEnd() ?? '');
    const under = isElse || isQuestion ? undefined : this.#lines.labelAt(next, isAmongOthers);
    const isOfDays = under?.guess && dueOnDay.has(under.guess.kind) && this.#lines.unitsAt(block).some(isDayAndNext);
    const date = this.#lines.unitAt(block);
    const isOnly = date !== undefined && !isAmongOthers && this.#lines.lastOfRun(date) === block;
    return under && (isOfDays || this.#isPost(next, under, isOnly)) ? undefined : under;
  }

  /**
   * "5–7 May 2027" below "KISV 2027", and "Submit your paper!" below it: the days are the event's, whatever is asked for there, unless it
   * is said to be due.
   */
  #isAskedBelowTitle({ block, titles }: Unit): boolean {
    const title = titles.at(-1);
    if (title === undefined || title.level > lowestSection || block - title.block > farthestTitle || !namesEdition(title)) return false;
    for (let at = title.block + 1; at < block; at++) if (this.#lines.unitsAt(at).some(isDated)) return false;
    const [next, other] = this.#lines.unitsAt(block + 1);
    return next !== undefined && !other && !isDated(next) && asks(next.text);
  }

  /**
   * The line above a bare date names none of those below it. "Mind the submission and registration deadlines" and "Application timeline"
   * are over all of them where a line names the first one from below, and one stands below the last too.
   */
  #isOverAll(unit: Unit, below: Label | undefined): boolean {
    const [right, higher] = [1, 2].map((lines) => this.#lines.unitAt(unit.block - lines)?.text ?? '');
    const text = labelOf(right ?? '').mentions.length > 0 ? right : higher;
    const label = labelOf(text ?? '');
    if (!label.guess?.isPlain) return says(label, 'dates', 'call');
    if (this.#isTitleOf(unit) && below?.guess?.isPlain) {
      const last = this.#under(this.#lines.lastOfRun(unit), true)?.guess;
      // "Paper submission" over days of which none of the labels below asks for any is the label of the first.
      if (last?.isPlain)
        return !judged.has(label.guess.kind) || [below.guess, last].some(({ kind }) => kind === 'opens' || judged.has(kind));
    }
    const isOfDates = says(label, 'dates') && !says(label, 'deadline', 'notify');
    return (
      below?.guess?.isPlain === true &&
      isOfMany(text ?? '') &&
      (isOfDates || jointLabels(label) !== undefined) &&
      this.#isNamedBelow(this.#lines.lastOfRun(unit), unit)
    );
  }

  /** A heading right above a run of dates that no other heading parts but those dates themselves, set lower: it begins the section. */
  #isTitleOf(unit: Unit): boolean {
    const { blocks } = this.#lines;
    const title = blocks[unit.block - 1];
    const run = blocks.slice(unit.block, this.#lines.lastOfRun(unit) + 2);
    const isLower = (block: Block, i: number) =>
      block.kind !== 'heading' ||
      (title?.kind === 'heading' && block.level > title.level && this.#lines.unitsAt(unit.block + i).some(isDated));
    return title?.kind === 'heading' && run.every(isLower);
  }

  /** A label stands below a date, or a line in unknown words that is set like the label below another one. */
  #isNamedBelow(block: number, other: Unit): boolean {
    if (this.#under(block, true)?.guess?.isPlain) return true;
    const [line, next] = this.#lines.unitsAt(block + 1);
    const isAlike = manner(this.#lines.blocks[block + 1]) === manner(this.#lines.blocks[other.block + 1]);
    return isAlike && line !== undefined && !next && !isDated(line) && line.text.length <= longestEnd && !isSentence(line.text);
  }
}
