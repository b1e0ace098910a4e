import { pairMark, rangeMark, rangeOf } from '../range.ts';
import { type DateRule, isParted, parts } from '../rule.ts';

const from = `${parts.weekday}d?D\\.?`;
const to = `${parts.weekday}d?D\\.?(?:[-d/]{0,2}|,)[Mm]\\.?${parts.year}`;

/** 28–31 January 2027 · 30 Dec 2026 – 2 Jan 2027 · 20 al 22 de octubre · с 19 по 20 октября 2027 · 02. – 06. März */
export default {
  name: 'day-month-range',
  shape: new RegExp(`${from}(?:(?:[-d]?[Mm]\\.?)?(?:[-,d]?Y)?,?${rangeMark}|${pairMark})${to}`, 'g'),
  read: (tokens) => (isParted(tokens) ? undefined : rangeOf(tokens)),
} satisfies DateRule as DateRule;
