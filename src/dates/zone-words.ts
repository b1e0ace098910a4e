import { once } from '#model/once.ts';
import { fixedOffset } from '#model/zone.ts';
import { areas, ianaZoneAt } from './iana-zone.ts';
import { universal, universalAt } from './offset-words.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Piece } from './piece.ts';
import { placeBehind, placeTimeAt, timeOfPlaceAt, timesOfPlaces } from './place-time.ts';
import { withoutMarks } from './without-marks.ts';
import type { ZoneFound, ZoneMeaning, ZoneWords } from './zone-meaning.ts';
import { everydayWords, onlyInCapitals, zonePhrases } from './zone-names.ts';

const names = once(() => {
  const index = new PhraseIndex<readonly ZoneMeaning[]>();
  for (const [phrase, meanings] of zonePhrases) {
    index.add(phrase, meanings);
    if (withoutMarks(phrase) !== phrase) index.add(withoutMarks(phrase), meanings);
  }
  return index;
});

/** Words in lower case with which a zone may begin; beside the names of places, behind which stands "time". */
export const zoneBeginnings = (): readonly string[] => [
  ...names().firstWords(),
  ...timesOfPlaces(),
  ...universal,
  ...[...areas].map((area) => area.toLowerCase()),
];

/** "17:00, Central European University": a name goes on. */
const ofPlaces = new Set(['pacific', 'eastern', 'central', 'mountain']);
const isName = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.low !== 'time' && piece.text !== piece.low && piece.text !== piece.text.toUpperCase();

/** The zone that begins at one piece, and the piece behind it. */
export function zoneAt(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  const first = pieces[at];
  if (first?.kind !== 'word') return undefined;
  const plain = universalAt(pieces, at) ?? ianaZoneAt(pieces, at);
  if (plain) return plain;
  const found = names().at(pieces, at);
  if (!found) return timeOfPlaceAt(pieces, at) ?? placeTimeAt(pieces, at);
  if (found.said.length === 0) return placeBehind(pieces, found.next) ?? { zone: { meanings: [] }, next: found.next };
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
