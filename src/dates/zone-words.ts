import { AoE, fixedOffset, parseZone, UTC, type Zone, zoneOfOffset } from '#model/zone.ts';
import type { Piece } from './token.ts';

/** One thing a zone's words can mean. */
export interface ZoneMeaning {
  readonly zone: Zone;
  /** The offset that the words name to the letter (PST is UTC−8 all year), in minutes; undefined where they name only a place. */
  readonly literal?: number;
}

/** A zone as a page words it: the likeliest meaning first. "Local time" has none: it is that of the venue. */
export interface ZoneWords {
  readonly meanings: readonly ZoneMeaning[];
  /** Letters that are also an everyday word in capitals ("ET" is French for "and"): a zone only beside an hour or in brackets. */
  readonly isUnsure?: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly meanings: readonly ZoneMeaning[];
}

const zone = (name: string): Zone => {
  const found = parseZone(name);
  if (!found) throw new Error(`no zone: ${name}`);
  return found;
};

const place = (name: string): readonly ZoneMeaning[] => [{ zone: zone(name) }];
const named = (name: string, hours: number): readonly ZoneMeaning[] => [{ zone: zone(name), literal: hours * 60 }];
const aoe: readonly ZoneMeaning[] = [{ zone: AoE }];
const utc: readonly ZoneMeaning[] = [{ zone: UTC }];

/**
 * Phrase, then what it means. Seasonal names carry their literal offset, since organisers write PST in summer and mean either
 * (READING.md 3d: wall clock in every case that could be checked, but literal readings exist).
 */
const phrases: readonly (readonly [string, readonly ZoneMeaning[]])[] = [
  ['aoe', aoe],
  ['anywhere on earth', aoe],
  ['anywhere on the earth', aoe],
  ['any where on earth', aoe],
  ['anytime on earth', aoe],
  ['any time on earth', aoe],
  ['anytime anywhere on earth', aoe],
  ['anywhere in the world', aoe],
  ['anywhere in world', aoe],
  ['anywhere on the planet', aoe],
  ['everywhere on earth', aoe],
  ['anywhere on planet earth', aoe],
  ['idlw', aoe],
  ['international date line west', aoe],
  ['baker island time', aoe],
  ['utc', utc],
  ['gmt', utc],
  ['coordinated universal time', utc],
  ['greenwich mean time', utc],
  ['universal time', utc],
  ['zulu time', utc],
  ['pst', named('America/Los_Angeles', -8)],
  ['pdt', named('America/Los_Angeles', -7)],
  ['pt', place('America/Los_Angeles')],
  ['pacific time', place('America/Los_Angeles')],
  ['pacific standard time', named('America/Los_Angeles', -8)],
  ['pacific daylight time', named('America/Los_Angeles', -7)],
  ['pacific daylight savings time', named('America/Los_Angeles', -7)],
  ['us pacific', place('America/Los_Angeles')],
  ['los angeles time', place('America/Los_Angeles')],
  ['california time', place('America/Los_Angeles')],
  ['mst', named('America/Denver', -7)],
  ['mdt', named('America/Denver', -6)],
  ['mountain time', place('America/Denver')],
  ['mountain standard time', named('America/Denver', -7)],
  ['mountain daylight time', named('America/Denver', -6)],
  ['cst', [...named('America/Chicago', -6), ...named('Asia/Shanghai', 8)]],
  ['cdt', named('America/Chicago', -5)],
  ['central time', place('America/Chicago')],
  ['us central', place('America/Chicago')],
  ['central standard time', named('America/Chicago', -6)],
  ['us central standard time', named('America/Chicago', -6)],
  ['central daylight time', named('America/Chicago', -5)],
  ['est', named('America/New_York', -5)],
  ['edt', named('America/New_York', -4)],
  ['et', place('America/New_York')],
  ['eastern time', place('America/New_York')],
  ['us eastern', place('America/New_York')],
  ['eastern standard time', named('America/New_York', -5)],
  ['us eastern standard time', named('America/New_York', -5)],
  ['eastern daylight time', named('America/New_York', -4)],
  ['new york time', place('America/New_York')],
  ['atlantic time', place('America/Halifax')],
  ['ast', [...named('America/Halifax', -4), ...named('Asia/Riyadh', 3)]],
  ['adt', named('America/Halifax', -3)],
  ['akst', named('America/Anchorage', -9)],
  ['akdt', named('America/Anchorage', -8)],
  ['hst', named('Pacific/Honolulu', -10)],
  ['hawaii time', place('Pacific/Honolulu')],
  ['hawaii standard time', named('Pacific/Honolulu', -10)],
  ['samoa standard time', named('Pacific/Pago_Pago', -11)],
  ['brt', named('America/Sao_Paulo', -3)],
  ['brasilia time', place('America/Sao_Paulo')],
  ['wet', named('Europe/Lisbon', 0)],
  ['west', named('Europe/Lisbon', 1)],
  ['bst', [...named('Europe/London', 1), ...named('Asia/Dhaka', 6)]],
  ['british summer time', named('Europe/London', 1)],
  ['uk time', place('Europe/London')],
  ['london time', place('Europe/London')],
  ['irish time', place('Europe/Dublin')],
  ['cet', named('Europe/Berlin', 1)],
  ['cest', named('Europe/Berlin', 2)],
  ['mez', named('Europe/Berlin', 1)],
  ['mesz', named('Europe/Berlin', 2)],
  ['central european time', named('Europe/Berlin', 1)],
  ['central europe time', place('Europe/Berlin')],
  ['central european standard time', named('Europe/Berlin', 1)],
  ['central european summer time', named('Europe/Berlin', 2)],
  ['european central time', named('Europe/Berlin', 1)],
  ['paris time', place('Europe/Paris')],
  ['heure de paris', place('Europe/Paris')],
  ['hora peninsular', place('Europe/Madrid')],
  ['madrid time', place('Europe/Madrid')],
  ['berlin time', place('Europe/Berlin')],
  ['rome time', place('Europe/Rome')],
  ['brussels time', place('Europe/Brussels')],
  ['amsterdam time', place('Europe/Amsterdam')],
  ['eet', named('Europe/Helsinki', 2)],
  ['eest', named('Europe/Helsinki', 3)],
  ['msk', named('Europe/Moscow', 3)],
  ['moscow time', place('Europe/Moscow')],
  ['trt', named('Europe/Istanbul', 3)],
  ['ist', [...named('Asia/Kolkata', 5.5), ...named('Europe/Dublin', 1), ...named('Asia/Jerusalem', 2)]],
  ['indian standard time', named('Asia/Kolkata', 5.5)],
  ['india standard time', named('Asia/Kolkata', 5.5)],
  ['indian time', place('Asia/Kolkata')],
  ['israel time', place('Asia/Jerusalem')],
  ['wib', named('Asia/Jakarta', 7)],
  ['china standard time', named('Asia/Shanghai', 8)],
  ['china time', place('Asia/Shanghai')],
  ['beijing time', place('Asia/Shanghai')],
  ['北京时间', place('Asia/Shanghai')],
  ['北京時間', place('Asia/Shanghai')],
  ['hkt', named('Asia/Hong_Kong', 8)],
  ['hong kong time', place('Asia/Hong_Kong')],
  ['taipei time', place('Asia/Taipei')],
  ['台北時間', place('Asia/Taipei')],
  ['台灣時間', place('Asia/Taipei')],
  ['sgt', named('Asia/Singapore', 8)],
  ['singapore time', place('Asia/Singapore')],
  ['awst', named('Australia/Perth', 8)],
  ['jst', named('Asia/Tokyo', 9)],
  ['japan standard time', named('Asia/Tokyo', 9)],
  ['japan time', place('Asia/Tokyo')],
  ['日本時間', place('Asia/Tokyo')],
  ['kst', named('Asia/Seoul', 9)],
  ['korea standard time', named('Asia/Seoul', 9)],
  ['korean time', place('Asia/Seoul')],
  ['한국시간', place('Asia/Seoul')],
  ['aest', named('Australia/Sydney', 10)],
  ['aedt', named('Australia/Sydney', 11)],
  ['sydney time', place('Australia/Sydney')],
  ['nzst', named('Pacific/Auckland', 12)],
  ['nzdt', named('Pacific/Auckland', 13)],
  ['local time', []],
  ['ortszeit', []],
  ['heure locale', []],
  ['hora local', []],
  ['ora locale', []],
];

