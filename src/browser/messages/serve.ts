import { browser } from '../platform/browser.ts';
import { answerTo, type Handlers, type Sender } from './answer.ts';
import type { Who } from './messages.ts';

/**
 * Starts the one listener of a context, until the signal. Not async itself: a listener that returns a promise for everything answers for
 * everybody.
 */
export function serve<W extends Who>(who: W, handlers: Handlers<W>, signal?: AbortSignal): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const listen = (message: unknown, sender: Sender) => answerTo(who, handlers, { message, sender, self });
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
