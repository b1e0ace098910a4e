import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { PageElement } from '#page/element.ts';

/** A page of a site that is known, as its reader sees it. */
export interface SitePage {
  readonly url: URL;
  readonly readAt: Instant;
  readonly document: PageElement;
  /** What the reader of any page makes of it: the event, the language, and where dates stand. */
  readonly generic: Call;
}

/** A site whose pages say more than their words: in attributes, tooltips, or a layout that is always the same. */
export interface SiteSource {
  /** Lasting. */
  readonly id: string;
  readonly title: string;
  /** Whether a page of it may lie at an address: asked of every page, so it looks at nothing else. */
  readonly isAt: (url: URL) => boolean;
  /** The call on the page; undefined where it turns out to be no such page, and the generic reading holds. */
  readonly read: (page: SitePage) => Call | undefined;
}
