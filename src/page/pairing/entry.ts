import type { Clock } from '#dates/clock.ts';
import type { PartialDay } from '#dates/reading.ts';
import type { ZoneWords } from '#dates/zone-meaning.ts';
import type { Kind } from '#model/call.ts';
import type { Label } from '../labels/label.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';

/** A date with its label: what the page says in one place, before years, zones and repeats are settled. */
export interface Entry {
  readonly unit: Unit;
  readonly kind: Kind;
  /** The label names the kind outright. */
  readonly isPlain: boolean;
  readonly label: string;
  readonly track: string | null;
  /** The date that holds; `not yet` where the page says so. */
  readonly date: SeenDate;
  /** Dates in the same place that it replaced, in order of place. */
  readonly was: readonly SeenDate[];
  /** Other dates side by side with it, unexplained. */
  readonly rivals: readonly SeenDate[];
  readonly hour: Clock | undefined;
  readonly zone: ZoneWords | undefined;
  /** A second telling on the same day, which alone says the hour or the zone. */
  readonly timedBy?: Entry;
  /** The label or its surroundings speak of an extension. */
  readonly isExtended: boolean;
  readonly isTentative: boolean;
  readonly isCancelled: boolean;
  /** Where it stood: running text needs more proof than a list. */
  readonly isProse: boolean;
  /** Rows before it that it replaced as a whole: the same label twice. */
  readonly before: readonly Entry[];
  /** Only an extension without a name of its own ("Extended deadline: …"): it may belong to the entry before it. */
  readonly isNameless: boolean;
  /** It is due before that day: the last day may be the one before it. */
  readonly isBefore?: boolean;
  /** It may close before that day, when enough have come in. */
  readonly mayCloseEarlier?: boolean;
  /** The month, with its year, that its row is named for: "May 2027" under "Cycle". */
  readonly turn?: PartialDay;
  /** What its table row is named for, or the term of which it is a detail. */
  readonly row?: Label;
  /** The year that stands alone in a cell beside its own. */
  readonly cellYear?: number;
  /** The page only says that nothing is taken after that day. */
  readonly isRefusal?: boolean;
  /** It stands in news, on a page that asks for nothing elsewhere: it holds until its day. */
  readonly isInNews?: boolean;
}

/** A date that the page only speaks of as the old one ("extended from 1 August"): history of the entry of its kind. */
export interface Old {
  readonly unit: Unit;
  readonly kind: Kind;
  readonly dates: readonly SeenDate[];
  /** The deadline that it was, for where the page names no other: "The deadline was 1 March 2027". */
  readonly passed?: Entry;
}

/** A date that was seen and not taken, and why. */
export interface LeftOut {
  readonly unit: Unit;
  readonly date: SeenDate;
  readonly why: string;
}

/** Why a date is left out that no words name. */
export const unnamed = 'nothing near it says what it is for';
