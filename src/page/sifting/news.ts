import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Title } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';

/** "2027.03.22 test result submission deadline": a row of a schedule, where news would say what came of it. */
function isRowOfSchedule({ isProse, isExtended, kind, isPlain, label }: Entry): boolean {
  const endsSo = labelOf(label).mentions.some(({ concept, end }) => concept === 'deadline' && end === label.length);
  return endsSo && !isProse && !isExtended && isPlain && askedFor.has(kind);
}

const fewestRows = 2;

/** Titles of news below which a schedule stands. */
export function schedulesInNews(entries: readonly Entry[]): ReadonlySet<number> {
  const titles = entries.flatMap((entry) => {
    const over = entry.unit.titles.at(-1);
    return over && says(over, 'news') && isRowOfSchedule(entry) ? over.block : [];
  });
  return new Set(titles.filter((title) => titles.filter((other) => other === title).length >= fewestRows));
}

/** Whether a title says that what stands below it is news. */
export const isOfNews = (title: Title, schedules: ReadonlySet<number>): boolean => says(title, 'news') && !schedules.has(title.block);

/** Why a date among news is left out. */
export const inNews = 'it stands in news';
