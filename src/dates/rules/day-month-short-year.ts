import { isPossible } from '../calendar-sense.ts';
import type { DateRule } from '../rule.ts';
import type { Token } from '../token.ts';

const century = 2000;
/** Below, the number behind a month may be an hour or another day; years of calls do not lie above. */
const [firstYear, lastYear] = [10, 60];

const isTight = (tokens: readonly Token[]): boolean => tokens.every((token, i) => i === 0 || token.at === tokens[i - 1]?.end);

/** 16-Jun-27 · 16/Jun/27 · 16.Jun.27: written tight, with the same mark twice */
export default {
  name: 'day-month-short-year',
  shape: /D(?:-[Mm]-|\/[Mm]\/|\.[Mm]\.)[DN]/g,
  read(tokens) {
    const [day, , month, , year] = tokens;
    if (!day || !month || !year || !isTight(tokens) || year.end - year.at !== 2) return undefined;
    const found = { year: century + year.value, month: month.value, day: day.value };
    return year.value >= firstYear && year.value <= lastYear && isPossible(found) ? { kind: 'day', days: [found] } : undefined;
  },
} satisfies DateRule as DateRule;
