import type { PageElement } from '#page/element.ts';
import { see } from '#page/outline/see.ts';

/** What a row of dates says: when, for which track (null beside a track's own page), and what. */
export interface Cells {
  readonly when: PageElement;
  readonly track: string | null;
  readonly what: string;
}

export const isStruck = ({ tag }: PageElement): boolean => tag === 'del' || tag === 's' || tag === 'strike';

/** "new", "updated": marks that hang on a label. */
const isBadge = (element: PageElement) => element.hasClass('label') || element.hasClass('badge');

/** What stands behind the last date of a cell that holds both. */
function behindDates(cell: PageElement): string {
  const text = cell.text(isBadge);
  return text.slice(see({ text, struck: [] }).dates.at(-1)?.at[1] ?? text.length).replace(/^[\s:–-]{1,3}/, '');
}

/** Three cells on the page of dates; two, or one, in the box beside a track's page. */
export function cellsOf(row: PageElement): Cells | undefined {
  const [when, second, third] = row.children().filter(({ tag }) => tag === 'td');
  if (!when) return undefined;
  const what = second ? (third ?? second).text(isBadge) : behindDates(when);
  return what ? { when, track: (third && second?.text(isBadge)) || null, what } : undefined;
}

const isBeside = (table: PageElement) => table.hasClass('important-dates-in-sidebar');
/** Headed When, Track, What. Tables that only hold others are passed over unread, since each would be read once for every table in it. */
function isHeaded(table: PageElement): boolean {
  const cells = table.first(({ tag }) => tag === 'tr')?.children() ?? [];
  if (cells.length < 2 || cells.length > 4 || cells.some((cell) => cell.first(({ tag }) => tag === 'table'))) return false;
  return /^when\b.*\bwhat\b/i.test(cells.map((cell) => cell.text()).join(' '));
}

/** Rows of the table of dates: of the page of dates, else of the box beside a track's page. */
export function rowsOn(document: PageElement): readonly PageElement[] {
  const tables = document.all((element) => element.tag === 'table');
  return (tables.find(isHeaded) ?? tables.find(isBeside))?.all(({ tag }) => tag === 'tr') ?? [];
}
