import { fingerprint } from '#model/id.ts';
import type { Instant } from '#model/instant.ts';
import { readingSteps } from '#page/read.ts';
import type { Steps } from '#page/steps.ts';
import { type DocumentReading, datesOf } from '../read-document.ts';
import { collectSelection } from './collect-selection.ts';

/**
 * Reads what is selected as a call. One address may show many mails, so the words selected count in the ids as well. Undefined where
 * nothing is selected.
 */
export function* selectionReadingSteps(document: Document, readAt: Instant): Steps<DocumentReading | undefined> {
  const collected = yield* collectSelection(document);
  if (!collected) return undefined;
  const { origin, href: url } = document.location;
  const own = `${origin}/${fingerprint(JSON.stringify(collected.page.blocks))}`;
  const reading = yield* readingSteps(collected.page, { url: own, readAt });
  const read = { ...reading, call: { ...reading.call, url, source: { ...reading.call.source, url } } };
  return { reading: read, dates: yield* datesOf(read, collected, 'wherever they stand') };
}
