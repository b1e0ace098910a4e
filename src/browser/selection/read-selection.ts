import type { DocumentReading } from '../collect/dates-on-page.ts';
import { inSlices } from '../platform/in-slices.ts';
import { haveRead } from '../read/have-read.ts';
import { collectSelection } from './collect-selection.ts';

/** Has what is selected read as a call; undefined where nothing is, and after the signal. */
export async function readSelection(document: Document, signal: AbortSignal): Promise<DocumentReading | undefined> {
  const collected = await inSlices(collectSelection(document), { signal });
  return collected && haveRead('background: read this selection', collected, { signal, which: 'wherever they stand' });
}
