import { safeText } from '#calendar/safe-text.ts';
import type { Page, Span } from '#page/block.ts';
import type { Sighting } from '#page/reading.ts';
import { fitted, width } from './terminal.ts';

/** A date with what stands around it, each part safe for a terminal; together no wider than was asked. */
export interface Excerpt {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

const betweenCells = ' | ';
const farthest = 400;

/** The text around a date, and the date's place in it: of a row, its cells side by side; of a calendar leaf, both of its lines. */
export function placeOf({ block: i, cell, at }: Sighting, { blocks }: Page): { readonly text: string; readonly at: Span } {
  const [block, next] = [blocks[i], blocks[i + 1]];
  if (block?.kind !== 'row') {
    const text = block?.text ?? '';
    return { text: at[1] > text.length && next && next.kind !== 'row' ? `${text} ${next.text}` : text, at };
  }
  const texts = block.cells.map(({ text }) => text);
  const shift = texts.slice(0, cell ?? 0).reduce((sum, text) => sum + text.length + betweenCells.length, 0);
  return { text: texts.join(betweenCells), at: [at[0] + shift, at[1] + shift] };
}

const folded = (text: string) => safeText(text).replace(/\s+/g, ' ');

/** The end of a text, at most so many columns wide. */
function ending(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const points = [...text];
  while (points.length && width(points.join('')) > columns - 1) points.shift();
  return `…${points.join('').trimStart()}`;
}

/** The beginning of a text, at most so many columns wide; its first blank is kept. */
const beginning = (text: string, columns: number): string =>
  (text.startsWith(' ') ? ' ' : '') + fitted(text, columns - (text.startsWith(' ') ? 1 : 0));

/** Cuts a text to the surroundings of a date, `columns` wide at most: what is missing on one side is given to the other. */
export function excerpt(text: string, [start, end]: Span, columns: number): Excerpt {
  const date = fitted(text.slice(start, end), Math.floor(columns / 2));
  const before = folded(text.slice(Math.max(0, start - farthest), start)).trimStart();
  const after = folded(text.slice(end, end + farthest)).trimEnd();
  const room = columns - width(date);
  const left = Math.min(width(before), Math.max(Math.floor(room / 2), room - width(after)));
  return { before: ending(before, left), date, after: beginning(after, room - left) };
}
