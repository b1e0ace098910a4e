import { isPossible } from './calendar-sense.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './piece.ts';
import type { PartialDay } from './reading.ts';

interface MonthAndDay {
  readonly days: readonly PartialDay[];
  readonly next: number;
}

const separator = /^[./]$/;
const wave = /^[~～〜]$/;
/** What may stand between a name and its figures. */
const lead = /^[:：(（［[]$/;
const shareOrMoney = /^[%％€$£¥￥]$/;

/** 12/6 · 11.30 · 11.30., from one piece on: no more figures are tied to them. */
function pairAt(pieces: readonly Piece[], at: number): MonthAndDay | undefined {
  const [month, mark, day, behind, more] = pieces.slice(at, at + 5);
  if (month?.kind !== 'number' || day?.kind !== 'number' || !mark?.tight || !day.tight || !separator.test(mark.text)) return undefined;
  if (behind?.tight && separator.test(behind.text) && more?.kind === 'number') return undefined;
  if (shareOrMoney.test(behind?.text ?? '')) return undefined;
  const found = { year: undefined, month: Number(month.text), day: Number(day.text) };
  const isStopped = mark.text === '.' && behind?.text === '.' && behind.tight;
  return isPossible(found) ? { days: [found], next: at + (isStopped ? 4 : 3) } : undefined;
}

const isNamed = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  lexicon.isDayNameBefore(pieces, lead.test(pieces[at - 1]?.text ?? '') ? at - 1 : at);

/** Where the figures before a wave begin, a stop behind them or none: 11.30. ~ 12.06. */
const startOf = (pieces: readonly Piece[], end: number): number | undefined =>
  [end - 3, end - 4].find((place) => pairAt(pieces, place)?.next === end);

/**
 * 締切：12/6 · 접수기간 (11.30 ~ 12.06) · 截止日期 3/15: behind an East Asian name of a day the month and the day without a year. Parted by a
 * stop they are so in a span, or where the day has two digits: "발표 1.5" may be a version.
 */
export function namedDayAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): MonthAndDay | undefined {
  const pair = pairAt(pieces, at);
  if (!pair || lexicon.isLengthAt(pieces, pair.next)) return undefined;
  const from = wave.test(pieces[at - 1]?.text ?? '') ? startOf(pieces, at - 1) : undefined;
  const end = wave.test(pieces[pair.next]?.text ?? '') ? pairAt(pieces, pair.next + 1) : undefined;
  if (!isNamed(pieces, from ?? at, lexicon)) return undefined;
  if (end && lexicon.isLengthAt(pieces, end.next)) return undefined;
  const isClear = from !== undefined || end !== undefined || pieces[at + 1]?.text === '/' || pieces[at + 2]?.text.length === 2;
  return isClear ? pair : undefined;
}
