import { isPossible } from './calendar-sense.ts';
import type { Piece } from './piece.ts';
import type { PartialDay } from './reading.ts';

/** The year before the first of each era: https://en.wikipedia.org/wiki/Japanese_era_name, and of the Republic of China. */
export const eras: ReadonlyMap<string, number> = new Map(Object.entries({ 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }));

/** A span of days ends in the year in which it begins, or in the next. */
const mostYearsOn = 1;

/** 民國98年12月21日至99年3月1日, 令和8年12月1日～9年1月31日: a count of the era of the year that was named last; undefined where it is none. */
export const countedOn = (count: number, last: number): number | undefined =>
  [...eras.values()].map((before) => before + count).find((year) => year >= last && year - last <= mostYearsOn);

const beginningOfRepublic = 1911;
/** Three digits, of this century. */
const [firstCount, lastCount] = [100, 149];
const separator = /^[./-]$/;
const han = /\p{Script=Han}/u;
const wave = /^[~～〜–-]$/;
const mostBack = 3;

/** Whether what stands before a number is Chinese, or joins it to another day. */
function followsChinese(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - mostBack), at);
  return before.some(({ text }) => han.test(text)) || (wave.test(before.at(-1)?.text ?? '') && before.at(-2)?.kind === 'number');
}

/** 115/3/31 · 115.03.31, behind Chinese words: counted from the beginning of the republic. */
export function republicDayAt(
  pieces: readonly Piece[],
  at: number,
): { readonly days: readonly PartialDay[]; readonly next: number } | undefined {
  const [year, mark, month, markBehind, day] = pieces.slice(at, at + 5);
  const count = Number(year?.text);
  if (year?.text.length !== 3 || !(count >= firstCount && count <= lastCount) || !separator.test(mark?.text ?? '')) return undefined;
  if (markBehind?.text !== mark?.text || [month, day].some((piece) => piece?.kind !== 'number' || piece.text.length > 2)) return undefined;
  if (![mark, month, markBehind, day].every((piece) => piece?.tight) || !followsChinese(pieces, at)) return undefined;
  const after = pieces[at + 5];
  if (
    after?.tight &&
    (after.text === mark?.text || after.kind === 'number') &&
    pieces[at + 6]?.kind === 'number' &&
    pieces[at + 6]?.text.length !== 3
  )
    return undefined;
  const found = { year: beginningOfRepublic + count, month: Number(month?.text), day: Number(day?.text) };
  return isPossible(found) ? { days: [found], next: at + 5 } : undefined;
}
