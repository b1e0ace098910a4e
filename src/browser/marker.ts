import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { DocumentReading } from './collect/dates-on-page.ts';
import { framesOfOthers } from './collect/frames-of-others.ts';
import { markupOf } from './collect/markup-of.ts';
import { onceParsed } from './collect/once-parsed.ts';
import { watchPage } from './collect/watch-page.ts';
import { type CardOnPage, putCard } from './marks/card.ts';
import { cardScript } from './marks/card-script.ts';
import { paint, unpaint } from './marks/paint.ts';
import type { PageRead, Unread } from './messages/messages.ts';
import { askBackground } from './messages/send.ts';
import { serve } from './messages/serve.ts';
import { untilAnswered } from './messages/until-answered.ts';
import { keepReading } from './read/keep-reading.ts';
import { readSelection } from './selection/read-selection.ts';
import { sayNothing } from './selection/say-nothing.ts';
import { firstSettings, type Habits } from './store/settings.ts';

/** What the marker needs to be told: the clock, and when to leave the page to a newer marker. */
export interface MarkerParts {
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}

/**
 * Starts the marker in a page: collects it, has it read in the background and paints its dates, then answers for it. A page that holds no
 * date gets nothing put on it; on a site that is to stay plain the dates are found and left as they are.
 */
export function startMarker({ now, signal }: MarkerParts): void {
  let card: CardOnPage | undefined;
  let isPlain = false;
  let habits: Habits = firstSettings;
  const drawing = cardScript();
  /** What was read of a selection, until its card is closed. */
  let selected: DocumentReading | undefined;
  const shown = () => (selected ?? (isPlain ? undefined : reading.last()))?.dates ?? [];

  const show = () => {
    const found = selected ?? reading.last();
    if (!found || shown().length === 0) return unpaint();
    const call = () => (selected ?? reading.last() ?? found).reading.call;
    card ??= putCard({
      drawing,
      signal,
      dates: shown,
      call,
      habits: () => habits,
      isTracked: async (deadline) => {
        const answer = await askBackground('background: is tracked', { call: call(), deadline });
        return answer.ok && answer.value;
      },
      track: async (deadline) => {
        const tracked = await askBackground('background: track', { call: call(), deadlines: [deadline] });
        return tracked.ok && tracked.value;
      },
      onClose: () => {
        if (!selected) return;
        selected = undefined;
        show();
      },
    });
    paint(shown(), now());
  };
  const reading = keepReading({
    document,
    signal,
    onRead: ({ reading: { call } }, wasLoading) => {
      show();
      // Half a page has half its deadlines: none of them is gone.
      if (!wasLoading) untilAnswered(() => askBackground('background: page was read', { call }));
    },
  });
  const read = async (): Promise<Result<PageRead, Unread>> => {
    if (document.contentType === 'application/pdf') return no({ because: 'pdf', detail: '' });
    try {
      await onceParsed(document);
      const found = await reading.fresh();
      const { call } = found.reading;
      return ok({
        call,
        visible: [...new Set(shown().map(({ deadline }) => deadline.id))],
        framesOfOthers: call.deadlines.length ? [] : [...framesOfOthers(document)],
      });
    } catch (error) {
      return no({ because: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const showSelected = async (): Promise<boolean> => {
    const found = await readSelection(document, signal);
    if (!found) return false;
    const drawn = await drawing();
    if (!drawn || signal.aborted) return false;
    if (found.dates.length === 0) {
      sayNothing(document, drawn, signal, habits);
      return true;
    }
    selected = found;
    show();
    return card?.showFirst() ?? false;
  };
  const keepPlain = async (wish: boolean): Promise<null> => {
    isPlain = wish;
    if (isPlain) card?.close();
    show();
    return null;
  };

  const writeFor = async (chosen: Habits): Promise<null> => {
    habits = chosen;
    card?.redraw();
    return null;
  };

  serve(
    'page',
    {
      'page: read': read,
      'page: show': async ({ deadline }) => card?.showDeadline(deadline) ?? false,
      'page: read selection': showSelected,
      'page: markup': async () => markupOf(document),
      'page: write for': ({ habits }) => writeFor(habits),
      'page: stay plain': ({ isPlain }) => keepPlain(isPlain),
    },
    signal,
  );
  signal.addEventListener('abort', unpaint);
  untilAnswered(() => askBackground('background: how to show this page', {})).then(async (wishes) => {
    if (wishes.ok) ({ isPlain, habits } = wishes.value);
    if (signal.aborted) return;
    read();
    watchPage({ document, signal, look: read });
  });
}
