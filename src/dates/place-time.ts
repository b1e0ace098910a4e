import { zoneOfTable } from '#model/zone.ts';
import type { Piece } from './piece.ts';
import { placeZone } from './places.ts';
import { languages } from './words/index.ts';
import type { ZoneFound } from './zone-meaning.ts';

const longestPlace = 3;
const links = new Set(languages.flatMap(({ placeLinks = [] }) => placeLinks));
const capital = /^\p{Lu}/u;
/** "Rio de Janeiro", not "All times are Paris". */
const isOfName = (piece: Piece | undefined): boolean => piece?.kind === 'word' && (capital.test(piece.text) || links.has(piece.text));

/**
 * "Kyiv time", "Buenos Aires local time", "Oslo time zone": the clock of a city or of a country that has one, sure beside an hour alone.
 */
export function placeTimeAt(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  const farthest = at + longestPlace + 1;
  let time = at + 1;
  while (time <= farthest && pieces[time] && (pieces[time]?.only !== undefined || pieces[time]?.low !== 'time')) time++;
  if (time > farthest || !pieces[time] || !capital.test(pieces[at]?.text ?? '')) return undefined;
  const end = pieces[time - 1]?.low === 'local' ? time - 1 : time;
  const name = pieces.slice(at, end);
  if (name.length === 0 || !name.every(isOfName)) return undefined;
  const zone = placeZone(name.map(({ text }) => text).join(' '));
  return zone && { zone: { meanings: [{ zone }], isUnsure: true }, next: pieces[time + 1]?.low === 'zone' ? time + 2 : time + 1 };
}

const timeNouns = new Set(languages.flatMap(({ timeNouns = [] }) => timeNouns));
const timeSorts = new Set(languages.flatMap(({ timeSorts = [] }) => timeSorts));
/** "De la", "d'", "do". */
const mostLinks = 2;

/** The words that begin the time of a place that is named behind them. */
export const timesOfPlaces = (): readonly string[] => [...timeNouns];

/** "Tiempo de la Ciudad de México", "horário oficial de Manaus", "heure légale d'Alger": a clock told by a link and a place, sure beside an hour. */
export function timeOfPlaceAt(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  if (!timeNouns.has(pieces[at]?.low ?? '')) return undefined;
  const from = timeSorts.has(pieces[at + 1]?.low ?? '') ? at + 2 : at + 1;
  let place = from;
  while (place - from <= mostLinks && isLink(pieces[place])) place++;
  if (place === from || !capital.test(pieces[place]?.text ?? '')) return undefined;
  for (let next = behindName(pieces, place); next > place; next--) {
    const name = pieces.slice(place, next).map(({ text }) => text);
    const zone = placeZone(name.join(' '));
    if (zone) return { zone: { meanings: [{ zone }], isUnsure: true }, next };
  }
  return undefined;
}

/** What parts "local time" from its place. */
const leadsToPlace = new Set(['(', ...languages.flatMap(({ placeLeads = [] }) => placeLeads)]);

const isLink = (piece: Piece | undefined): boolean =>
  piece !== undefined && (leadsToPlace.has(piece.low) || links.has(piece.low) || /^(?:la|el|l|d|du|['’])$/.test(piece.low));

/** The pieces behind a name that begins at one: words of a name, and those of its country behind a comma. */
function behindName(pieces: readonly Piece[], at: number): number {
  let next = at;
  while (next - at < longestPlace && isOfName(pieces[next])) next++;
  if (next === at || pieces[next]?.text !== ',' || !isOfName(pieces[next + 1])) return next;
  const country = next + 1;
  next = country;
  while (next - country < longestPlace && isOfName(pieces[next])) next++;
  return next;
}

/**
 * "Vienna" behind "local time in": the place to which it is local, and the piece behind it. Towns share names: a venue that is known goes
 * before.
 */
export function placeBehind(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  const from = leadsToPlace.has(pieces[at]?.low ?? '') ? at + 1 : at;
  if (from === at && !capital.test(pieces[at]?.text ?? '')) return undefined;
  for (let next = behindName(pieces, from); next > from; next--) {
    const name = pieces.slice(from, next).map(({ text }) => text);
    const near = placeZone(name.join(' '));
    if (near) return { zone: { meanings: [], near }, next };
  }
  return undefined;
}

/** Letters that elsewhere are most often a state, a method or a law: the clock of a part of North America right behind an hour alone. */
const clocksBehindHour: ReadonlyMap<string, string> = new Map([
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
]);

const endOfPlace = /^[().,;]$/;

/** "23:59 Tokyo", "17:00 (Istanbul)", "noon in Singapore": a town right behind an hour, and nothing behind it that goes on with a name. */
export function placeBehindHour(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  const letters = pieces[at]?.text === '(' && pieces[at + 2]?.text === ')' ? at + 1 : at;
  const clock = clocksBehindHour.get(pieces[letters]?.text ?? '');
  if (clock) return { zone: { meanings: [{ zone: zoneOfTable(clock) }] }, next: letters + 1 };
  const from = leadsToPlace.has(pieces[at]?.low ?? '') ? at + 1 : at;
  if (!capital.test(pieces[from]?.text ?? '')) return undefined;
  const next = behindName(pieces, from);
  const end = pieces[next];
  if (next === from || (end !== undefined && !endOfPlace.test(end.text))) return undefined;
  const name = pieces.slice(from, next).map(({ text }) => text);
  const zone = placeZone(name.join(' '));
  return zone && { zone: { meanings: [{ zone }] }, next };
}
