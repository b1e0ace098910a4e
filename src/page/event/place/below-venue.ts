import type { Unit } from '../../outline/outline.ts';
import { speaksOf } from '../../phrases/phrases.ts';
import { isSign } from '../../phrases/signs.ts';
import { placeOfHeld } from './held.ts';
import { placeInSentence } from './place-in.ts';
import { venueIn } from './place-line.ts';
import { sentencesOf } from './sentences.ts';

const mostLines = 3;

/** The lines right below a heading such as "Venue". */
function* venueLines(units: readonly Unit[]): Generator<readonly Unit[]> {
  let heading = -1;
  for (const [i, { block, titles }] of units.entries()) {
    const title = titles.at(-1);
    if (!title || title.block === heading || title.block >= block) continue;
    heading = title.block;
    if (isSign(title.text, 'where'))
      yield units.slice(i, i + mostLines).filter((unit) => unit.titles.at(-1)?.block === heading && unit.seen.dates.length === 0);
  }
}

/** The place below a heading for it, in which a known place is named: a line that is a name, else where it says that it is held. */
export function placeBelowVenue(units: readonly Unit[]): string | null {
  for (const lines of venueLines(units))
    for (const { text } of lines) {
      const place = (placeInSentence(text) && venueIn(text)) ?? heldBelow(text);
      if (place) return place;
    }
  return null;
}

function heldBelow(text: string): string | null {
  const sentence = sentencesOf(text).find((one) => speaksOf(one, 'held'));
  return sentence === undefined ? null : placeOfHeld(sentence);
}
