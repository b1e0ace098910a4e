import { knownPlaces } from '#dates/places.ts';
import { type Label, labelOf } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import { isOnlyPlace } from '../../outline/event-bracket.ts';
import type { Unit } from '../../outline/outline.ts';
import { without } from '../../outline/without.ts';
import { heldEvent, isShortSpan } from '../beside/held.ts';
import type { Lines } from './lines-of-page.ts';

const longestPlace = 80;
const bar = /[|·•]/u;
const leading = /^[^\p{L}]+/u;

/** "Graz, Austria", "| Graz | online as well", "Moss Hall, Graz, Austria": a place, and nothing that is asked for. */
function isPlace(text: string): boolean {
  const [place = '', ...more] = text
    .replace(leading, '')
    .split(bar)
    .map((part) => part.trim());
  if (more.some((part) => labelOf(part).guess?.isPlain)) return false;
  return place.length <= longestPlace && isOnlyPlace(place) && (place.includes(',') || knownPlaces(place)[0]?.at === 0);
}

/**
 * The days of an event, with their place beside them or on the line below, whatever button or title stands over them ("Tickets",
 * "Register").
 */
export function heldAtPlace({ seen, text, block }: Unit, { unitsAt }: Pick<Lines, 'unitsAt'>): Label | undefined {
  const [date, other] = seen.dates;
  if (other || date?.date.kind !== 'range' || !isShortSpan(date)) return undefined;
  const rest = without(seen, text);
  const [below, cell] = unitsAt(block + 1);
  const isBelow = below !== undefined && !cell && below.cell === null && below.seen.dates.length === 0;
  const place = isBare(rest) ? (isBelow ? below.text : '') : rest;
  return isPlace(place) ? labelOf(place.replace(leading, '')).withGuess(heldEvent) : undefined;
}
