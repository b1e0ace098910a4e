import type { Block, Page } from '../block.ts';
import { brokenIn } from './broken.ts';
import { spanIn } from './from-and-until.ts';
import { goesOnIn } from './goes-on.ts';
import { isLined, joined, type Lined } from './joined.ts';
import { renewedIn } from './renewed.ts';
import { see } from './see.ts';

const dayShape = /^\d{1,2}(?:st|nd|rd|th|\.)?$/i;
/** "September., 2027" */
const longestHalf = 17;
/** "Extended deadline for the submission of papers: Wednesday, September 22nd," */
const longestLine = 120;
const monthShape = /^\p{L}{3,10}\.?(?:,? \d{4})?$/u;

/** Styles write months in capitals that the document has in small letters: "may" is a month here and nothing else. */
const capital = (text: string): string => text.replace(/(?<![\p{L}\d])\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * The text of two lines that are a day and its month, in whichever order, with a blank between them; undefined where they are no such
 * thing.
 */
export function leafOf(first: string, second: string): string | undefined {
  if (first.length > longestHalf || second.length > longestHalf) return undefined;
  const isSplit = (dayShape.test(first) && monthShape.test(second)) || (monthShape.test(first) && dayShape.test(second));
  if (!isSplit) return undefined;
  const text = capital(`${first} ${second}`);
  const isDate = see({ text, struck: [] }).dates.some(({ at, date }) => date.kind === 'day' && at[0] === 0 && at[1] === text.length);
  return isDate && text.length === first.length + second.length + 1 ? text : undefined;
}

const yearShape = /^,? ?(?:19|20)\d{2}$/;
const endsInDay = /(?:\d(?:st|nd|rd|th|\.)?|\p{L})[,.]?$/u;

/** "2026" below a day may be the title of what follows: a heading, or bold. */
const isTitleOf = (first: Lined, second: Lined): boolean =>
  second.kind === 'heading'
    ? first.kind !== 'heading' || first.level !== second.level
    : second.bold && first.kind === 'line' && !first.bold;

/** The text of a line that ends in a day, and of the line below it that is its year; undefined where they are no such thing. */
function yearedOf(first: Lined, second: Lined): { readonly text: string; readonly isBare: boolean } | undefined {
  if (!yearShape.test(second.text) || first.text.length > longestLine || !endsInDay.test(first.text)) return undefined;
  const text = `${first.text} ${second.text}`;
  const { dates } = see({ text, struck: [] });
  const day = dates.find(({ at, date }) => date.kind === 'day' && at[0] < first.text.length && at[1] === text.length);
  return day && { text, isBare: day.at[0] === 0 };
}

const longestDay = 28;

/** A line that is a day and has no year. */
function isBareDay(block: Block | undefined): boolean {
  if (!isLined(block) || block.text.length > longestDay || !endsInDay.test(block.text)) return false;
  const [date, other] = see({ text: block.text, struck: [] }).dates;
  return !other && date?.date.kind === 'day' && date.date.days[0]?.year === undefined && date.at[0] === 0;
}

const fewestCards = 2;

/** Whether all lines of a year stand below days, and all days above such lines: one of the two alone parts a list into years. */
function haveYearsBelow(blocks: readonly Block[]): boolean {
  const years = blocks.flatMap((block, i) => (isLined(block) && yearShape.test(block.text) ? [i] : []));
  if (years.length < fewestCards) return false;
  const below = new Set(years);
  return years.every((i) => isBareDay(blocks[i - 1])) && blocks.every((block, i) => below.has(i + 1) || !isBareDay(block));
}

/** The block that two halves of a leaf are together; undefined where they are none. */
function leafIn(first: Block, second: Block | undefined): Block | undefined {
  if (!isLined(first) || !isLined(second)) return undefined;
  const text = leafOf(first.text, second.text);
  return text === undefined ? undefined : joined(first, second, text);
}

/**
 * The block of a day and of the year below it: on a leaf, in cards that all have one, or within one paragraph or item, where more may stand
 * before the day: "Papers: 29 January," over "2027".
 */
function yearedIn(first: Block, second: Block | undefined, isOnLeaf: boolean): Block | undefined {
  if (!isLined(first) || !isLined(second) || isTitleOf(first, second)) return undefined;
  const areOne = first.kind === 'line' && second.kind === 'line' && first.group === second.group;
  const yeared = areOne || isOnLeaf ? yearedOf(first, second) : undefined;
  return yeared && (areOne || yeared.isBare) ? joined(first, second, yeared.text) : undefined;
}

/** A page whose calendar leaves are lines, and the way from its sightings back to the page as it was collected. */
interface WithLeaves {
  readonly page: Page;
  /** A date on a leaf stands at its first half, and goes on over the end of its text into the second. */
  readonly placed: <Seen extends { readonly block: number }>(seen: Seen) => Seen;
}

/**
 * Calendar leaves: a month and a day in boxes of their own, one above the other, are one date, and so are the two halves of one that a
 * line was broken in. The collector gives them line by line, since it knows no dates; here the two become one.
 */
export function withLeaves(page: Page): WithLeaves {
  const blocks: Block[] = [];
  /** Where each block was collected. */
  const places: number[] = [];
  const haveYears = haveYearsBelow(page.blocks);
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    places.push(i);
    const leaf = leafIn(block, page.blocks[i + 1]);
    const next = i + (leaf ? 2 : 1);
    const renewed = leaf || block.kind === 'row' || block.struck.length === 0 ? undefined : renewedIn(block, page.blocks[next]);
    const whole =
      renewed ??
      (leaf ? undefined : (brokenIn(block, page.blocks[next]) ?? goesOnIn(block, page.blocks[next]) ?? spanIn(block, page.blocks[next]))) ??
      yearedIn(leaf ?? block, page.blocks[next], leaf !== undefined || haveYears);
    blocks.push(whole ?? leaf ?? block);
    i += (leaf ? 1 : 0) + (whole ? 1 : 0);
  }
  if (blocks.length === page.blocks.length) return { page, placed: (seen) => seen };
  return { page: { ...page, blocks }, placed: (seen) => ({ ...seen, block: places[seen.block] ?? seen.block }) };
}
