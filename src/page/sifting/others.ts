import { askedFor } from '#model/kinds.ts';
import type { Block, Page, Row } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';
import { labelOf } from '../labels/label.ts';
import { beginsWithSign, isSign } from '../phrases/signs.ts';

/** Heads of the column in which a list of calls names them: no list of one call's own dates has it. */
const namesConferences = (head: string): boolean => isSign(head, 'a conference');

/** Heads of a column that says the same of each: where it is held, its address, its rank. */
const tellsOfEach = (head: string): boolean => ofEach.some((sign) => beginsWithSign(head, sign));
const ofEach = ['where', 'town', 'address'] as const;

const fewest = 3;
const ofOthers = 'this page lists the calls of others';

/** Whether a table lists calls of others: a column that names a conference in each row, and their deadlines beside. */
function isListOfOthers(head: Row, rows: readonly Row[]): boolean {
  const ofConferences = head.cells.find(({ text }) => namesConferences(text));
  const named = ofConferences ?? head.cells.find(({ text }) => isSign(text, 'a name'));
  if (!named) return false;
  if (!ofConferences && !head.cells.some(({ text }) => tellsOfEach(text))) return false;
  const said = rows.flatMap(({ cells }) => cells.find(({ column }) => column === named.column)?.text ?? []);
  // "Conference | Date": rows named for what is due are those of one call.
  const own = said.filter((name) => {
    const { guess } = labelOf(name);
    return !guess?.isPlain || !askedFor.has(guess.kind);
  });
  return new Set(own).size >= fewest && own.length === said.length;
}

/** "KISV 2027, Seoul: papers": a line that begins with the short name of an event and its year. */
const namedFirst = /^(\p{Lu}[\p{L}&-]{0,10}\p{Lu})[ ’']{0,2}(?:20)?\d\d(?!\d)/u;

/** Whether what is due stands in lines each of which begins with the name of another event. */
function areOfOthers(items: readonly Dated[]): boolean {
  const names = items.filter(({ entry }) => askedFor.has(entry.kind)).map(({ entry }) => namedFirst.exec(entry.unit.text)?.[1]);
  return !names.includes(undefined) && new Set(names).size >= fewest;
}

/** Why a page is no call of its own: what is due stands in a table or a list of the conferences of others. */
export function whyOfOthers({ blocks }: Page, items: readonly Dated[]): string | undefined {
  if (areOfOthers(items)) return ofOthers;
  const tables = new Set(items.filter(({ entry }) => askedFor.has(entry.kind)).map(({ entry }) => tableOf(blocks[entry.unit.block])));
  if (tables.size === 0 || tables.has(undefined)) return undefined;
  const rows = Map.groupBy(
    blocks.flatMap((block) => (block.kind === 'row' ? block : [])),
    tableOf,
  );
  const isListed = (table: number | undefined): boolean => {
    const [head, ...others] = rows.get(table) ?? [];
    return head !== undefined && isListOfOthers(head, others);
  };
  return [...tables].every(isListed) ? ofOthers : undefined;
}

const tableOf = (block: Block | undefined): number | undefined => (block?.kind === 'row' ? block.table : undefined);
