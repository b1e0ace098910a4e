import { watchPage } from '../collect/watch-page.ts';
import type { Ask } from '../messages/messages.ts';
import { couldBeCall } from './could-be-call.ts';

/** The part of the browser's interface that the gate needs, as it is: what makes it the same in all browsers is larger than the gate. */
export interface BareRuntime {
  readonly sendMessage: (message: { readonly kind: string; readonly ask: Ask<'background: page may be a call'> }) => Promise<unknown>;
}

/** The browser may stop the background before it has answered; three times in a row it has other troubles. */
const mostAsks = 3;

/** Asks for the marker. Nobody answers once the extension has been updated or removed. */
async function askFor(runtime: () => BareRuntime): Promise<void> {
  for (let asks = 0; asks < mostAsks; asks++) {
    try {
      if ((await runtime().sendMessage({ kind: 'background: page may be a call', ask: {} })) === null) return;
    } catch {}
  }
}

/**
 * Asks for the marker as soon as the page could be a call: at once, or when late content or another address make it one; once. The
 * browser's interface is built when it is first touched, so most pages are spared it.
 */
export function startGate(document: Document, runtime: () => BareRuntime): void {
  const open = new AbortController();
  const look = () => {
    if (!couldBeCall(document)) return;
    open.abort();
    askFor(runtime);
  };
  look();
  if (!open.signal.aborted) watchPage({ document, signal: open.signal, look });
}
