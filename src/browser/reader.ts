import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { type DrawCard, watchCard } from './card.ts';
import { addCardHost } from './card-host.ts';
import type { PageRead, Unread } from './messages.ts';
import { paint } from './paint.ts';
import { type DocumentReading, readDocument } from './read-document.ts';
import { askBackground } from './send.ts';
import { serve } from './serve.ts';

/** What the reader needs to be told: the clock, and how a card is drawn. */
export interface ReaderParts {
  readonly now: () => Instant;
  readonly cardStyle: string;
  readonly drawCard: DrawCard;
}

/** Notes that the document changed after it was read; says so once, and costs nothing after. */
function watchChanges(document: Document): () => boolean {
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
    observer.disconnect();
  });
  observer.observe(document.body ?? document, { childList: true, subtree: true, characterData: true });
  return () => isChanged;
}

/** Starts the reader in a page: reads and paints it, then answers for it. */
export function startReader(parts: ReaderParts): void {
  let last: { readonly url: string; readonly isStale: () => boolean; readonly found: DocumentReading } | undefined;
  const dates = () => last?.found.dates ?? [];
  const host = addCardHost(document, parts.cardStyle);
  const card = watchCard({ host, dates, call: () => last?.found.reading.call, draw: parts.drawCard });

  const read = (): Result<PageRead, Unread> => {
    if (document.contentType === 'application/pdf') return no({ because: 'pdf', detail: '' });
    try {
      if (!last || last.url !== location.href || last.isStale()) {
        last = { url: location.href, found: readDocument(document, location.href, parts.now()), isStale: watchChanges(document) };
        paint(dates(), parts.now());
        askBackground('background: page was read', { call: last.found.reading.call });
      }
      return ok({ call: last.found.reading.call, visible: [...new Set(dates().map(({ deadline }) => deadline.id))] });
    } catch (error) {
      return no({ because: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  serve('page', {
    'page: read': async () => read(),
    'page: show': async ({ deadline }) => card.showDeadline(deadline),
  });
  read();
}
