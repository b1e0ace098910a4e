import type { Block, Page, Row } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';
import { labelOf } from '../labels/label.ts';
import { handIn } from './hand-in.ts';

/** Heads of the column in which a list of calls names them: no list of one call's own dates has it. */
const names =
  /^(?:(?:name of )?(?:the )?(?:conference|venue|meeting|congress|symposium|journal)s?(?: (?:name|title|acronym))?|conference \/ \p{L}+|konferenz|tagung|conférence|colloque|congrès|congreso|conferencia|convegno|conferenza|congresso|conferência|conferentie|konferencja|конференция|konferans|kongre|konferensi|会议|会议名称|會議|会議|会議名|学会|학회|학술대회)$/iu;

/** Heads of a column that says the same of each: where it is held, its address, how often. */
const ofEach =
  /^(?:location|place|where|city|country|url|website|web ?site|link|web|rank|core|ort|lieu|lugar|luogo|local|plaats|miejsce|место|yer|tempat|地点|場所|開催地|장소)s?\b/iu;

const eventNames =
  /^(?:events?|name|acronym|title|short ?name|workshops?|hackathons?|veranstaltung|événement|evento|evenement|wydarzenie|мероприятие|etkinlik|acara|イベント|행사)$/iu;

const fewest = 3;

/** Whether a table lists calls of others: a column that names a conference in each row, and their deadlines beside. */
function isListOfOthers(head: Row, rows: readonly Row[]): boolean {
  const named = head.cells.find(({ text }) => names.test(text)) ?? head.cells.find(({ text }) => eventNames.test(text));
  if (!named) return false;
  if (!names.test(named.text) && !head.cells.some(({ text }) => ofEach.test(text))) return false;
  const said = rows.flatMap(({ cells }) => cells.find(({ column }) => column === named.column)?.text ?? []);
  // "Conference | Date": rows named for what is due are those of one call.
  const own = said.filter((name) => {
    const { guess } = labelOf(name);
    return !guess?.isPlain || !handIn.has(guess.kind);
  });
  return new Set(own).size >= fewest && own.length === said.length;
}

/** Why a page is no call of its own: what is due stands in a table of the conferences of others. */
export function whyOfOthers({ blocks }: Page, items: readonly Dated[]): string | undefined {
  const tables = new Set(items.filter(({ entry }) => handIn.has(entry.kind)).map(({ entry }) => tableOf(blocks[entry.unit.block])));
  if (tables.size === 0 || tables.has(undefined)) return undefined;
  const rows = Map.groupBy(
    blocks.flatMap((block) => (block.kind === 'row' ? block : [])),
    tableOf,
  );
  const isListed = (table: number | undefined): boolean => {
    const [head, ...others] = rows.get(table) ?? [];
    return head !== undefined && isListOfOthers(head, others);
  };
  return [...tables].every(isListed) ? 'this page lists the calls of others' : undefined;
}

const tableOf = (block: Block | undefined): number | undefined => (block?.kind === 'row' ? block.table : undefined);
