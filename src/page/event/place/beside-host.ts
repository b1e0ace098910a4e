import { placeOfSign } from '../../phrases/signs.ts';
import { acronymsIn } from '../acronyms-in.ts';
import { speaksOfHost } from '../host.ts';
import { eventNoun } from '../text.ts';
import { placeInSentence } from './place-in.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What stands behind the event that a text names: behind its short name with its edition, else behind its noun; nothing where it names
 * none.
 */
function behindEvent(text: string): string {
  const [acronym] = acronymsIn(text);
  if (acronym) return text.slice(acronym.at + acronym.text.length);
  const noun = eventNoun.exec(text);
  return noun ? text.slice(noun.index + noun[0].length) : '';
}

/** "Co-located with KISV 2027 in Lund": what is held with another event is held where that is; asked of texts that may name a place. */
export function placeBesideHost(text: string): string | null {
  if (!speaksOfHost(text)) return null;
  for (const sentence of sentencesOf(text)) {
    const [, end] = placeOfSign(sentence, 'of a host') ?? [];
    const place = end === undefined ? null : placeInSentence(behindEvent(sentence.slice(end)));
    if (place) return place;
  }
  return null;
}
