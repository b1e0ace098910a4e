import type { Block, Line } from '../../block.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isSentence } from '../../labels/label-sentence.ts';
import { isBare, isBesideAny, isOnlyDeadline } from '../../labels/nameless.ts';
import { isPlaceLine, isTheDay, isWhen } from '../../labels/names-event.ts';
import { isDated, type Unit } from '../../outline/outline.ts';
import { isSlot } from '../../outline/slot.ts';
import type { Title } from '../../outline/title.ts';
import { without } from '../../outline/without.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { hasSign, someSign } from '../../phrases/signs.ts';
import { isUntil } from '../beside/until.ts';
import { isOfCard, isPageTitle, lowestHeading } from './named-by-title.ts';
import { isToActOn } from './to-act-on.ts';

const longestSentence = 200;
/** Of a line of an item whose next line says until when. */
const longestBegun = 400;
const sentenceEnd = /(?<=\p{Ll}{2}|\d{4}|\))[.!?]\s+(?=\p{Lu})/u;
const longestNotice = 40;

/** Lines from a bare date to the next one, in a run of cards. */
const longestCard = 4;

/** In letters: a longer line is no label of one beside it. */
export const longestNeighbour = 120;

/** The lines of a page by their blocks: what each of them says of those beside it. */
export class Lines {
  readonly blocks: readonly Block[];
  readonly #byBlock: Unit[][] = [];

  constructor(blocks: readonly Block[], units: readonly Unit[]) {
    this.blocks = blocks;
    for (const unit of units) {
      const others = this.#byBlock[unit.block];
      if (others) others.push(unit);
      else this.#byBlock[unit.block] = [unit];
    }
  }

  readonly unitsAt = (block: number): readonly Unit[] => this.#byBlock[block] ?? [];

  readonly unitAt = (block: number): Unit | undefined => this.#byBlock[block]?.[0];

  readonly sectionOf = ({ titles }: Unit): number =>
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

