import type { Concept } from '../../label-words.ts';
import { labelOf } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { isSign } from '../../phrases/signs.ts';

const ofAll: ReadonlySet<Concept> = new Set(['dates', 'deadline', 'every']);

/** Whether a text speaks of dates in the plural: "Key dates", "the submission and registration deadlines", but not "Deadline". */
export const isOfMany = (text: string): boolean =>
  labelOf(text).mentions.some(({ concept, at, end }) => concept === 'dates' && !isSign(text.slice(at, end), 'one date'));

/** "Important Dates", "Key dates 2027": words of a heading that lost its end of line, and no others. */
function isHeadingOfDates(text: string): boolean {
  const { mentions } = labelOf(text);
  const said = mentions.filter(({ concept }) => concept === 'dates').reduce((sum, { at, end }) => sum + lettersIn(text.slice(at, end)), 0);
  return lettersIn(text) === said;
}

/** "Key dates:", "Deadlines:", but not "Deadline:", which names the one behind it. */
const isOverDates = (text: string): boolean =>
  isOfMany(text) && labelOf(text).mentions.every(({ concept }) => ofAll.has(concept)) && (/[:：]\s*$/.test(text) || isHeadingOfDates(text));

const sentenceBefore = /[\p{L})]{2}[.!?]\s$/u;
const verbBehind = /^\s\p{Ll}+\s\S+\s\S/u;
const fewestWords = 4;

/**
 * "Bitte sendet alles rechtzeitig ein. Ende Februar teilen wir mit, …": a sentence that begins with its date has nothing of the one before
 * it.
 */
export const withoutLastSentence = (around: Around): Around =>
  sentenceBefore.test(around.before) && verbBehind.test(around.behind) && around.before.split(' ').length > fewestWords
    ? { ...around, before: '' }
    : around;

/** What leads from a date to the label behind it. */
export const leadsToLabel = /^[\s)]*[-–—:(]\s*\p{L}/u;

/**
 * Whether a line puts its dates before their labels: nothing stands before the first one, or only what is said of all of them:
 * "Key dates: 1 May – papers; 3 June – notification".
 */
export const isDateFirst = ({ before, behind }: Around, isAlone: boolean): boolean =>
  !isBare(behind) && (isBare(before) || (!isAlone && leadsToLabel.test(behind) && isOverDates(before)));
