import { once } from '#model/once.ts';
import { fixedOffset, UTC, zoneOfOffset } from '#model/zone.ts';
import { areas, ianaZoneAt } from './iana-zone.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Piece } from './piece.ts';
import { placeZone } from './places.ts';
import { withoutMarks } from './without-marks.ts';
import type { ZoneMeaning, ZoneWords } from './zone-meaning.ts';
import { everydayWords, onlyInCapitals, zonePhrases } from './zone-names.ts';

const utc: readonly ZoneMeaning[] = [{ zone: UTC }];

const names = once(() => {
  const index = new PhraseIndex<readonly ZoneMeaning[]>();
  for (const [phrase, meanings] of zonePhrases) {
    index.add(phrase, meanings);
    if (withoutMarks(phrase) !== phrase) index.add(withoutMarks(phrase), meanings);
  }
  return index;
});

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

const universal = new Set(['utc', 'gmt']);

/** `UTC-12`, `GMT+8:00`, `UTC/GMT -12 hours`, `UTC`. */
function universalAt(pieces: readonly Piece[], at: number): { readonly zone: ZoneWords; readonly next: number } | undefined {
  if (!universal.has(pieces[at]?.low ?? '')) return undefined;
  const isDouble = pieces[at + 1]?.text === '/' && universal.has(pieces[at + 2]?.low ?? '');
  const behind = at + (isDouble ? 3 : 1);
  const offset = offsetAt(pieces, behind);
  if (!offset) return { zone: { meanings: utc }, next: behind };
  return { zone: { meanings: [{ zone: zoneOfOffset(offset.minutes), literal: offset.minutes }] }, next: offset.next };
}

const longestPlace = 3;
/** "Rio de Janeiro", not "All times are Paris". */
const ofName = /^(?:\p{Lu}|(?:and|da|de|del|do|of|the)$)/u;

/** "Kyiv time", "Buenos Aires local time", "Oslo time zone": the clock of a city or of a country that has one, sure beside an hour alone. */
function placeTimeAt(pieces: readonly Piece[], at: number): { readonly zone: ZoneWords; readonly next: number } | undefined {
  const farthest = at + longestPlace + 1;
  let time = at + 1;
  while (time <= farthest && pieces[time] && (pieces[time]?.only !== undefined || pieces[time]?.low !== 'time')) time++;
  if (time > farthest || !pieces[time] || !/^\p{Lu}/u.test(pieces[at]?.text ?? '')) return undefined;
  const end = pieces[time - 1]?.low === 'local' ? time - 1 : time;
  const name = pieces.slice(at, end);
  if (name.length === 0 || !name.every(({ kind, text }) => kind === 'word' && ofName.test(text))) return undefined;
  const zone = placeZone(name.map(({ text }) => text).join(' '));
  return zone && { zone: { meanings: [{ zone }], isUnsure: true }, next: pieces[time + 1]?.low === 'zone' ? time + 2 : time + 1 };
}

/** Words in lower case with which a zone may begin; beside the names of places, behind which stands "time". */
export const zoneBeginnings = (): readonly string[] => [
  ...names().firstWords(),
  ...universal,
  ...[...areas].map((area) => area.toLowerCase()),
];

/** "17:00, Central European University": a name goes on. */
const ofPlaces = new Set(['pacific', 'eastern', 'central', 'mountain']);
const isName = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.low !== 'time' && piece.text !== piece.low && piece.text !== piece.text.toUpperCase();

/** The zone that begins at one piece, and the piece behind it. */
export function zoneAt(pieces: readonly Piece[], at: number): { readonly zone: ZoneWords; readonly next: number } | undefined {
  const first = pieces[at];
  if (first?.kind !== 'word') return undefined;
  const plain = universalAt(pieces, at) ?? ianaZoneAt(pieces, at);
  if (plain) return plain;
  const found = names().at(pieces, at);
  if (!found) return placeTimeAt(pieces, at);
  const isShort = found.next === at + 1;
  if (onlyInCapitals.has(first.low) && isShort && first.text !== first.text.toUpperCase()) return undefined;
  // "CET +1" counts from the zone's own offset; the number only repeats it.
  const isTime = pieces[found.next]?.low === 'time';
  if (isShort && ofPlaces.has(first.low) && isName(pieces[found.next])) return undefined;
  const isUnsure = isShort && everydayWords.has(first.low) && !isTime;
  return {
    zone: isUnsure ? { meanings: found.said, isUnsure } : { meanings: found.said },
    next: isTime ? found.next + 1 : found.next,
  };
}

/**
 * What two wordings side by side say together, as in "AoE (UTC-12)" or "Pacific Time (GMT-8)"; undefined where each is a zone of its own.
 * Two offsets that differ contradict each other: "anywhere in the world (UTC-11)".
 */
export function joinZones(a: ZoneWords, b: ZoneWords): ZoneWords | undefined {
  const [first] = a.meanings;
  const [second] = b.meanings;
  if (!first) return b;
  if (!second) return a;
  if (first.zone === second.zone) return a.meanings.length <= b.meanings.length ? a : b;
  const offset = fixedOffset(second.zone);
  const isPlace = fixedOffset(first.zone) === undefined;
  // A place and a number: the number settles an ambiguous name, and stands as its literal offset.
  if (isPlace && offset !== undefined) {
    const fitting = a.meanings.find(({ literal }) => literal === offset) ?? first;
    return { meanings: [{ zone: fitting.zone, literal: offset }] };
  }
  if (!isPlace && fixedOffset(second.zone) === undefined) return joinZones(b, a);
  return isPlace ? undefined : { meanings: [...a.meanings, ...b.meanings], isContradicted: true };
}
