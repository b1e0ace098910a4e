import { type Concept, thingsJudged } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn, speaksOf } from '../phrases/phrases.ts';
import { hasRound } from '../phrases/round-name.ts';
import { beginsWithSign, endOfSign, endsWithSign, hasSign, isSign, someSign, withoutSigns } from '../phrases/signs.ts';
import type { SeenDate } from './seen.ts';

/** What stands between two dates of one cluster is no longer, and no longer is what leads to the first. */
export const longestGlue = 40;

/** "Alterado de 17 de fevereiro": the small word that begins a date goes with the words before it as well. */
export function leadOf(text: string, { at: [start, end] }: SeenDate): string {
  const date = text.slice(start, end);
  return date.slice(
    0,
    endOfSign(date, 'of') ?? endOfSign(date, 'from a day') ?? endOfSign(date, 'span of days') ?? endOfSign(date, 'does not hold') ?? 0,
  );
}

/** What a day may be for; another one right behind it has a name of its own. */
export const namesOfDays: ReadonlySet<Concept> = new Set([...thingsJudged, 'final', 'notify', 'register', 'event']);

/** "For posters", "(round 2)": what stands right behind a day and makes it that of something else. */
function isOfAnother(behind: string): boolean {
  const clause = behind.slice(0, longestGlue).split(clauseEnd)[0] ?? '';
  return hasRound(clause) || mentionsIn(clause).some(({ concept }) => concept === 'submit' || namesOfDays.has(concept));
}
const clauseEnd = /[.;•|]/;

/** "5 March, new: 12 March: papers due": what a line begins with, and behind it the mark of the label of both. */
export const areFirst = (text: string, start: number, { at: [, end] }: SeenDate): boolean =>
  labelMark.test(text.slice(end, end + 3)) && lettersIn(text.slice(0, start)) === 0;
const labelMark = /^\s?[:：]\s/;

/**
 * "5 March, NEW: 12 March", "5 March; now 12 March": nothing stands between the old day and the new one but the word that says so, and none
 * behind that names another thing; where they begin their line, the words behind are their own label.
 */
export const isRenewed = (between: string, behind: string, isFirst: boolean): boolean =>
  isSign(between, 'new day') && (isFirst || !isOfAnother(behind));

/**
 * "8 March instead of 1 March", "bukan", "statt": nothing but the word stands between the day that holds and the one that does not.
 */
export const isInPlaceOf = (between: string): boolean => isSign(between, 'does not hold');

/** "Statt am 1. März bereits am 15. Februar": the word that leads to the first of two days says that it does not hold. */
export const isDenied = (before: string): boolean => endsWithSign(before, 'in place of');

const mostLettersToHeld = 14;
/** What leads from a day that does not hold to the one that does names nothing: "bereits am", "nun schon der". */
export const leadsToHeld = (between: string): boolean =>
  lettersIn(between) <= mostLettersToHeld &&
  !/[.;:!?•|\n]\s?/.test(between) &&
  mentionsIn(between).every(({ concept }) => !namesOfDays.has(concept));

/** "1 April (revised: 12 March)": which of the two holds is not said. */
export const isPerhapsNew = (between: string): boolean => /^\s?[([（]/.test(between) && isSign(between, 'perhaps the new day');

/** "(2027년 4월 30일로 변경)": the word behind the day says that it is the new one. */
export const isChangedTo = (behind: string): boolean =>
  beginsWithSign(behind, 'changed to it') && !hasSign(behind.slice(0, longestGlue), 'not moved');

/**
 * "Verschoven van 15 juni naar 1 september", "vom 1. April auf den 12. März vorverlegt": a small word leads from the old day to the new one,
 * where a change is spoken of before them or right behind.
 */
export const isMoved = (text: string, { start }: { readonly start: number }, between: string, behind: string): boolean =>
  isSign(withoutVerb(between), 'moved to') &&
  (isMovedBefore(text.slice(Math.max(0, start - longestToMoved), start)) || isMovedBehind(behind));

/** "Die Frist vom 1. März wurde auf den 15. März verschoben": half of the verb may stand before the word that leads to the new day. */
const withoutVerb = (between: string): string => withoutSigns(withoutSigns(between, 'of the past'), 'passive').trimStart();

/** "Przesunęliśmy termin nadsyłania artykułów z": the verb may stand before all that is moved. */
const longestToMoved = 64;
const mostLettersFromVerb = 8;
/** "Was moved from": the verb of a change may stand right before the old day, whatever else it may mean. */
const isMovedBefore = (before: string): boolean =>
  speaksOf(before, 'extended') || someSign(before, 'perhaps the new day', (_, end) => lettersIn(before.slice(end)) <= mostLettersFromVerb);

const mostLettersToVerb = 6;
/** The verb of a change stands right behind the day. */
function isMovedBehind(behind: string): boolean {
  const [clause = ''] = behind.slice(0, longestGlue).split(anyClauseEnd, 1);
  if (isChangedTo(clause)) return true;
  const said = mentionsIn(clause).find(({ concept }) => concept === 'extended');
  return said !== undefined && lettersIn(clause.slice(0, said.at)) <= mostLettersToVerb && !hasSign(clause, 'not moved');
}
const anyClauseEnd = /[.;,•|()。、，]/;
