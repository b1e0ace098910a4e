import type { DateRule } from '../rule.ts';

/** TBA · to be announced · coming soon */
export default {
  name: 'not-yet',
  shape: /X/g,
  read: () => ({ kind: 'not yet' }),
} satisfies DateRule as DateRule;
