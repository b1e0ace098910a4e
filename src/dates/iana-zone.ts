import { parseZone } from '#model/zone.ts';
import type { Piece } from './piece.ts';
import type { ZoneFound } from './zone-meaning.ts';

/** With one of these such a name begins. */
export const areas: ReadonlySet<string> = new Set([
  'Africa',
  'America',
  'Antarctica',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
  'Etc',
]);
const mostPieces = 9;

/** `America/New_York`, `Etc/GMT+12` (whose sign counts west of Greenwich): a name of the IANA database, from one piece on. */
export function ianaZoneAt(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  if (!areas.has(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '/') return undefined;
  let end = at + 1;
  while (end < at + mostPieces && pieces[end]?.tight) end++;
  for (let next = end; next > at + 2; next--) {
    const name = pieces
      .slice(at, next)
      .map(({ text }) => text)
      .join('');
    const zone = parseZone(name);
    if (zone) return { zone: { meanings: [{ zone }] }, next };
  }
  return undefined;
}
