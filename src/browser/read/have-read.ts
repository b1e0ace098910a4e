import type { Collected } from '../collect/collect.ts';
import { type DocumentReading, datesOf, type WhichDates } from '../collect/dates-on-page.ts';
import { askBackground } from '../messages/send.ts';
import { sentPage } from '../messages/sent-page.ts';
import { untilAnswered } from '../messages/until-answered.ts';
import { inSlices } from '../platform/in-slices.ts';

interface HowToRead {
  readonly signal: AbortSignal;
  readonly which?: WhichDates;
}

/**
 * Has what was collected read in the background, and leads its dates back to the document; undefined after the signal. Throws where the
 * background cannot read it, or can no longer be asked.
 */
export async function haveRead(
  kind: 'background: read this page' | 'background: read this selection',
  collected: Collected,
  { signal, which }: HowToRead,
): Promise<DocumentReading | undefined> {
  const page = sentPage(collected.page);
  const asked = await untilAnswered(() => askBackground(kind, { page }));
  const read = asked.ok ? asked.value : asked;
  if (!read.ok) throw new Error(`${read.problem.because}: ${read.problem.detail}`);
  const dates = await inSlices(datesOf(read.value, collected, which), { signal });
  return dates && { reading: read.value, dates };
}
