import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { oneLine } from '#calendar/safe-text.ts';

export type Style = Parameters<typeof styleText>[0];

/** Paints text, or leaves it as it is where colours are off. */
export type Paint = (style: Style, text: string) => string;

export const painter = (hasColor: boolean): Paint =>
  hasColor ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;

/** Columns that a text takes on a terminal: two for a wide character, none for colours. */
export const width = (text: string): number => stringWidth(text);

/** Text from a page made safe for a terminal (no control sequence) and cut to so many columns. */
export function fitted(text: string, columns: number): string {
  const line = oneLine(text, columns);
  if (width(line) <= columns) return line;
  const points = [...line];
  while (points.length && width(points.join('')) > columns - 1) points.pop();
  return `${points.join('').trimEnd()}…`;
}

/** Rows of cells as lines, each column as wide as its widest cell, two blanks between. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Words wrapped into lines of so many columns. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
