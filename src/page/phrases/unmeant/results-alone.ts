import { lettersIn } from '../letters.ts';
import type { Mention } from '../phrases.ts';
import { isSign } from '../signs.ts';

const mostLetters = 12;
/** "c. Hasil", "(3) 결과" */
const enumerator = /^[\s(（]{0,3}[\p{L}\d]{1,2}[.)）、．]\s{0,3}/u;

/** A label of one word for what is told, "결과", "итоги": alone it is when they are told; with others it may be the results of anything. */
export function withResultsAlone(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (text.length > mostLetters * 2 || lettersIn(text) > mostLetters) return mentions;
  const at = enumerator.exec(text)?.[0].length ?? 0;
  const end = text.length;
  return isSign(text, 'results, alone') || (at > 0 && isSign(text.slice(at), 'results, alone'))
    ? [{ concept: 'notify', at, end }]
    : mentions;
}
