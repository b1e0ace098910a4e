import { fingerprint } from '#model/id.ts';
import type { Instant } from '#model/instant.ts';
import type { Page } from '#page/block.ts';
import { readingSteps } from '#page/read.ts';
import type { Reading } from '#page/reading.ts';
import type { Steps } from '#page/steps.ts';

/** Reads what is selected in a document as a call. One address may show many mails, so the words selected count in the ids as well. */
export function* selectionReadingSteps(page: Page, url: string, readAt: Instant): Steps<Reading> {
  const { origin } = new URL(url);
  const own = `${origin}/${fingerprint(JSON.stringify(page.blocks))}`;
  const reading = yield* readingSteps(page, { url: own, readAt });
  return { ...reading, call: { ...reading.call, url, source: { ...reading.call.source, url } } };
}
