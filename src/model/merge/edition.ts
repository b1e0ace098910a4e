import type { Call, Deadline, Event, Venue } from '../call.ts';

/** One deadline as one source has it. */
export interface DeadlineReading {
  readonly source: Call['source'];
  /** The call that it was read in, by the id that its source gives it, and the page that the source names. */
  readonly call: string;
  readonly url: string;
  readonly deadline: Deadline;
}

/** By how much two readings differ: less than a day, up to three days, up to ninety, more; or one calls it off. */
export const disagreementKinds = ['zone or hour', 'day', 'extension', 'year', 'cancelled'] as const;

/** One of `disagreementKinds`. */
export type DisagreementKind = (typeof disagreementKinds)[number];

/** Two readings of one deadline that cannot both be right: the moments that their words allow do not meet. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  /** The ids of the two sources; `trusted` outranks the other or, among equals, is the earlier. */
  readonly trusted: string;
  readonly other: string;
  /** Hours from the trusted reading to the other, at the least: negative where the other is earlier; 0 where one calls it off. */
  readonly hours: number;
  /**
   * The source whose readers come late if the other one is right: the later of the two. Null where being late costs nothing
   * (a notification, an event).
   */
  readonly late: string | null;
}

/** One deadline of an edition with everything that is said about it. */
export interface MergedDeadline {
  /** Lasting: edition, kind, track, and round where it is not the first. */
  readonly id: string;
  /** The reading that countdowns and calendars follow. */
  readonly chosen: DeadlineReading;
  /** Every other reading of the same deadline, the most trusted first. */
  readonly others: readonly DeadlineReading[];
  /** Where others contradict the chosen reading: the worst first, in the sense of `byHarm`. */
  readonly disagreements: readonly Disagreement[];
}

/** One edition of one venue: a call with all its readings. */
export interface Edition {
  /** Lasting: series and year, and the field where two series share a name; the id of the call where it names no series. */
  readonly id: string;
  /** The official page, as far as it is known. */
  readonly url: string;
  readonly event: Event;
  /** What lists file it under, united; null where no list does. */
  readonly venue: Venue | null;
  readonly lang: string;
  /** In the order of the most trusted reading that has them, then what only others have. */
  readonly deadlines: readonly MergedDeadline[];
  /** The calls that went into it, the most trusted first. */
  readonly calls: readonly Call[];
}
