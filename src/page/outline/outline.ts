import { mayTellTime } from '#dates/gate.ts';
import type { Block, Page, Rich, Row } from '../block.ts';
import type { Concept } from '../label-words.ts';
import { says } from '../labels/label.ts';
import { beginsWithSign } from '../phrases/signs.ts';
import type { Steps } from '../steps.ts';
import { isMonthOfCalendar } from './calendar-widget.ts';
import { datesInTwoCells } from './halves.ts';
import { leadOverDays } from './lead-over-days.ts';
import { see } from './see.ts';
import { nothingSeen, type Seen } from './seen.ts';
import { closes, colonLevel, type Following, lineTitle, Overhead, reaches, rowTitle, type Title, titleLevel } from './title.ts';
import { without } from './without.ts';

/** A line, heading or cell that may speak of dates, with what stands over it. */
export interface Unit {
  readonly block: number;
  readonly cell: number | null;
  readonly text: string;
  readonly seen: Seen;
  /** Outermost first. */
  readonly titles: readonly Title[];
}

/** The titles that fit; the same array where all do, so that units under the same titles share them. */
const those = (titles: readonly Title[], fits: (title: Title) => boolean): readonly Title[] =>
  titles.every(fits) ? titles : titles.filter(fits);

/** Walks down a page, and knows what stands over the block that it has come to. */
class Outline {
  readonly units: Unit[] = [];
  #titles: readonly Title[] = [];
  /** The last block with a date. */
  #dated = -1;
  /** Blocks of titles with a list right below. */
  readonly #overLists = new Set<number>();

  take(block: Block, at: number, following: Following): void {
    this.#titles = those(this.#titles, (title) => reaches(title, block, at, this.#dated));
    if (goesOnBehindList(block)) this.#endLists();
    if (block.kind === 'row') this.#row(block, at);
    else this.#line(block, at, following);
  }

  #row(row: Row, block: number): void {
    const parts = datesInTwoCells(row);
    const seens = row.cells.map((cell, i) => parts.get(i)?.seen ?? (cell.repeated ? nothingSeen : seeIfAny(cell)));
    const name = rowTitle(row, seens, block);
    if (name) this.#titles = [...this.#titles.filter(({ table }) => table === undefined), name];
    if (seens.some(({ dates }) => dates.length > 0)) this.#dated = block;
    row.cells.forEach(({ text }, cell) => {
      this.units.push({ block, cell, text: parts.get(cell)?.text ?? text, seen: seens[cell] ?? nothingSeen, titles: this.#titles });
    });
  }

  #line(block: Exclude<Block, Row>, at: number, following: Following): void {
    const [next] = following;
    const all = seeIfAny(block);
    const seen = isMonthOfCalendar(next, all) ? nothingSeen : all;
    if (seen.dates.length > 0) this.#dated = at;
    const lead = leadOverDays(block, next, seen);
    const level = titleLevel(block, following, seen) ?? (lead === undefined ? undefined : colonLevel);
    const open = those(this.#titles, (title) => title.level < (level ?? closes(block)));
    this.units.push({ block: at, cell: null, text: block.text, seen, titles: open });
    const title =
      level === undefined
        ? lineTitle(block, following, seen, at)
        : new Overhead({ text: block.text.slice(lead), block: at, level, last: lastOver(block, at) }, without(seen, block.text, lead));
    this.#titles = title ? [...open, title] : open;
    if (title && next?.kind === 'line' && next.role === 'item') this.#overLists.add(at);
  }

  /** News and examples that stand in a list end with it, and so does what stands in them. */
  #endLists(): void {
    const ended = this.#titles.findIndex((title) => this.#overLists.has(title.block) && endsWithList(title));
    if (ended >= 0) this.#titles = this.#titles.slice(0, ended);
  }
}

/** The last block of the section that a heading stands over, where the page marks it out. */
const lastOver = (block: Block, at: number): number | undefined =>
  block.kind === 'heading' && block.over !== undefined ? at + block.over : undefined;

/** "Latest news", "Examples of topics"; but "Example timeline". */
const endsWithList = (title: Title): boolean =>
  says(title, 'news') || (beginsWithSign(title.text, 'example') && !says(title, 'dates', 'deadline', 'programme', 'call'));

const shortestParagraph = 60;
/** A table, or a paragraph of a sentence: not the year over older news, or the way to them. */
const goesOnBehindList = (block: Block): boolean =>
  block.kind === 'row' || (block.kind === 'line' && block.role === 'paragraph' && block.text.length >= shortestParagraph);

/** Of so many characters a step is made. */
const charactersAStep = 1000;

/** Everything on the page that may speak of dates, in order, each with the titles over it. */
export function* unitsOf({ blocks }: Page): Steps<readonly Unit[]> {
  const outline = new Outline();
  let [at, characters] = [0, 0];
  for (const block of blocks) {
    characters += sizeOf(block);
    if (characters > charactersAStep) {
      yield;
      characters = 0;
    }
    outline.take(block, at, [blocks[at + 1], blocks[at + 2]]);
    at++;
  }
  return outline.units;
}

const sizeOf = (block: Block): number =>
  block.kind === 'row' ? block.cells.reduce((sum, { text }) => sum + text.length, 0) : block.text.length;

const seeIfAny = (rich: Pick<Rich, 'text' | 'struck'>): Seen => (mayTellTime(rich.text) ? see(rich) : nothingSeen);

/** Whether any title over a unit speaks of one of these. */
export const isUnder = (unit: Unit, ...concepts: readonly Concept[]): boolean =>
  unit.titles.some((title) => title.mentions.some(({ concept }) => concepts.includes(concept)));

/** The block of the title right over a unit; -1 where none stands over it. */
export const sectionOf = ({ titles }: Unit): number => titles.at(-1)?.block ?? -1;

/** The titles over a unit as one line: where on the page it stands. */
export const whereOf = (unit: Unit): string | null => unit.titles.map(({ text }) => text).join(' › ') || null;

/** Whether a line tells a date. */
export const isDated = ({ seen }: Unit): boolean => seen.dates.length > 0;
