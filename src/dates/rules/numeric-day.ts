import { type DateRule, parts, weekdayIn } from '../rule.ts';

/** 2027-01-31 · 31.01.2027 · 1/31/27; 05/06/2027 keeps both readings, which the page may settle. */
export default {
  name: 'numeric-day',
  shape: new RegExp(`${parts.weekday}F${parts.weekdayBehind}`, 'g'),
  read(tokens) {
    const days = tokens.find(({ days }) => days)?.days;
    return days && { kind: 'day', days, weekday: weekdayIn(tokens) };
  },
} satisfies DateRule as DateRule;
