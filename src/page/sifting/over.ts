import { addDays, type Day, dayParts } from '#model/day.ts';
import type { Page } from '../block.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { hasSign } from '../phrases/signs.ts';

/** A page that was not brought up to date yet may still say what the next days hold. */
const daysSinceOver = 14;

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "The first workshop was held", "the 2019 edition took place": an ordinal, or a year before that of the deadlines, tells of another. */
function isOfOwn(text: string, year: number): boolean {
  const said = text.match(years)?.map(Number) ?? [];
  return said.length ? said.every((each) => each >= year) : !hasSign(text, 'first of a series');
}

/** Why a page asks for nothing any more: all its days are past, and it says of its event that it was held. */
export function whyOver({ blocks }: Page, items: readonly Dated[], readAt: Day): string | undefined {
  const days = items.flatMap((item) => closingOf(item) ?? []);
  const latest = days.toSorted().at(-1);
  if (latest === undefined || addDays(latest, daysSinceOver) >= readAt) return undefined;
  const year = dayParts(latest).year;
  const isTold = blocks.some((block) => block.kind === 'line' && hasSign(block.text, 'was held') && isOfOwn(block.text, year));
  return isTold ? 'its event is over' : undefined;
}
