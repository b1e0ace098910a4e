import { toldInMonths } from '../outline/lone-months.ts';
import type { Entry } from '../pairing/entry.ts';
import { isLoneMonth } from '../years/lone-months.ts';
import { type Sifted, sift } from './sift.ts';

/** Leaves out months that stand alone where what they are told of is not made known then: "fees will be announced in June". */
export const siftLoneMonths = (entries: readonly Entry[]): Sifted<Entry> =>
  sift(entries, (entry) =>
    isLoneMonth(entry) && !toldInMonths.has(entry.kind) ? 'a month without a year, in which nothing is made known' : undefined,
  );
