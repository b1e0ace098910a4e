/**
 * What one language calls the parts of a date: a file each under `words/`. All lower case, without the closing dot of an
 * abbreviation. A test holds the months and weekdays to those that `Intl` knows.
 */
export interface Words {
  readonly lang: string;
  /** Twelve entries, January first: every form that stands in dates, inflected ones too. */
  readonly months: readonly (readonly string[])[];
  /** Seven entries, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Month words that are also everyday words when written small ("may"): they count only beside a year or an ordinal. */
  readonly weakMonths?: readonly string[];
  /** What may be glued to a day's number ("st", "er", "го"). */
  readonly ordinals?: readonly string[];
  /** Words between the parts of a date that carry no meaning ("of", "de"). */
  readonly links?: readonly string[];
  /** Words between the two ends of a range ("to", "bis"). */
  readonly until?: readonly string[];
  readonly and?: readonly string[];
  /** "early", "mid", "end" before a month. */
  readonly partOfMonth?: readonly string[];
  readonly week?: readonly string[];
  /** Words that a number belongs to, so that it is no day ("round 2"). */
  readonly counters?: readonly string[];
  readonly noon?: readonly string[];
  readonly midnight?: readonly string[];
  /** Phrases for the end of the day, words parted by one blank. */
  readonly endOfDay?: readonly string[];
  /** Words behind an hour ("h", "uhr"). */
  readonly hourMarks?: readonly string[];
  /** Words before an hour ("at", "um"). */
  readonly hourLeads?: readonly string[];
  /** Phrases for a date that is not known yet. */
  readonly notYet?: readonly string[];
}
