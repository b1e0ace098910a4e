import { addDays, dayFrom } from '#model/day.ts';
import { rangeOf } from '../range.ts';
import { type DateRule, isParted, parts } from '../rule.ts';

const and = ',?&[wd]?,?';
const dayFirst = `${parts.weekday}d?D\\.?[-d]?[Mm]\\.?(?:[-,d]?Y)?${and}${parts.weekday}d?D\\.?[-d/]{0,2}[Mm]\\.?${parts.year}`;
const monthFirst = `${parts.weekday}[Mm]${parts.ownDay}\\.?,?d?D(?:,?Y)?${and}${parts.weekday}[Mm]\\.?,?d?D${parts.yearBehind}`;

const anyLeapYear = 2024;

/** 10 June and 11 June 2027 · Thursday, June 10 and Friday, June 11, 2027 · le jeudi 10 juin et le vendredi 11 juin: two days in a row. */
export default {
  name: 'day-and-day',
  shape: new RegExp(`${dayFirst}|${monthFirst}`, 'g'),
  read(tokens) {
    const range = isParted(tokens) ? undefined : rangeOf(tokens);
    if (range?.kind !== 'range') return undefined;
    const [from, to] = [range.from, range.to].map(({ year, month, day }) => dayFrom(year ?? anyLeapYear, month, day));
    return from && to && addDays(from, 1) === to ? range : undefined;
  },
} satisfies DateRule as DateRule;
