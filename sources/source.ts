import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { PageElement } from '#page/element.ts';

/** A record that a source could not read: which one, by the name that its list gives it, and why. */
export interface SourceProblem {
  readonly record: string;
  readonly because: string;
}

/** What came back for a request. */
export interface Answer {
  /** The address that was asked, before any redirect: it stands in the calls as `source.url`. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** When the bytes were published or fetched: the moment to which every date in them is true. */
  readonly readAt: Instant;
  /** The answer as an HTML document; missing where the asker parses none, as in the background of an extension. */
  readonly document?: () => PageElement;
}

/** What an answer holds. A bad record costs that record alone, so the calls beside the problems are good. */
export interface SourceReading {
  readonly calls: readonly Call[];
  readonly problems: readonly SourceProblem[];
  /** What the answer leads to: files of an index, the next page of a list, the other half of a record. */
  readonly next?: readonly SourceRequest[];
}

/** One address to ask, and how its answer is read. Pure: whatever else the reading needs is in it already. */
export interface SourceRequest {
  readonly url: string;
  /** Asked for what it leads to, so "not modified" is no answer: ask without conditions. */
  readonly isIndex?: boolean;
  readonly read: (answer: Answer) => SourceReading;
  /** What holds where no answer comes; else that is a problem of this request. */
  readonly without?: SourceReading;
}

/**
 * A list of calls that others keep, in their own format. Filters (area, rank, venue, kind) are applied to its calls by whoever follows it.
 * An address that was read before and is "not modified" still holds the calls whose `source.url` it is.
 */
export interface ListSource {
  /** Lasting: it stands in every call and its ids. */
  readonly id: string;
  readonly title: string;
  /** Where people find the list. */
  readonly url: string;
  /** The licence of its data, by SPDX name; null where it states none, so that only facts may be taken from it. */
  readonly licence: string | null;
  /** All that its requests may ask, as match patterns: `https://raw.githubusercontent.com/*`. */
  readonly origins: readonly string[];
  /** Its answers are HTML: it can be followed only where documents are parsed. */
  readonly isHtml?: boolean;
  /** The request for one of its addresses, made of that address alone: so another thread can read the answer. For lists in HTML. */
  readonly requestAt?: (url: string) => SourceRequest;
  /** Where to begin. `now` names the years of lists that keep a file a year. */
  readonly requests: (now: Instant) => readonly SourceRequest[];
}
