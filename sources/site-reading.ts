import type { Page } from '#page/block.ts';
import type { PageElement } from '#page/element.ts';
import { readingSteps } from '#page/read.ts';
import type { Reading, ReadingOptions } from '#page/reading.ts';
import { atOnce, type Steps } from '#page/steps.ts';
import { onSightings } from './site/on-sightings.ts';
import { sites } from './sites.ts';

/**
 * Reads a page by what is known of its site, else as any page: what everyone calls who has a page at an address. `document` is asked for
 * only where the address is of a known site; it gives undefined where there is no markup. A known site's own deadlines take the place of
 * the generic ones, and each date seen on the page is led to the deadline of its day (see `onSightings`).
 */
export const siteReading = (page: Page, options: ReadingOptions, document: () => PageElement | undefined): Reading =>
  atOnce(siteReadingSteps(page, options, document));

const siteAt = (url: URL) => sites.find(({ isAt }) => isAt(url));

/** Whether the markup of a page at an address may be asked for. */
export const isKnownSite = (url: string): boolean => URL.canParse(url) && siteAt(new URL(url)) !== undefined;

/** The same, step by step. */
export function* siteReadingSteps(page: Page, options: ReadingOptions, document: () => PageElement | undefined): Steps<Reading> {
  const generic = yield* readingSteps(page, options);
  const url = URL.canParse(options.url) ? new URL(options.url) : undefined;
  const site = url && siteAt(url);
  if (!url || !site) return generic;
  const root = document();
  const call = root && site.read({ url, readAt: options.readAt, document: root, generic: generic.call });
  return call ? onSightings(generic, call) : generic;
}
