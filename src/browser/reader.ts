import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { type CardOnPage, type DrawCard, putCard } from './card.ts';
import type { PageRead, Unread } from './messages.ts';
import { paint, unpaint } from './paint.ts';
import { type DocumentReading, readDocument } from './read-document.ts';
import { askBackground } from './send.ts';
import { serve } from './serve.ts';
import { watchPage } from './watch-page.ts';

/** What the reader needs to be told: the clock, how a card is drawn, and when to leave the page to a newer reader. */
export interface ReaderParts {
  readonly now: () => Instant;
  readonly cardStyle: string;
  readonly drawCard: DrawCard;
  readonly signal: AbortSignal;
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

/** Starts the reader in a page: reads and paints it, then answers for it. A page that holds no date gets nothing put on it. */
export function startReader({ now, cardStyle, drawCard, signal }: ReaderParts): void {
  let last: { readonly url: string; readonly isStale: () => boolean; readonly found: DocumentReading } | undefined;
  let card: CardOnPage | undefined;
  const dates = () => last?.found.dates ?? [];

  const readAgain = () => {
    const url = location.href;
    last = { url, found: readDocument(document, url, now()), isStale: watchChanges(document) };
    const { call } = last.found.reading;
    if (dates().length) {
      card ??= putCard({ style: cardStyle, signal, dates, call: () => last?.found.reading.call ?? call, draw: drawCard });
      paint(dates(), now());
    } else unpaint();
    askBackground('background: page was read', { call });
  };
  const read = (): Result<PageRead, Unread> => {
    if (document.contentType === 'application/pdf') return no({ because: 'pdf', detail: '' });
    try {
      if (!last || last.url !== location.href || last.isStale()) readAgain();
      if (!last) throw new Error('nothing was read');
      return ok({ call: last.found.reading.call, visible: [...new Set(dates().map(({ deadline }) => deadline.id))] });
    } catch (error) {
      return no({ because: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  serve('page', { 'page: read': async () => read(), 'page: show': async ({ deadline }) => card?.showDeadline(deadline) ?? false }, signal);
  signal.addEventListener('abort', unpaint);
  read();
  watchPage({ document, signal, look: read });
}
