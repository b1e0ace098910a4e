import type { Around } from '../../outline/around.ts';

const clauseMark = /[.;:(]\s/;

/** The words of the clause that holds a day: what stands before it there, and what behind. */
export const clauseAround = ({ before, behind }: Around): readonly [lead: string, rest: string] => [
  before.split(clauseMark).at(-1) ?? before,
  behind.split(clauseMark, 1)[0] ?? behind,
];
