/** A page of a known site, what must come out, and how the dates on it are marked. */
export interface SiteRows {
  /** Under `fixtures/sources/sites`. */
  readonly file: string;
  readonly url: string;
  /** The id of the site. */
  readonly site: string;
  /** The call, as `said` tells it. */
  readonly call: readonly string[];
  /** Verdict, words, and the deadline without its call. */
  readonly sightings: readonly string[];
}
