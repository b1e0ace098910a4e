import { own } from '../platform/runtime.ts';
import type { Sender } from './answer.ts';

/** In place of an answer: whoever was asked has failed. */
const failure = 'lastcall failed';

/** What a failure said of itself; undefined where a reply is none. */
export const failureIn = (reply: unknown): string | undefined =>
  typeof reply === 'object' && reply !== null && failure in reply ? String(reply[failure]) : undefined;

/** Hears messages, and answers those for which there is a promise of an answer; until the signal. */
export function listen(hear: (message: unknown, sender: Sender) => Promise<unknown> | undefined, signal?: AbortSignal): void {
  const { onMessage } = own().runtime;
  const listener = (message: unknown, sender: Sender, answer: (answer: unknown) => void): true | undefined => {
    const answered = hear(message, sender);
    answered?.then(answer, (error) => answer({ [failure]: String(error) }));
    return answered && true;
  };
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}
