import { everyMatch } from '#dates/every-match.ts';
import { mayTellTime } from '#dates/gate.ts';
import type { Block, Line } from '../block.ts';
import { lettersIn } from '../phrases/letters.ts';
import { see } from './see.ts';
import type { Seen } from './seen.ts';

const longestSentence = 240;
const colon = /[:：]\s*$/;

/** "15 February for the spring cycle", perhaps behind the mark of a list. */
function beginsWithDay(line: Line): boolean {
  const [first] = mayTellTime(line.text) ? see(line).dates : [];
  return first !== undefined && lettersIn(line.text.slice(0, first.at[0])) === 0;
}

/** Where the last sentence of a text begins; the stop of "5 p.m. Eastern Time" ends none. */
function lastSentence(text: string, { hours }: Seen): number {
  const ends = everyMatch(text, sentenceEnd).filter(({ index }) => !hours.some(({ at: [from, to] }) => from <= index && index < to));
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
}
const sentenceEnd = /[.!?]\s(?=\p{Lu})|[。！？]/gu;

/**
 * Where the last sentence of a paragraph begins that leads to the days of a list right below it: "Letters are read as they come. They must
 * be complete by 5 p.m. on these dates:". Undefined where it ends in no colon, tells days itself, or leads to anything else; an item of a
 * list leads on only with an hour.
 */
export function leadOverDays(block: Block, next: Block | undefined, seen: Seen): number | undefined {
  if (block.kind !== 'line' || (block.role !== 'paragraph' && !(block.role === 'item' && seen.hours.length > 0)) || !colon.test(block.text))
    return undefined;
  if (next?.kind !== 'line' || !beginsWithDay(next)) return undefined;
  const from = lastSentence(block.text, seen);
  const isDated = seen.dates.some(({ at, date }) => at[0] >= from && date.kind !== 'month' && date.kind !== 'not yet');
  return isDated || block.text.length - from > longestSentence ? undefined : from;
}
