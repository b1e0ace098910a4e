import { everyMatch } from '#dates/every-match.ts';
import type { Unit } from '../outline/outline.ts';
import { placeOfSign } from '../phrases/signs.ts';

/** A clause of a line that states hours or zones. */
export interface Clause {
  readonly words: string;
  /** Where it begins in its line. */
  readonly at: number;
  /** Where in its words it excepts something, from and to; both at their end where it does not. */
  readonly excepted: readonly [from: number, to: number];
  /** It begins a sentence. */
  readonly isFirst: boolean;
  /** What stands in the bracket right behind it, and tells no time itself: "23:59 AoE (abstracts)"; empty where none does. */
  readonly aside: string;
}

/** Where a clause ends: a comma, a semicolon, a bracket that begins with a word, or a stop behind which a sentence begins. */
const clauseEnd = /[,;，；、。]|\((?=\p{L})|[.!?]\s+(?=\p{Lu}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})/gu;

/** What a clause excepts stands behind "except", or before "hariç". */
function exceptedIn(words: string): readonly [from: number, to: number] {
  const behind = placeOfSign(words, 'excepted');
  if (behind) return [0, behind[0]];
  const before = placeOfSign(words, 'except');
  return before ? [before[1], words.length] : [words.length, words.length];
}

/** The clauses of a line, from one mark to the next; a zone right behind a bracket or the stop of "p.m." goes on with the hour before it. */
export function clausesOf({ text, seen }: Pick<Unit, 'text' | 'seen'>): readonly Clause[] {
  const isOfZone = ({ index, 0: mark }: RegExpExecArray): boolean => seen.zones.some(({ at: [from] }) => from === index + mark.length);
  const asideAt = (start: number): string => {
    const [aside = ''] = text.slice(start).split(')', 1);
    return [...seen.hours, ...seen.zones].some(({ at: [from] }) => start <= from && from < start + aside.length) ? '' : aside;
  };
  const marks = everyMatch(text, clauseEnd).filter((match) => !/^[(.]/.test(match[0]) || !isOfZone(match));
  const ends = marks.map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends].map((at, i) => {
    const words = text.slice(at, ends[i] ?? text.length);
    const aside = words.endsWith('(') ? asideAt(at + words.length) : '';
    return { words, at, excepted: exceptedIn(words), isFirst: i === 0 || /^[.!?。]/.test(marks[i - 1]?.[0] ?? ''), aside };
  });
}