  /** A day or a span that stands alone in its section, right below the heading "Date". */
  isUnderDay({ titles, block, seen }: Unit): boolean {
    const over = titles.at(-1);
    if (over?.block !== block - 1 || over.level <= 1 || seen.dates.length !== 1 || !isTheDay(over.text)) return false;
    return !(this.#byBlock[block + 1] ?? []).some((below) => isDated(below) && below.titles.at(-1)?.block === over.block);
  }

  /** A line right above or below is "Place: …", or a row of these two. */
  isBesidePlace(block: number): boolean {
    return [block - 1, block + 1].some((at) => {
      const [line, cell, more] = this.#byBlock[at] ?? [];
      return line !== undefined && more === undefined && isPlaceLine(cell ? `${line.text}: ${cell.text}` : line.text);
    });
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

  /** The term above a detail, which may have several: that one names it, or nothing does. */
  termOf(block: number): number | undefined {
    let at = block;
    while (this.#roleOf(at) === 'detail') at--;
    return at < block && this.#roleOf(at) === 'term' ? at : undefined;
  }

  /**
   * Whether it is a term with a detail right below: that one tells what is done on the day of the term, or nothing does, but for another
   * term right above, which has no day.
   */
  isTerm(block: number): boolean {
    const above = this.#roleOf(block - 1) === 'term' ? this.unitAt(block - 1) : undefined;
    return this.#roleOf(block) === 'term' && this.#roleOf(block + 1) === 'detail' && (!above || isDated(above));
  }

  /**
   * What the other line of a list item of two lines says of the day in it. Undefined where that line is no name: an hour, a remark, what
   * to do, "Deadline".
   */
  ownNameOf(block: number): { readonly at: number; readonly label: Label } | undefined {
    const group = this.#groupOf(block);
    if (group === undefined || this.#roleOf(block) !== 'item' || this.unitAt(block)?.seen.dates[0]?.date.kind !== 'day') return undefined;
    const [step, more] = [-2, -1, 1, 2].filter((step) => this.#groupOf(block + step) === group);
    if (step === undefined || more !== undefined || Math.abs(step) > 1) return undefined;
    const at = block + step;
    const label = this.labelAt(at, true);
    const isName = label?.guess?.isPlain && !isOnlyDeadline(label) && !isToActOn(this.unitAt(at)?.text ?? '');
    return isName ? { at, label } : undefined;
  }

  #groupOf(block: number): number | undefined {
    const found = this.blocks[block];
    return found?.kind === 'line' ? found.group : undefined;
  }

  #roleOf(block: number): Line['role'] | undefined {
    const found = this.blocks[block];
    return found?.kind === 'line' ? found.role : undefined;
  }

  /** A heading over a part of the page. */
  isOfSection(block: number): boolean {
    const found = this.blocks[block];
    return found?.kind === 'heading' && found.level <= 2;
  }

  /** How deep in lists a line stands. */
  depthOf(block: number): number {
    const found = this.blocks[block];
    return found?.kind === 'line' ? found.depth : 0;
  }

  /** "In 42 days", "Add to calendar": a line that sites put below any date. */
  isBesideAny(block: number): boolean {
    const [unit, other] = this.#byBlock[block] ?? [];
    return unit !== undefined && !other && !isDated(unit) && isBesideAny(unit.text);
  }

  /** The last of a run of bare dates, with few lines between one and the next. */
  lastOfRun(unit: Unit): number {
    let last = unit.block;
    for (let at = last + 1; at <= last + longestCard && !this.isOfSection(at); at++) {
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
    if (!unit || units?.length !== 1 || unit.seen.dates.length > 0 || isSlot(unit)) return undefined;
    const [first = ''] = unit.text.split(sentenceEnd, 1);
    const longest = this.#isInGroupOf(block, block + 1) && this.#isBegun(block) ? longestBegun : longestSentence;
    if ((isAmongOthers ? first : unit.text).length > longest) return undefined;
    const isLong = unit.text.length > longestNeighbour || isSentence(unit.text);
    const isKnownToName = isAmongOthers || this.#roleOf(block) === 'detail';
    const told = isLong ? labelOf(first).guess : undefined;
    const isTold = (isKnownToName && told?.isPlain) || (told && told.kind !== 'other' && over === undefined && this.#isBegun(block));
    if (isLong && !isTold) return undefined;
    if (over !== undefined) {
      const between = this.#byBlock[over]?.[0];
      if (!between || between.seen.dates.length > 0 || between.text.length > longestNeighbour) return undefined;
    }
    const label = labelOf(isLong && isAmongOthers ? first : without(unit.seen, unit.text));
    const about = this.blocks[block];
    const isDue = says(label, 'deadline', 'until', 'closes') || hasSign(label.text, 'falls due');
    // "Kelp Hotel & Suites" right below the days of an event is its place.
    if (label.guess?.kind === 'other' && !isAmongOthers && !isDue) return undefined;
    return label.guess && !(about?.kind === 'heading' && isPageTitle(about.level, label)) ? label : undefined;
  }

  /** Whether two lines are of one element. */
  #isInGroupOf(at: number, block: number): boolean {
    const [one, other] = [this.blocks[at], this.blocks[block]];
    return one?.kind === 'line' && other?.kind === 'line' && one.group === other.group;
  }

  /** "Applications must be sent to the office, 14 Moss Street" over "by 21 December": a sentence that the line below goes on with. */
  #isBegun(block: number): boolean {
    const [above, unit, below] = [block - 1, block, block + 1].map((at) => this.#byBlock[at]?.[0]);
    const isOfSame = this.#roleOf(block) !== 'item' || this.#isInGroupOf(block - 1, block);
    if (!unit || !below || /[.!?:;]$/.test(unit.text) || (above && isOfSame && isDated(above))) return false;
    const start = below.seen.dates[0]?.at[0] ?? 0;
    return /^\p{Ll}/u.test(below.text) && isUntil(below.text.slice(0, start), '', `${unit.text} ${below.text}`);
  }
}
