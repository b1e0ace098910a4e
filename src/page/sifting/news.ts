import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';

/** "2027.03.22 test result submission deadline": a row of a schedule, where news would say what came of it. */
function isRowOfSchedule({ isProse, isExtended, kind, isPlain, label }: Entry): boolean {
  const endsSo = labelOf(label).mentions.some(({ concept, end }) => concept === 'deadline' && end === label.length);
  return endsSo && !isProse && !isExtended && isPlain && askedFor.has(kind);
}

/** "Notification: 1 April": its label stands before its day, as none does in news. */
const isLedByLabel = ({ isProse, isExtended, isPlain, unit, date }: Entry): boolean =>
  !isProse && !isExtended && isPlain && unit.cell === null && /\p{L}[:：]\s*$/u.test(unit.text.slice(0, date.at[0]));

const fewestRows = 2;

/**
 * Titles of news below which a schedule stands, rows of what is asked for, or one and more that begin with their labels; and whether those
 * of a schedule do.
 */
export function schedulesInNews(entries: readonly Entry[]): ReadonlyMap<number, boolean> {
  const rows = entries.filter((entry) => isRowOfSchedule(entry) || isLedByLabel(entry));
  const below = Map.groupBy(rows, ({ unit }) => unit.titles.at(-1));
  return new Map(
    [...below].flatMap(([over, all]): [number, boolean][] =>
      over && says(over, 'news') && all.length >= fewestRows && all.some(isRowOfSchedule) ? [[over.block, all.every(isLedByLabel)]] : [],
    ),
  );
}

/** "1 December: website online" above a schedule whose rows begin with their labels. */
const isItem = ({ isProse, date }: Entry): boolean => !isProse && date.at[0] === 0;

/** Whether a title says that a date below it is one of news. */
export function isNewsUnder(title: Title, entry: Entry, schedules: ReadonlyMap<number, boolean>): boolean {
  return isOfNews(title, schedules) || (schedules.get(title.block) === true && isItem(entry));
}

/** Whether a title says that what stands below it is news. */
export const isOfNews = (title: Title, schedules: ReadonlyMap<number, boolean>): boolean =>
  says(title, 'news') && !schedules.has(title.block);

/** Why a date among news is left out. */
export const inNews = 'it stands in news';
