import type { Kind } from '#model/call.ts';
import type { Entry } from '../pairing/entry.ts';
import { isLoneMonth } from '../years/lone-months.ts';
import { type Sifted, sift } from './sift.ts';

/** What a month may be told of without its year and its day: nothing falls due on it. */
const mayBeTold: ReadonlySet<Kind> = new Set(['notification', 'camera-ready']);

/** Leaves out months that stand alone where what they are told of is not made known then: "fees will be announced in June". */
export const siftLoneMonths = (entries: readonly Entry[]): Sifted<Entry> =>
  sift(entries, (entry) =>
    isLoneMonth(entry) && !mayBeTold.has(entry.kind) ? 'a month without a year, in which nothing is made known' : undefined,
  );
