import { knownPlaces } from '#dates/places.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { beginsWithSign, endsWithSign } from '../../phrases/signs.ts';
import { asking, handedIn, isShortSpan } from './held.ts';

const longestName = 60;
const clauseMark = /[,.;:!?()]/;
/** Letters of the small word that leads to a place: "in", "nach", "em". */
const mostToPlace = 6;

/** "The questions at the heart of the forum young shores from 18 to 22 November 2027 in Dresden": an event by name, its days and its place. */
export function isSpanInPlace({ dates, start }: Cluster, { before, behind }: Around, text: string): boolean {
  const [only] = dates;
  if (dates.length !== 1 || only?.date.kind !== 'range' || only.date.to.year === undefined || !isShortSpan(only)) return false;
  const { mentions } = labelOf(before);
  const last = mentions.at(-1);
  if (last?.concept !== 'event' || says({ mentions }, 'past', ...asking, ...handedIn)) return false;
  const name = before.slice(last.end);
  if (name.length > longestName || clauseMark.test(name)) return false;
  const isLed =
    endsWithSign(before, 'during days') || endsWithSign(before, 'from a day') || beginsWithSign(text.slice(start), 'span of days');
  const place = knownPlaces(behind.slice(0, longestName))[0];
  return (
    isLed && place !== undefined && behind.slice(0, place.at).trim().length <= mostToPlace && !clauseMark.test(behind.slice(0, place.at))
  );
}
