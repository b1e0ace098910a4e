import { isAnd } from '#dates/and.ts';
import type { Around } from '../../outline/around.ts';
import { endsWithSign, goesOnWithSign } from '../../phrases/signs.ts';

const clauseMark = /[.,;:!?(](?:\s|$)|[，、；：。]/u;
const handsOn = ['until it', 'on it', 'from it', 'on or from it, before a verb'] as const;
const beforeVerb = ['until, before its verb', 'on a day, before its verb', 'from a day', 'until, among own words'] as const;

/** Whether the verb of a day may still come behind it. */
const hasVerbBehind = ({ before, behind }: Around): boolean =>
  handsOn.some((sign) => goesOnWithSign(behind, sign)) || beforeVerb.some((sign) => endsWithSign(before, sign));

/** "Winners are told in March and the work must be done by": a text from behind its last "and" on. */
function behindLastAnd(text: string): string {
  const words = text.split(/\s/);
  return words.slice(words.findLastIndex((word) => isAnd(word)) + 1).join(' ');
}

/** The words of the clause alone that holds a day, those behind it only where its verb may stand there. */
export const ownClause = (around: Around): string =>
  `${behindLastAnd(around.before.split(clauseMark).at(-1) ?? '')} ${hasVerbBehind(around) ? (around.behind.split(clauseMark, 1)[0] ?? '') : ''}`;
