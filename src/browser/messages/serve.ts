import { own } from '../platform/runtime.ts';
import { answerTo, type Handlers } from './answer.ts';
import { listen } from './listen.ts';
import type { Who } from './messages.ts';

/** Starts the one listener of a context, until the signal. What is not for it is left to others. */
export function serve<W extends Who>(who: W, handlers: Handlers<W>, signal?: AbortSignal): void {
  const { runtime } = own();
  const self = { id: runtime.id, origin: runtime.getURL('') };
  listen((message, sender) => answerTo(who, handlers, { message, sender, self }), signal);
}
