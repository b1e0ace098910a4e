import type { Clock } from '#dates/clock.ts';
import type { DateReading } from '#dates/reading.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Span } from '../block.ts';

/** A date on the page, struck out or not. */
export interface SeenDate {
  readonly at: Span;
  readonly date: DateReading;
  readonly struck: boolean;
  /** The hour of the first day of a span, where that is said. */
  readonly opensAt?: Clock;
}

/** An hour on the page. */
export interface SeenHour {
  readonly at: Span;
  /** Where the words begin that lead to it: "a las", "alle ore", "pukul". */
  readonly lead?: number;
  /** Where the bracket ends that holds nothing else, if what hands its day on stands behind it. */
  readonly tail?: number;
  readonly clock: Clock;
  readonly struck: boolean;
}

/** The words for a zone on the page. */
export interface SeenZone {
  readonly at: Span;
  /** The bracket that holds nothing else, if what hands its day on stands behind it. */
  readonly lead?: number;
  readonly tail?: number;
  readonly zone: ZoneWords;
  readonly struck: boolean;
}

/** What one line or cell says of days, hours and zones, in order of place. */
export interface Seen {
  readonly dates: readonly SeenDate[];
  readonly hours: readonly SeenHour[];
  readonly zones: readonly SeenZone[];
}

/** What most lines say of days, hours and zones. */
export const nothingSeen: Seen = { dates: [], hours: [], zones: [] };

/** Dates in order of place. */
export const inOrder = (dates: readonly SeenDate[]): readonly SeenDate[] =>
  dates.length < 2 ? dates : [...dates].sort((a, b) => a.at[0] - b.at[0]);
