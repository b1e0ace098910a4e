import type { Piece } from './piece.ts';

const numerals = '〇一二三四五六七八九';
export const longestNumeral = 4;

/** 二〇二七, 十一, 二十八; undefined for anything else. */
export function numeralOf(text: string): number | undefined {
  const digits = [...text.replaceAll('零', '〇')].map((sign) => (sign === '十' ? 10 : numerals.indexOf(sign)));
  const ten = digits.indexOf(10);
  if (ten < 0) return Number(digits.join(''));
  const [before, after] = [digits.slice(0, ten), digits.slice(ten + 1)];
  if (before.length > 1 || after.length > 1 || after.includes(10)) return undefined;
  return (before[0] ?? 1) * 10 + (after[0] ?? 0);
}

/** What is written for the zero between numerals: 二O二七, 二○二七, 二0二七. */
const zeros = new Set('OoＯｏ○◯0０');
/** Whether it stands for such a zero. */
export const isZeroSign = (piece: Piece | undefined): boolean => piece !== undefined && zeros.has(piece.text);

const numeralSigns = new Set('〇零一二三四五六七八九十');
export const isNumeral = (piece: Piece | undefined): piece is Piece => piece !== undefined && numeralSigns.has(piece.text);

const hourSign = /^[點点時时시]$/;

const minuteSign = '分';

/** The number that the numerals from one piece on write, and the piece behind them. */
function numberAt(pieces: readonly Piece[], at: number): { readonly value: number; readonly next: number } | undefined {
  let next = at;
  while (next - at < longestNumeral && isNumeral(pieces[next])) next++;
  const text = pieces.slice(at, next).map((piece) => piece.text);
  const value = next === at ? undefined : numeralOf(text.join(''));
  return value === undefined ? undefined : { value, next };
}

/** 半 · 三十分 · 30分, behind the sign of an hour; else no minutes. */
function minutesAt(pieces: readonly Piece[], at: number): { readonly value: number; readonly next: number } {
  if (pieces[at]?.text === '半') return { value: 30, next: at + 1 };
  const figure = pieces[at]?.kind === 'number' ? { value: Number(pieces[at]?.text), next: at + 1 } : undefined;
  const found = figure ?? numberAt(pieces, at);
  return found && pieces[found.next]?.text === minuteSign ? { value: found.value, next: found.next + 1 } : { value: 0, next: at };
}

/** 下午五時 · 午後五時半 · 下午五時三十分: an hour in numerals, from one piece on; what stands before it tells the half of the day. */
export function numeralHourAt(
  pieces: readonly Piece[],
  at: number,
): { readonly hours: number; readonly minutes: number; readonly next: number } | undefined {
  const hour = numberAt(pieces, at);
  if (!hour || !hourSign.test(pieces[hour.next]?.text ?? '')) return undefined;
  const minutes = minutesAt(pieces, hour.next + 1);
  return { hours: hour.value, minutes: minutes.value, next: minutes.next };
}
