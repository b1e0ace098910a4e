import type { Block, Page, Row } from '../block.ts';
import { joinRich } from '../collect/join.ts';
import { see } from './seen.ts';

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
function leafOf(first: string, second: string): string | undefined {
  if (first.length > longestHalf || second.length > longestHalf) return undefined;
  const isSplit = (dayShape.test(first) && monthShape.test(second)) || (monthShape.test(first) && dayShape.test(second));
  if (!isSplit) return undefined;
  const text = capital(`${first} ${second}`);
  const isDate = see({ text, struck: [] }).dates.some(({ at, date }) => date.kind === 'day' && at[0] === 0 && at[1] === text.length);
  return isDate && text.length === first.length + second.length + 1 ? text : undefined;
}

const yearShape = /^,? ?(?:19|20)\d{2}$/;
const endsInDay = /(?:\d(?:st|nd|rd|th|\.)?|\p{L})[,.]?$/u;

type Lined = Exclude<Block, Row>;

const isLined = (block: Block | undefined): block is Lined => block !== undefined && block.kind !== 'row';

/** "2026" below a day may be the title of what follows: a heading, or bold. */
const isTitleOf = (first: Lined, second: Lined): boolean =>
  second.kind === 'heading'
    ? first.kind !== 'heading' || first.level !== second.level
    : second.bold && first.kind === 'line' && !first.bold;

/**
 * The text of a line that is a day, and of the line below it that is its year; within one paragraph or item it may end in a day: "Papers:
 * 29 January," over "2027". Undefined where they are no such thing.
 */
function yearedOf(first: Lined, second: Lined): string | undefined {
  if (!yearShape.test(second.text) || first.text.length > longestLine || !endsInDay.test(first.text)) return undefined;
  const text = `${first.text} ${second.text}`;
  const areOne = first.kind === 'line' && second.kind === 'line' && first.group === second.group;
  const { dates } = see({ text, struck: [] });
  const isOfYear = dates.some(
    ({ at, date }) => date.kind === 'day' && at[0] < first.text.length && at[1] === text.length && (areOne || at[0] === 0),
  );
  return isOfYear ? text : undefined;
}

/** The block that two halves of a leaf are together; undefined where they are none. */
function leafIn(first: Block, second: Block | undefined): Block | undefined {
  if (!isLined(first) || !isLined(second)) return undefined;
  const text = leafOf(first.text, second.text) ?? (isTitleOf(first, second) ? undefined : yearedOf(first, second));
  if (text === undefined) return undefined;
  const isBold = first.kind === 'line' && first.bold && !(second.kind === 'line' && !second.bold);
  return { ...first, ...joinRich(first, second), text, ...(first.kind === 'line' && { bold: isBold }) };
}

/** A page whose calendar leaves are lines, and the way from its sightings back to the page as it was collected. */
interface WithLeaves {
  readonly page: Page;
  /** A date on a leaf stands at its first half, and goes on over the end of its text into the second. */
  readonly placed: <Seen extends { readonly block: number }>(seen: Seen) => Seen;
}

/**
 * Calendar leaves: a month and a day in boxes of their own, one above the other, are one date. The collector gives them line by line,
 * since it knows no dates; here the two become one.
 */
export function withLeaves(page: Page): WithLeaves {
  const blocks: Block[] = [];
  /** Where each block was collected. */
  const places: number[] = [];
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    places.push(i);
    const leaf = leafIn(block, page.blocks[i + 1]);
    const yeared = leaf && leafIn(leaf, page.blocks[i + 2]);
    blocks.push(yeared ?? leaf ?? block);
    i += yeared ? 2 : leaf ? 1 : 0;
  }
  if (blocks.length === page.blocks.length) return { page, placed: (seen) => seen };
  return { page: { ...page, blocks }, placed: (seen) => ({ ...seen, block: places[seen.block] ?? seen.block }) };
}
