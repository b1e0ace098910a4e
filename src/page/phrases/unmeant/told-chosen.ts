import { type Concept, thingsJudged } from '../../label-words.ts';
import { lettersIn } from '../letters.ts';
import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

const toldOf: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit']);
/** "The", "dos", "i": of more letters something else is said of them. */
const mostBeside = 3;
/** "Accepted papers (full and short)" is a name of more words. */
const longestLabel = 60;

/**
 * "Accepted papers", "trabajos aceptados", "angenommene Beiträge": on a day of which nothing more is said it is told which they are; nobody
 * hands in what was chosen. "Papers accepted: 1–5 May" are taken then.
 */
export function withToldChosen(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const [thing, other] = mentions;
  if (!thing || other || !toldOf.has(thing.concept) || text.length > longestLabel) return mentions;
  const [before, behind] = [text.slice(0, thing.at), text.slice(thing.end)];
  const isAlone = (from: string, at: number, end: number): boolean =>
    lettersIn(from.slice(0, at)) + lettersIn(from.slice(end)) <= mostBeside;
  const isChosen =
    (lettersIn(behind) === 0 && someSign(before, 'chosen', (at, end) => isAlone(before, at, end))) ||
    (lettersIn(before) <= mostBeside && someSign(behind, 'chosen, behind what was', (at, end) => isAlone(behind, at, end)));
  return isChosen ? [{ ...thing, concept: 'notify' }] : mentions;
}
