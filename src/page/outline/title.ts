import type { Block, Line, Row } from '../block.ts';
import { thingsJudged } from '../label-words.ts';
import { type Label, labelOf, says } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { lettersIn } from '../phrases/letters.ts';
import { type Mention, mentionsIn } from '../phrases/phrases.ts';
import { withoutSigns } from '../phrases/signs.ts';
import { withoutTopics } from '../phrases/unmeant/topic.ts';
import { isNumberedHead } from './numbered-head.ts';
import { yearAlone } from './only-year.ts';
import { isOverDays } from './over-days.ts';
import { isOverList } from './over-list.ts';
import type { Seen } from './seen.ts';
import { without } from './without.ts';

/** A text that stands over others: a heading, a bold line, a line that ends in a colon, a list item with items below it. */
export interface Title {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The same words, as far as they may name the dates below. */
  readonly label: Label;
  readonly block: number;
  /** 1–6 for headings; 7 for a bold line, 8 for a colon, 9 and more for list items by depth. */
  readonly level: number;
  /** The table in which it stands, as a row of one cell. */
  readonly table?: number | undefined;
  /** The list item of which it is the first line. */
  readonly group?: number | undefined;
  /** The last block of the section that it is the heading of, where the page marks it out. */
  readonly last?: number | undefined;
}

const longestTitle = 120;
const boldLevel = 7;
export const colonLevel = 8;
const itemLevel = 9;

/** Over a few lines right below it, whose day it may name itself, rather than over a part of the page. */
export const isOverLines = ({ level, text }: Title): boolean => level >= colonLevel || /[:：]$/.test(text);

const letter = /\p{L}/u;

const fewestCapitals = 6;
/** "IMPORTANT DATES" in a mail: what would be bold elsewhere. */
const isInCapitals = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/\p{Ll}|\d/u.test(text) && lettersIn(text) >= fewestCapitals && !says(labelOf(text), 'event');

/** The blocks right behind one, as far as they tell what it is. */
export type Following = readonly [next: Block | undefined, second: Block | undefined];

/** The level at which a block stands over what follows; undefined where it is no title: one has words, or is a year alone. */
export function titleLevel(block: Block, following: Following, seen: Seen): number | undefined {
  if (block.kind === 'row' || block.text.length > longestTitle) return undefined;
  const level = levelOf(block, following, seen);
  const isTitle = letter.test(block.text) || yearAlone(block.text) !== undefined;
  return isTitle ? level : undefined;
}

function levelOf(block: Exclude<Block, Row>, [next, second]: Following, seen: Seen): number | undefined {
  if (block.kind === 'heading') return isOnlyDate(block.text, seen) && !areMonths(seen) ? undefined : block.level;
  if (seen.dates.some(({ date }) => date.kind !== 'month' && date.kind !== 'not yet')) return undefined;
  if (block.role === 'item')
    return next?.kind === 'line' && next.role === 'item' && next.depth > block.depth ? itemLevel + block.depth : undefined;
  if (block.role === 'term') return yearAlone(block.text) !== undefined || isNameOf(block, next) ? itemLevel + block.depth : undefined;
  if (block.role !== 'paragraph') return undefined;
  if ((block.bold || isInCapitals(block.text)) && !/[.!?]$/.test(block.text)) return isOnlyDate(block.text, seen) ? undefined : boldLevel;
  return /[:：]$/.test(block.text) || isNumberedHead(block, next) || isOverDays(block, next, second) || isOverList(block, next, second)
    ? colonLevel
    : undefined;
}

/** "Round 1" over details that say themselves what falls due: a term that names no date of its own names those below it. */
const isNameOf = ({ text }: Line, next: Block | undefined): boolean =>
  next?.kind === 'line' &&
  (next.role === 'detail' || next.role === 'item') &&
  !labelOf(text).guess &&
  labelOf(next.text).guess?.isPlain === true;

/**
 * What a title speaks of is found when it is first asked: most titles stand over no date. Its `name` is its text without the hours and zones
 * in it.
 */
export class Overhead implements Title {
  #mentions: readonly Mention[] | undefined;
  #label: Label | undefined;
  readonly text: string;
  readonly block: number;
  readonly level: number;
  readonly table: number | undefined;
  readonly group: number | undefined;
  readonly last: number | undefined;
  readonly #name: string;

