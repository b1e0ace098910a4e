import { answerTo, type Handlers, type Sender } from './answer.ts';
import { browser } from './browser.ts';
import type { Who } from './messages.ts';

/** Starts the one listener of a context. Not async itself: a listener that returns a promise for everything answers for everybody. */
export function serve<W extends Who>(who: W, handlers: Handlers<W>): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answerTo(who, handlers, { message, sender, self }));
}
