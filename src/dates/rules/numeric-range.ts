import { isPossible } from '../calendar-sense.ts';
import { isForward } from '../range.ts';
import type { DateRule } from '../rule.ts';

/** 2027-01-28 – 2027-01-31 · 28.-31.01.2027 · 2027-01-28/2027-01-31 (ISO 8601 interval) */
export default {
  name: 'numeric-range',
  shape: /(?:F[-~r/]|D\.?[-~])F/g,
  read(tokens) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    const to = last?.days?.[0];
    if (!first || !to) return undefined;
    const from = first.days?.[0] ?? { ...to, day: first.value };
    return isPossible(from) && isForward(from, to) ? { kind: 'range', from, to } : undefined;
  },
} satisfies DateRule as DateRule;
