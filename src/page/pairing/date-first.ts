import type { Concept } from '../label-words.ts';
import { isBare, labelOf } from '../labels/label.ts';
import type { Around } from '../outline/around.ts';

const ofAll: ReadonlySet<Concept> = new Set(['dates', 'deadline', 'every']);

/** "Key dates:", "Deadlines:", but not "Deadline:", which names the one behind it. */
const isOverDates = (text: string): boolean => {
  if (!/[:：]\s*$/.test(text)) return false;
  const { mentions } = labelOf(text);
  const isOfMany = mentions.some(({ concept, at, end }) => concept === 'dates' && !/^(?:deadline|date|when)$/i.test(text.slice(at, end)));
  return isOfMany && mentions.every(({ concept }) => ofAll.has(concept));
};

/** What leads from a date to the label behind it. */
const leadsToLabel = /^[\s)]*[-–—:(]\s*\p{L}/u;

/**
 * Whether a line puts its dates before their labels: nothing stands before the first one, or only what is said of all of them:
 * "Key dates: 1 May – papers; 3 June – notification".
 */
export const isDateFirst = ({ before, behind }: Around, isAlone: boolean): boolean =>
  !isBare(behind) && (isBare(before) || (!isAlone && leadsToLabel.test(behind) && isOverDates(before)));
