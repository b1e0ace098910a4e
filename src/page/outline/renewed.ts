import type { Block } from '../block.ts';
import { labelOf } from '../labels/label.ts';
import { isBare } from '../labels/nameless.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { isSign } from '../phrases/signs.ts';
import { namesOfDays } from './change.ts';
import { isLined, joined } from './joined.ts';
import { see } from './see.ts';

const goesOn = /^ ?[\p{Ll}\p{Lo}]/u;

/**
 * "Papers: ~~5 March~~" over "12 March" in one paragraph, item or heading: the new day stands below the struck one, and names nothing else.
 * One block of both; undefined where they are no such thing.
 */
export function renewedIn(first: Block, second: Block | undefined): Block | undefined {
  if (!isLined(first) || !isLined(second) || !first.struck.some(([, end]) => end >= first.text.trimEnd().length)) return undefined;
  const areOne = first.kind === 'line' && second.kind === 'line' && first.group === second.group;
  if (!areOne) return undefined;
  const old = see(first).dates.at(-1);
  const [day] = see(second).dates;
  if (!old?.struck || old.at[1] < first.text.trimEnd().length || !day || day.struck) return undefined;
  const [before, behind] = [second.text.slice(0, day.at[0]), second.text.slice(day.at[1])];
  if (!isBare(before) && !isSign(before, 'new day')) return undefined;
  const said = untilStop(behind);
  const isNamed = !isBare(first.text.slice(0, old.at[0]));
  const isOfOther = namesOther(said, first.text) || (!goesOn.test(behind) && labelOf(said).guess?.isPlain === true);
  return isNamed && isOfOther ? undefined : joined(first, second, `${first.text} ${second.text}`);
}

/** "12 May, notification of authors" below struck papers: a thing that the line above does not speak of. */
const namesOther = (text: string, above: string): boolean =>
  mentionsIn(text).some(
    ({ concept, at, end }) => namesOfDays.has(concept) && !above.toLowerCase().includes(text.slice(at, end).toLowerCase()),
  );

const untilStop = (text: string): string => text.slice(0, /[.。]/.exec(text)?.index ?? text.length);
