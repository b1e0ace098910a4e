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

/** The names in a table that lists calls of others: a column that names a conference in each row, and their deadlines beside. */
function namesOfOthers(head: Row, rows: readonly Row[]): readonly string[] | undefined {
  const ofConferences = head.cells.find(({ text }) => namesConferences(text));
  const named = ofConferences ?? head.cells.find(({ text }) => isSign(text, 'a name'));
  if (!named) return undefined;
  if (!ofConferences && !head.cells.some(({ text }) => tellsOfEach(text))) return undefined;
  const said = rows.flatMap(({ cells }) => cells.find(({ column }) => column === named.column)?.text ?? []);
  // "Conference | Date": rows named for what is due are those of one call.
  const isOwn = said.every((name) => {
    const { guess } = labelOf(name);
    return !guess?.isPlain || !askedFor.has(guess.kind);
  });
  return isOwn ? said : undefined;
}

/** "KISV 2027, Seoul: papers": a line that begins with the short name of an event and its year. */
const namedFirst = /^(\p{Lu}[\p{L}&-]{0,10}\p{Lu})[ ’']{0,2}(?:20)?\d\d(?!\d)/u;

/** "HPDC: Symposium on High-Performance Computing", or the short name on a line of its own, over what it stands for. */
const shortName = /^(?:\p{Lu}[\p{L}\d&+-]{0,10})?\p{Lu}(?=\s?(?:$|[:–—(,]|- ))/u;
/** "KELP 2027", over its place and its deadline. */
const namedWithYear = /^(\p{Lu}[\p{L}&-]{0,10}\p{Lu})[ ’']{0,2}(?:20)?\d\d$/u;
const standsFor =
  /(?<!\p{L})(?:(?:conference|symposium|workshop|congress|colloquium|journal|transactions|konferenz|tagung|conférence|colloque|conferencia|congreso|conferência|congresso|conferenza|convegno|конференция) (?:on|of|for|in|über|für|zu|sur|de|sobre|di|su|per|по) |international [\p{L} -]{3,60} (?:conference|symposium))/iu;
const longestSection = 8;
const fewestThatStand = 2;

/** The short name at the head of the lines in which something is due, and whether one of them says which conference it stands for. */
function namedAbove({ entry: { unit } }: Dated, blocks: readonly Block[]): { readonly name: string; readonly stands: boolean } | undefined {
  let stands = false;
  for (let at = unit.block; at >= 0 && at > unit.block - longestSection; at--) {
    const block = blocks[at];
    if (!block || block.kind === 'row') return undefined;
    stands ||= standsFor.test(block.text);
    const [, dated] = namedWithYear.exec(block.text) ?? [];
    if (dated) return { name: dated, stands: true };
    const [name] = shortName.exec(block.text) ?? [];
    if (name) return { name, stands };
  }
  return undefined;
}

/** Whether what is due stands below the short names of conferences, some of which are written out. */
function areBelowNames(items: readonly Dated[], blocks: readonly Block[]): boolean {
  const named = items.map((item) => namedAbove(item, blocks));
  const names = new Set(named.map((found) => found?.name));
  const thatStand = new Set(named.flatMap((found) => (found?.stands ? found.name : [])));
  return !names.has(undefined) && names.size >= fewest && thatStand.size >= fewestThatStand;
}

/** Whether what is due stands in lines each of which begins with the name of another event, or below such names. */
function areOfOthers(items: readonly Dated[], blocks: readonly Block[]): boolean {
  const asked = items.filter(({ entry }) => askedFor.has(entry.kind));
  const names = asked.map(({ entry }) => namedFirst.exec(entry.unit.text)?.[1]);
  return (!names.includes(undefined) && new Set(names).size >= fewest) || areBelowNames(asked, blocks);
}

/** Why a page is no call of its own: what is due stands in a table or a list of the conferences of others. */
export function whyOfOthers({ blocks }: Page, items: readonly Dated[]): string | undefined {
  if (areOfOthers(items, blocks)) return ofOthers;
  const tables = new Set(items.filter(({ entry }) => askedFor.has(entry.kind)).map(({ entry }) => tableOf(blocks[entry.unit.block])));
  if (tables.size === 0 || tables.has(undefined)) return undefined;
  const rows = Map.groupBy(
    blocks.flatMap((block) => (block.kind === 'row' ? block : [])),
    tableOf,
  );
  const names = [...tables].map((table) => {
    const [head, ...others] = rows.get(table) ?? [];
    return head && namesOfOthers(head, others);
  });
  // One list in several tables, by field.
  return !names.includes(undefined) && new Set(names.flat()).size >= fewest ? ofOthers : undefined;
}

const tableOf = (block: Block | undefined): number | undefined => (block?.kind === 'row' ? block.table : undefined);
