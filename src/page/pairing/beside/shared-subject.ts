import { isAnd } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { beginsWithSign, endsWithSign } from '../../phrases/signs.ts';
import { isUntil } from './until.ts';

const word = /\s(\p{L}{1,4})\s/gu;
const asked: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit']);

/** What a clause says is taken in from a day on, from its beginning to the end of that thing; undefined where it names none. */
function subjectOf(before: string): string | undefined {
  const label = labelOf(before);
  const thing = label.mentions.find(({ concept }) => asked.has(concept));
  const isFrom = endsWithSign(before, 'from a day') || says(label, 'opens');
  return thing && isFrom && !says(label, 'held', 'event', 'notify', 'register') ? before.slice(0, thing.end) : undefined;
}

/**
 * "Applications are accepted from 15 January and must be complete by 14 March": the second of two days is that of what the first opens for,
 * which its own clause leaves out. The words around both, each with what its clause says; undefined where they are not joined so.
 */
export function sharingSubject(around: Around, next: Around, line: string): readonly [Around, Around] | undefined {
  const between = around.behind;
  const subject = between === next.before ? subjectOf(around.before) : undefined;
  if (subject === undefined) return undefined;
  for (const { 0: match, 1: and = '', index } of everyMatch(between, word)) {
    const rest = between.slice(index + match.length);
    if (!isAnd(and) || !beginsWithSign(rest, 'must') || !isUntil(rest, '', line)) continue;
    return [
      { ...around, behind: between.slice(0, index), isParted: true },
      { ...next, before: `${subject} ${rest}`, isParted: true },
    ];
  }
  return undefined;
}
