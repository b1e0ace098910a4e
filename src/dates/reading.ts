import type { Clock } from './clock.ts';
import type { ZoneWords } from './zone-meaning.ts';

/** A day as the words give it: without a year where they give none. */
export interface PartialDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Figures parted by full stops that could change places: day first, or either where another such date of the page has the month first. */
  readonly isStopped?: boolean;
}

/** The first day of a range and its last one. */
export type Ends = readonly [from: PartialDay, to: PartialDay];

/** A month as the words give it. */
export interface PartialMonth {
  readonly year: number | undefined;
  readonly month: number;
}

/** What a piece of text says of a date: nothing is assumed yet. */
export type DateReading =
  /** `days` has two entries where day and month could change places. */
  | { readonly kind: 'day'; readonly days: readonly PartialDay[]; readonly weekday?: number | undefined }
  /**
   * From one day to another; `isPair` where the words name both and no "to": "1 and 8 May", "1/8 May"; `between` what they name as well;
   * `orders` what it is with the day first and with the month first, where its figures leave that open.
   */
  | {
      readonly kind: 'range';
      readonly from: PartialDay;
      readonly to: PartialDay;
      readonly isPair?: boolean;
      readonly between?: readonly PartialDay[];
      readonly orders?: readonly [dayFirst: Ends, monthFirst: Ends];
    }
  /** `from` is the first month where it is the last of several; `isAlone` where its name is all that is said, "in March". */
  | {
      readonly kind: 'month';
      readonly year: number | undefined;
      readonly month: number;
      readonly from?: PartialMonth;
      readonly isAlone?: boolean;
    }
  | { readonly kind: 'not yet' };

/** Something found in a text, and where: from `at` to `end`. */
export type Found =
  | { readonly type: 'date'; readonly at: number; readonly end: number; readonly date: DateReading; readonly rule: string }
  | { readonly type: 'hour'; readonly at: number; readonly end: number; readonly clock: Clock }
  | { readonly type: 'zone'; readonly at: number; readonly end: number; readonly zone: ZoneWords };

/** A date among what was found in a text. */
export type FoundDate = Extract<Found, { type: 'date' }>;
