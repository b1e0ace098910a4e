import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { type CardOnPage, type DrawCard, putCard } from './card.ts';
import { keepReading } from './keep-reading.ts';
import type { PageRead, Unread } from './messages.ts';
import { paint, unpaint } from './paint.ts';
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

/**
 * Starts the reader in a page: reads and paints it, then answers for it. A page that holds no date gets nothing put on it; on a site
 * that is to stay plain the dates are found and left as they are.
 */
export function startReader({ now, cardStyle, drawCard, signal }: ReaderParts): void {
  let card: CardOnPage | undefined;
  let isPlain = false;
  const shown = () => (isPlain ? [] : (reading.last()?.dates ?? []));

  const show = () => {
    const found = reading.last();
    if (!found || shown().length === 0) return unpaint();
    card ??= putCard({
      style: cardStyle,
      signal,
      dates: shown,
      call: () => reading.last()?.reading.call ?? found.reading.call,
      draw: drawCard,
    });
    paint(shown(), now());
  };
  const reading = keepReading({
    document,
    now,
    signal,
    onRead: ({ reading: { call } }) => {
      show();
      askBackground('background: page was read', { call });
    },
  });
  const read = async (): Promise<Result<PageRead, Unread>> => {
    if (document.contentType === 'application/pdf') return no({ because: 'pdf', detail: '' });
    try {
      const found = await reading.fresh();
      return ok({ call: found.reading.call, visible: [...new Set(shown().map(({ deadline }) => deadline.id))] });
    } catch (error) {
      return no({ because: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const keepPlain = async (wish: boolean): Promise<null> => {
    isPlain = wish;
    if (isPlain) card?.close();
    show();
    return null;
  };

  serve(
    'page',
    {
      'page: read': read,
      'page: show': async ({ deadline }) => card?.showDeadline(deadline) ?? false,
      'page: stay plain': ({ isPlain }) => keepPlain(isPlain),
    },
    signal,
  );
  signal.addEventListener('abort', unpaint);
  askBackground('background: stays this site plain', {}).then(async (wish) => {
    isPlain = wish.ok && wish.value;
    if (signal.aborted) return;
    read();
    watchPage({ document, signal, look: read });
  });
}
