import type { Around } from '../../outline/around.ts';
import { isSign, lastOfSign } from '../../phrases/signs.ts';

const bare = (words: string): string => words.replace(/^[\s,]{1,4}/, '').replace(/[\s,]{1,4}$/, '');

/** "Letters are due a week later, on 8 February": how much later it is stands between what falls due and its day, and says no more. */
export function withoutDelay(around: Around): Around {
  const [at, end] = lastOfSign(around.before, 'so much later') ?? [];
  if (at === undefined || end === undefined) return around;
  const rest = bare(around.before.slice(end));
  if (rest !== '' && !isSign(rest, 'on a day')) return around;
  return { ...around, before: `${bare(around.before.slice(0, at))} ${rest} ` };
}
