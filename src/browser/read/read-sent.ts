import { elementIn } from '#markup/html-element.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok } from '#model/result.ts';
import type { Page } from '#page/block.ts';
import type { Reading } from '#page/reading.ts';
import type { Steps } from '#page/steps.ts';
import { isKnownSite, siteReadingSteps } from '#sources/site-reading.ts';
import type { Sender } from '../messages/answer.ts';
import type { Answer } from '../messages/messages.ts';
import type { Frame } from '../messages/send.ts';
import { pageIn, type SentPage } from '../messages/sent-page.ts';
import { inTurn, type OwnPace } from './in-turn.ts';
import { selectionReadingSteps } from './selection-reading.ts';

type Answered = Promise<Answer<'background: read this page'>>;

/** Reads what tabs have collected of their documents. */
export interface SentReader {
  readonly page: (page: SentPage, sender: Sender) => Answered;
  readonly selection: (page: SentPage, sender: Sender) => Answered;
}

interface SentReaderParts {
  readonly now: () => Instant;
  /** The markup of a document as it stands now; null where there is none to be had. */
  readonly markupOf: (frame: Frame) => Promise<string | null>;
  readonly pace?: OwnPace;
  /** Resolves when nothing more urgent is done. */
  readonly giveWay?: () => Promise<void>;
}

/** What a tab needs of a reading: dates that were left out are marked nowhere, and a long page may have thousands. */
const marksOf = ({ call, sightings }: Reading): Reading => ({ call, sightings: sightings.filter(({ deadline }) => deadline !== null) });

const addressOf = ({ url }: SentPage) => url ?? 'about:blank';

/**
 * Reads for all tabs, one document after the other. Of a document only its newest asking counts. What is waiting here is gone when the
 * browser stops the background, as is every question then; the tabs notice, and ask again.
 */
export function sentReader({ now, markupOf, pace, giveWay }: SentReaderParts): SentReader {
  const takeTurn = inTurn(pace, giveWay);

  async function read(asker: string, sent: SentPage, steps: (page: Page) => Steps<Reading>): Answered {
    try {
      const reading = await takeTurn(asker, function* () {
        const page = yield* pageIn(sent);
        return page ? ok(marksOf(yield* steps(page))) : no({ because: 'failed', detail: 'what was collected has an odd shape' } as const);
      });
      return reading ?? no({ because: 'overtaken', detail: 'the document asks anew' });
    } catch (error) {
      return no({ because: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    page: async (sent, { tab, frameId = 0 }) => {
      const url = addressOf(sent);
      // Asked before its turn, so that nobody waits for a tab that is slow to answer.
      const html = tab?.id !== undefined && isKnownSite(url) ? await markupOf({ tab: tab.id, frame: frameId }) : null;
      const document = () => (html === null ? undefined : elementIn(html));
      return read(`page in ${tab?.id}/${frameId}`, sent, (page) => siteReadingSteps(page, { url, readAt: now() }, document));
    },
    selection: (sent, { tab, frameId = 0 }) =>
      read(`selection in ${tab?.id}/${frameId}`, sent, (page) => selectionReadingSteps(page, addressOf(sent), now())),
  };
}
