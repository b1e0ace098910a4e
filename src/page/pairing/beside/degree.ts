import { labelOf } from '../../labels/label.ts';
import { lastEndOf, lastOfSign } from '../../phrases/signs.ts';
import { upToThreeWords } from './windows.ts';

/** "It is likely that the doctorate will be completed by": until when those who apply must have their degree. */
export function isDegreeBy(before: string): boolean {
  const until = labelOf(before).mentions.at(-1);
  if (until?.concept !== 'until' || until.end < before.trimEnd().length) return false;
  const clause = before.slice(0, until.at);
  const [degree, done] = [lastEndOf(clause, 'a degree'), lastOfSign(clause, 'done to a degree')];
  return (
    degree !== undefined && done !== undefined && upToThreeWords.test(clause.slice(degree, done[0])) && clause.slice(done[1]).trim() === ''
  );
}
