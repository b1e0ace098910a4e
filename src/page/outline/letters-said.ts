import { lettersIn } from '../phrases/letters.ts';
import type { Mention } from '../phrases/phrases.ts';

/** How many letters of a text its mentions cover: 必着 says deadline and until, in the same two. */
export function lettersSaid(text: string, mentions: readonly Mention[]): number {
  let [sum, to] = [0, 0];
  for (const { at, end } of mentions) {
    sum += lettersIn(text.slice(Math.max(at, to), Math.max(end, to)));
    to = Math.max(to, end);
  }
  return sum;
}
