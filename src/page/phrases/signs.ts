import type { Sign } from '../label-words.ts';
import { labelLanguages } from '../words/index.ts';
import { PhraseFinder } from './phrase-finder.ts';

/** Where a sign stands in a text. */
export interface SignPlace {
  readonly at: number;
  readonly end: number;
}

const finders = new Map<Sign, PhraseFinder<Sign>>();

/** Each sign is looked for alone: most are never asked for on a page. */
function finderOf(sign: Sign): PhraseFinder<Sign> {
  const known = finders.get(sign);
  if (known) return known;
  const finder = new PhraseFinder(labelLanguages.flatMap(({ signs }) => (signs[sign] ?? []).map((text) => [text, sign] as const)));
  finders.set(sign, finder);
  return finder;
}

/** Every place of a sign in a text, in their order; those that begin with the same word one by one. */
export function signsIn(text: string, sign: Sign): readonly SignPlace[] {
  const found: SignPlace[] = [];
  finderOf(sign).find(text, (_, at, end) => found.push({ at, end }));
  return found;
}

const said = /[\p{L}\p{N}]/u;

/** Whether a text says a sign and nothing else, whatever marks stand around it. */
export const isSign = (text: string, sign: Sign): boolean =>
  signsIn(text, sign).some(({ at, end }) => !said.test(text.slice(0, at)) && !said.test(text.slice(end)));

/** Whether a text begins with a sign. */
export const beginsWithSign = (text: string, sign: Sign): boolean => signsIn(text, sign).some(({ at }) => !said.test(text.slice(0, at)));
