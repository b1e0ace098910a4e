import type { Around } from '../../outline/around.ts';

const clauseMark = /[.;:(]\s/;

/** "The prize will be awarded: 3 May": a colon right before the day parts it from nothing. */
const leadingMark = /[:：]\s{0,2}$/u;

/** The words of the clause that holds a day: what stands before it there, and what behind. */
export const clauseAround = ({ before, behind }: Around): readonly [lead: string, rest: string] => [
  before.replace(leadingMark, ' ').split(clauseMark).at(-1) ?? before,
  behind.split(clauseMark, 1)[0] ?? behind,
];
