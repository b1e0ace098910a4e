import type { Concept } from '../../label-words.ts';
import { lettersIn } from '../letters.ts';
import type { Mention } from '../phrases.ts';
import { someSign } from '../signs.ts';

/** Fewer letters are those of "end of the". */
const fewestLetters = 8;

/** What may be said with it, and names nothing. */
const besides: ReadonlySet<Concept> = new Set(['dates', 'until']);

/**
 * "Заседание жюри конкурса", "Harmonogram tegorocznej edycji konkursu": a part of a contest, of which nothing says that it is handed in.
 * What stands before its name is a word of another sort.
 */
export function withoutContest(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const first = mentions.find(({ concept }) => concept === 'proposal');
  if (first === undefined || !mentions.every(({ concept }) => concept === 'proposal' || besides.has(concept))) return mentions;
  // "Working drawings of the competition until": what stands before such a word may be due.
  if (mentions.some(({ concept, at }) => concept === 'until' && at > first.at)) return mentions;
  const dated = mentions.reduce((sum, { at, end }) => sum + (end <= first.at ? lettersIn(text.slice(at, end)) : 0), 0);
  if (lettersIn(text.slice(0, first.at)) - dated < fewestLetters) return mentions;
  const isOf = (mention: Mention) => someSign(text, 'of a contest', (at, end) => at <= mention.at && mention.end <= end);
  return mentions.filter((mention) => besides.has(mention.concept) || !isOf(mention));
}
