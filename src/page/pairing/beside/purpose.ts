import { tokensOf } from '#dates/scan.ts';
import type { Around } from '../../outline/around.ts';
import { isUnder, type Unit } from '../../outline/outline.ts';
import { isSign } from '../../phrases/signs.ts';

/** "– for a June decision", "(for projects that start in July)": to its end, or up to what a bracket opens. */
const whatFor = /^[\s(–—:-]*(?<lead>\p{L}{2,5})\s(?:\S+\s){0,4}?(?=(\p{Lu}\p{Ll}+))[\p{L}\s]+(?:$|[).]\s{0,2}$|(?=\())/u;

const isMonth = (word: string): boolean => /^[Mm]$/.test(tokensOf(word)[0]?.class ?? '');

/** The words behind a day that only tell for which month it is. */
function purposeIn(unit: Unit, behind: string): string | undefined {
  const { 0: purpose, 2: month, groups } = whatFor.exec(behind) ?? { 0: undefined, 2: undefined };
  return month !== undefined && isSign(groups?.lead ?? '', 'for') && isMonth(month) && isUnder(unit, 'deadline') ? purpose : undefined;
}

/**
 * What stands around each cluster of a line, without what only tells for which month it is. Rounds of a funder: below "Proposal deadlines"
 * stands "April 3 – for a June decision". That names no kind of its own, so the title does.
 */
export function withoutPurposes(unit: Unit, arounds: readonly Around[]): readonly Around[] {
  const purposes = arounds.map(({ behind }) => purposeIn(unit, behind));
  return purposes.every((purpose) => purpose === undefined)
    ? arounds
    : arounds.map(({ before, behind }, i) => ({
        before: before.replace(purposes[i - 1] ?? '', ''),
        behind: purposes[i] === undefined ? behind : '',
      }));
}
