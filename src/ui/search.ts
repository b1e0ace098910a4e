import type { Area } from '#model/area.ts';
import type { Kind } from '#model/call.ts';
import { aliasesOf, withoutYear } from '#model/venue-alias.ts';
import type { Row } from './row/row.ts';
import { venueName } from './venue-name.ts';

/** What a list is narrowed to; null lets everything through. */
export interface Wish {
  readonly query: string;
  readonly kind: Kind | null;
  readonly area: Area | null;
  /** A series, as `seriesOf` names it. */
  readonly venue: string | null;
}

export const anything: Wish = { query: '', kind: null, area: null, venue: null };

export const isAnything = ({ query, kind, area, venue }: Wish): boolean =>
  query.trim() === '' && kind === null && area === null && venue === null;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The series that a call belongs to, for choosing: as a list files it, else its acronym without the year. */
export const seriesOf = ({ entry: { call } }: Row): string =>
  call.venue?.series ?? withoutYear(venueName(call).replace(/(?<!\d)\d\d$/, ''));

function wordsIn({ entry: { call, deadline }, note }: Row): string {
  const { acronym, name, place } = call.event;
  const names = [venueName(call), acronym, name, call.venue?.series].filter((one) => typeof one === 'string');
  const aliases = names.flatMap((one) => aliasesOf(one));
  return plain([...names, ...aliases, place, deadline.label, deadline.track, note, call.url].filter(Boolean).join(' \n'));
}

const searched = new WeakMap<Row['entry']['deadline'], readonly [note: string, words: string]>();

/** Looking up other names costs more than searching; a deadline keeps its words while its record lives. */
function searchedWords(row: Row): string {
  const [note, known] = searched.get(row.entry.deadline) ?? [];
  if (known !== undefined && note === row.note) return known;
  const words = wordsIn(row);
  searched.set(row.entry.deadline, [row.note, words]);
  return words;
}

/** Whether every word of the query stands somewhere in what is known of the row: its names and by-names, label, track, place, note. */
function answers(row: Row, query: readonly string[]): boolean {
  if (query.length === 0) return true;
  const words = searchedWords(row);
  return query.every((word) => words.includes(word));
}

/** The rows that fit a wish, in their order. */
export function narrow(rows: readonly Row[], { query, kind, area, venue }: Wish): readonly Row[] {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (kind === null || row.entry.deadline.kind === kind) &&
      (area === null || row.entry.call.venue?.areas.includes(area)) &&
      (venue === null || seriesOf(row) === venue) &&
      answers(row, asked),
  );
}

/** What there is to choose from in a list of rows. */
export interface Choices {
  readonly kinds: readonly Kind[];
  readonly areas: readonly Area[];
  readonly venues: readonly string[];
}

export function choicesIn(rows: readonly Row[]): Choices {
  return {
    kinds: [...new Set(rows.map(({ entry }) => entry.deadline.kind))],
    areas: [...new Set(rows.flatMap(({ entry }) => entry.call.venue?.areas ?? []))],
    venues: [...new Set(rows.map(seriesOf))].sort((a, b) => a.localeCompare(b)),
  };
}
