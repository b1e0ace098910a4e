import { UTC, zoneOfOffset } from '#model/zone.ts';
import type { Piece } from './piece.ts';
import type { ZoneFound, ZoneMeaning } from './zone-meaning.ts';

const utc: readonly ZoneMeaning[] = [{ zone: UTC }];

const isDash = (text: string | undefined) => text !== undefined && /^[-‐‑‒–—−]$/u.test(text);

/** The signed offset behind UTC or GMT, `+5:30`, `−12 h`, ` -8`, in minutes; the sign may be parted by a blank, never the number. */
function offsetAt(pieces: readonly Piece[], at: number): { readonly minutes: number; readonly next: number } | undefined {
  const sign = pieces[at];
  const hours = pieces[at + 1];
  if (!sign || !hours || (sign.text !== '+' && !isDash(sign.text)) || hours.kind !== 'number' || hours.text.length > 4) return undefined;
  // "UTC - 5 May": a dash with blanks on both sides parts two things.
  if (isDash(sign.text) && !sign.tight && !hours.tight) return undefined;
  const isPacked = hours.text.length > 2;
  const size = isPacked ? Number(hours.text.slice(0, -2)) * 60 + Number(hours.text.slice(-2)) : Number(hours.text) * 60;
  const mark = pieces[at + 2];
  const behind = pieces[at + 3];
  let [minutes, next] = [size, at + 2];
  if (!isPacked && mark?.tight && (mark.text === ':' || mark.text === '.') && behind?.kind === 'number' && behind.tight) {
    if (mark.text === ':' && behind.text.length === 2) [minutes, next] = [size + Number(behind.text), at + 4];
    else if (mark.text === '.' && behind.text === '5') [minutes, next] = [size + 30, at + 4];
  }
  const unit = pieces[next]?.low;
  if (unit === 'h' || unit === 'hours' || unit === 'hrs' || unit === 'hour') next++;
  return minutes > 14 * 60 ? undefined : { minutes: sign.text === '+' ? minutes : -minutes, next };
}

/** Written with all four digits or a colon, which no number of guests is. */
const isWholeOffset = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.text.length === 4 ? !/^(?:19|20)/.test(pieces[at].text) : pieces[at + 1]?.text === ':' && pieces[at]?.text.length === 2;

/** "09:00-1200" lasts until noon; "23:59-0800" cannot, and "23:59 -0800" parts the two. */
function isSpan(pieces: readonly Piece[], at: number): boolean {
  const [hours, mark, minutes, sign, end] = pieces.slice(at - 3, at + 2);
  return sign?.tight === true && mark?.text === ':' && Number(end?.text) > Number(`${hours?.text}${minutes?.text}`);
}

/** Whether the hour that ends here counts seconds: "09:00-12:00" lasts until noon, "23:59:59-12:00" does not. */
const hasSeconds = (pieces: readonly Piece[], end: number): boolean => pieces[end - 2]?.text === ':' && pieces[end - 4]?.text === ':';

/** The offset behind an hour as RFC 3339 and mails write it: "23:59 +0100", "23:59:59-12:00". */
export function offsetBehindHour(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  const [sign, hours] = [pieces[at], pieces[at + 1]];
  if (!sign || !hours?.tight || (sign.text !== '+' && !isDash(sign.text)) || !isWholeOffset(pieces, at + 1)) return undefined;
  if (isDash(sign.text) && hours.text.length === 2 && !hasSeconds(pieces, at)) return undefined;
  const offset = isDash(sign.text) && isSpan(pieces, at) ? undefined : offsetAt(pieces, at);
  // "09:00:00-12:00:00"
  if (offset && pieces[offset.next]?.text === ':') return undefined;
  return offset && { zone: { meanings: [{ zone: zoneOfOffset(offset.minutes), literal: offset.minutes }] }, next: offset.next };
}

/** Names of the time from which offsets count. */
export const universal: ReadonlySet<string> = new Set(['utc', 'gmt']);

/** `UTC-12`, `GMT+8:00`, `UTC/GMT -12 hours`, `UTC`. */
export function universalAt(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  if (!universal.has(pieces[at]?.low ?? '')) return undefined;
  const isDouble = pieces[at + 1]?.text === '/' && universal.has(pieces[at + 2]?.low ?? '');
  const behind = at + (isDouble ? 3 : 1);
  const offset = offsetAt(pieces, behind);
  if (!offset) return { zone: { meanings: utc }, next: behind };
  return { zone: { meanings: [{ zone: zoneOfOffset(offset.minutes), literal: offset.minutes }] }, next: offset.next };
}
