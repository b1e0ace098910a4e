import { closing } from '#model/kinds.ts';
import { labelOf } from '../../labels/label.ts';
import { isDated, isUnder, type Unit } from '../../outline/outline.ts';
import { isSlot } from '../../outline/slot.ts';
import { without } from '../../outline/without.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { unsaid } from '../../phrases/unsaid.ts';

/** Lines from a day to a deadline beside it. */
const farthest = 2;

/** "Workshop", "Tag der Konferenz": a word for what is held, and nothing else. */
function namesEventAlone(words: string): boolean {
  const label = labelOf(words);
  const isOnly = label.mentions.every(({ concept }) => concept === 'event' || concept === 'dates' || concept === 'held');
  return label.guess?.kind === 'event' && isOnly && lettersIn(unsaid(words, label.mentions)) === 0 && !/\d/.test(words);
}

const isDeadline = (unit: Unit | undefined): boolean => {
  if (!unit || !isDated(unit) || isSlot(unit)) return false;
  const { guess } = labelOf(without(unit.seen, unit.text));
  return guess !== undefined && closing.has(guess.kind);
};

/** "Workshop: 3 May 2027, 9:00–17:00" right beside a deadline: the day of the event, from when to when it lasts; no slot of a programme. */
export function isEventAmongDeadlines(unit: Unit, unitAt: (block: number) => Unit | undefined): boolean {
  const { block, seen, text } = unit;
  const [day, other] = seen.dates;
  if (!day || other || isUnder(unit, 'programme') || !namesEventAlone(text.slice(0, day.at[0]))) return false;
  for (let lines = 1; lines <= farthest; lines++) if (isDeadline(unitAt(block - lines)) || isDeadline(unitAt(block + lines))) return true;
  return false;
}