/** Written small, these are everyday words or parts of them. */
const onlyInCapitals = new Set(['pt', 'et', 'est', 'west', 'wet', 'mst', 'ist', 'ast', 'bst', 'cst', 'cet', 'trt', 'brt', 'hst', 'eet']);

/** In capitals too, these are words: French "ET" and "EST", compass points, "WET" paint, Pt for platinum. */
const everydayWords = new Set(['et', 'est', 'pt', 'west', 'wet', 'ist', 'ast', 'art']);

const byFirstWord = new Map<string, Entry[]>();
for (const [phrase, meanings] of phrases) {
  const words = [...phrase.matchAll(/\p{Script=Han}|\p{Script=Hangul}|[a-z]+/gu)].map(([word]) => word);
  const [first = ''] = words;
  const known = byFirstWord.get(first) ?? [];
  known.push({ words, meanings });
  known.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(first, known);
}

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

/** The zone that begins at one piece, and the piece behind it. */
export function zoneAt(pieces: readonly Piece[], at: number): { readonly zone: ZoneWords; readonly next: number } | undefined {
  const first = pieces[at];
  if (first?.kind !== 'word') return undefined;
  const plain = universalAt(pieces, at);
  if (plain) return plain;
  const entry = byFirstWord.get(first.low)?.find(({ words }) => words.every((word, i) => pieces[at + i]?.low === word));
  if (!entry) return undefined;
  if (onlyInCapitals.has(first.low) && entry.words.length === 1 && first.text !== first.text.toUpperCase()) return undefined;
  const next = at + entry.words.length;
  const isUnsure = entry.words.length === 1 && everydayWords.has(first.low);
  // "CET +1" counts from the zone's own offset; the number only repeats it (READING.md 3b, 6).
  const isTime = pieces[next]?.low === 'time';
  return {
    zone: isUnsure && !isTime ? { meanings: entry.meanings, isUnsure } : { meanings: entry.meanings },
    next: isTime ? next + 1 : next,
  };
}

/** Whether two wordings side by side say the same, as in "AoE (UTC-12)" or "Pacific Time (GMT-8)". */
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
  return undefined;
}
