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

const numeralSigns = new Set('〇零一二三四五六七八九十');
export const isNumeral = (piece: Piece | undefined): piece is Piece => piece !== undefined && numeralSigns.has(piece.text);

const hourSign = /^[點点時时시]$/;

/** 下午五時 · 午後五時半: an hour in numerals, from one piece on; what stands before it tells the half of the day. */
export function numeralHourAt(
  pieces: readonly Piece[],
  at: number,
): { readonly hours: number; readonly minutes: number; readonly next: number } | undefined {
  let next = at;
  while (next - at < longestNumeral && isNumeral(pieces[next])) next++;
  if (next === at || !hourSign.test(pieces[next]?.text ?? '')) return undefined;
  const hours = numeralOf(
    pieces
      .slice(at, next)
      .map(({ text }) => text)
      .join(''),
  );
  const isHalfPast = pieces[next + 1]?.text === '半';
  return hours === undefined ? undefined : { hours, minutes: isHalfPast ? 30 : 0, next: next + (isHalfPast ? 2 : 1) };
}
