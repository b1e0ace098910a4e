import { collectDocumentSteps } from '../collect/collect.ts';
import type { DocumentReading } from '../collect/dates-on-page.ts';
import { inSlices } from '../platform/in-slices.ts';
import { haveRead } from './have-read.ts';

/** A document and what was last read of it. */
export interface KeptReading {
  /** Undefined before the first reading has ended. */
  readonly last: () => DocumentReading | undefined;
  /** What the document says now: read anew where it or its address have changed since. Rejects where it cannot be read. */
  readonly fresh: () => Promise<DocumentReading>;
}

interface KeepParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Told too whether more was still to come when the reading began: then it may lack what has come by its end. */
  readonly onRead: (found: DocumentReading, wasLoading: boolean) => void;
}

/** Whether more of the document is still to come. */
const isLoading = ({ readyState }: Document): boolean => readyState === 'loading';

/** Notes that the document changes, or comes to its end; says so once, and costs nothing after. */
function watchChanges(document: Document): () => boolean {
  const wasLoading = isLoading(document);
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
    observer.disconnect();
  });
  observer.observe(document.body ?? document, { childList: true, subtree: true, characterData: true });
  return () => isChanged || wasLoading !== isLoading(document);
}

/** Keeps the reading of a document: one at a time, and none where nothing has changed. */
export function keepReading({ document, signal, onRead }: KeepParts): KeptReading {
  let last: { readonly url: string; readonly isStale: () => boolean; readonly found: DocumentReading } | undefined;
  let running: Promise<DocumentReading> | undefined;

  const read = async (): Promise<DocumentReading> => {
    const { href: url } = document.location;
    const wasLoading = isLoading(document);
    const isStale = watchChanges(document);
    const collected = await inSlices(collectDocumentSteps(document), { signal });
    const found = collected && (await haveRead('background: read this page', collected, { signal }));
    if (!found) throw new Error('a newer marker has taken over');
    last = { url, isStale, found };
    onRead(found, wasLoading);
    return found;
  };
  const fresh = async (): Promise<DocumentReading> => {
    // It began before this was asked, and may lack what has come since.
    await running;
    if (last && last.url === document.location.href && !last.isStale()) return last.found;
    running ??= read().finally(() => {
      running = undefined;
    });
    return running;
  };
  return { last: () => last?.found, fresh };
}