  constructor({ text, block, level, table, group, last }: Omit<Title, 'mentions' | 'label'>, name: string = text) {
    this.text = text;
    this.block = block;
    this.level = level;
    this.table = table;
    this.group = group;
    this.last = last;
    this.#name = name;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= withoutTopics(this.text, mentionsIn(this.text));
    return this.#mentions;
  }

  get label(): Label {
    this.#label ??= labelOf(this.#name);
    return this.#label;
  }
}

/** A row with words in one cell only, and no date, names the rows below it. An hour alone goes with the row above. */
export function rowTitle({ cells, table }: Row, seens: readonly Seen[], block: number): Title | undefined {
  const at = cells.findIndex(({ text }) => text !== '');
  const [only, seen] = [cells[at], seens[at]];
  if (!only || !seen || only.repeated || only.text.length > longestTitle || cells.some(({ text }, i) => i > at && text !== ''))
    return undefined;
  if (seen.dates.length > 0 || (seen.hours.length > 0 && isOnlyTime({ text: only.text, seen })) || isStatement(only.text, seen))
    return undefined;
  return new Overhead({ text: only.text, block, level: colonLevel, table }, without(seen, only.text));
}

const listMark = /^[-–—•·*]/;

/** "**Travel grants**", or "The form of registration:" over lines behind dashes, as the first line of a list item names its other lines. */
export function lineTitle(block: Block, [next, second]: Following, seen: Seen, at: number): Title | undefined {
  if (block.kind !== 'line' || block.role !== 'item' || block.text.length > longestTitle || seen.dates.length > 0) return undefined;
  if (next?.kind !== 'line' || next.group !== block.group || !letter.test(block.text)) return undefined;
  const isOver =
    (/[:：]$/.test(block.text) && listMark.test(next.text)) ||
    (block.bold && !next.bold && !/[.!?]$/.test(block.text)) ||
    isOverDays(block, next, second);
  return isOver
    ? new Overhead({ text: block.text, block: at, level: colonLevel, group: block.group }, without(seen, block.text))
    : undefined;
}

/** "April – November 2027": the months, and so the year, of what stands below. */
const areMonths = ({ dates: [months, ...others] }: Seen): boolean =>
  months?.date.kind === 'month' && months.date.from !== undefined && others.length === 0;

const isOnlyDate = (text: string, { dates }: Seen): boolean => {
  const rest = dates.reduceRight((left, { at: [start, end] }) => left.slice(0, start) + left.slice(end), text);
  return dates.length > 0 && lettersIn(rest) < 4;
};

/** "All deadlines are 23:59 AoE": what a page says once for all is no title, wherever it stands. */
const isStatement = (text: string, { zones }: Seen): boolean => zones.length > 0 && says(labelOf(text), 'every');

interface Told {
  readonly seen: Seen;
  readonly text: string;
}

/** What a line says beside days, hours and zones; "17:00 sharp" says no more than the hour. */
export function besideTime({ seen, text }: Told): string {
  const rest = without(seen, text);
  return seen.hours.length ? withoutSigns(rest, 'to the minute') : rest;
}

/** Nothing but days, hours and zones, and what joins them. */
export const isOnlyTime = (line: Told): boolean => isBare(besideTime(line));

/** Below which level a block closes what stands over it: a plain paragraph ends the reach of a colon and of list items. */
export function closes(block: Block): number {
  if (block.kind === 'line' && block.role === 'item') return itemLevel + block.depth;
  if (block.kind === 'line' && block.role === 'paragraph') return colonLevel + 1;
  return Number.POSITIVE_INFINITY;
}

/** A heading that asks for something, in a section of its own without any day: what is due stands in the next one. */
const leadsOn = (title: Title, last: number, dated: number): boolean =>
  (dated < title.block || dated > last) && says(title, 'dates', 'deadline', 'submit', 'call', ...thingsJudged) && !says(title, 'news');

/** Whether a title in a table, in a list item or in a section still stands over a block; `dated` is the last one above it with a day. */
export const reaches = (title: Title, block: Block, at: number, dated: number): boolean => {
  const { table, group, last } = title;
  return (last === undefined || at <= last || leadsOn(title, last, dated)) && isInSame(table, group, block);
};

const isInSame = (table: number | undefined, group: number | undefined, block: Block): boolean =>
  (table === undefined || (block.kind === 'row' && block.table === table)) &&
  (group === undefined || (block.kind === 'line' && block.group === group));
