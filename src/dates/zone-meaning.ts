import type { Zone } from '#model/zone.ts';

/** One thing a zone's words can mean. */
export interface ZoneMeaning {
  readonly zone: Zone;
  /** The offset that the words name to the letter (PST is UTC−8 all year), in minutes; undefined where they name only a place. */
  readonly literal?: number;
}

/** A zone as a page words it: the likeliest meaning first. "Local time" has none: it is that of the venue. */
export interface ZoneWords {
  readonly meanings: readonly ZoneMeaning[];
  /** "Local time in Vienna": the place that it is local to, should the venue's not be known. */
  readonly near?: Zone;
  /** Letters that are also an everyday word in capitals ("ET" is French for "and"): a zone only beside an hour or in brackets. */
  readonly isUnsure?: boolean;
  /** Two zones are named for one moment, "anywhere in the world (UTC-11)": its meanings are those of both. */
  readonly isContradicted?: boolean;
}

/** A zone that begins at some piece of a text, and the piece behind it. */
export interface ZoneFound {
  readonly zone: ZoneWords;
  readonly next: number;
}
