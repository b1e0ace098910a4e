import * as v from 'valibot';
import { type Answer, type Ask, type Kind, type Messages, messages, type Who } from './messages.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  /** 0 is the page itself, all others are frames in it. */
  readonly frameId?: number | undefined;
}

type Handler<K extends Kind> = (ask: Ask<K>, sender: Sender) => Promise<Answer<K>>;

/** An answer for each message that `Who` serves: one that is missing does not compile. */
export type Handlers<W extends Who> = { readonly [K in Extract<Kind, `${W}: ${string}`>]: Handler<K> };

type SomeHandlers = { readonly [K in Kind]?: Handler<K> };

/** The extension's own name and address, by which its own parts are known. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

const Message = v.object({ kind: v.picklist(Object.keys(messages) as [Kind, ...Kind[]]), ask: v.unknown() });

/** What scripts in pages may send: all else is for pages of the extension itself. */
const forScripts: ReadonlySet<Kind> = new Set([
  'background: page may be a call',
  'background: how to show this page',
  'background: bring the card',
  'background: read this page',
  'background: read this selection',
  'background: track',
  'background: is tracked',
  'background: page was read',
]);

const isWelcome = (kind: Kind, sender: Sender, self: Self): boolean =>
  sender.id === self.id && (forScripts.has(kind) || (sender.url ?? '').startsWith(self.origin));

function answer<K extends Kind>(kind: K, handlers: SomeHandlers, ask: unknown, sender: Sender): Promise<Answer<K>> | undefined {
  const parsed = v.safeParse<Messages[K]['ask']>(messages[kind].ask, ask);
  return parsed.success ? handlers[kind]?.(parsed.output, sender) : undefined;
}

/**
 * The answer to a message as it came in; undefined, so that another part may answer, where it is not ours,
 * not from ours, or not of the agreed shape.
 */
export function answerTo(
  who: Who,
  handlers: SomeHandlers,
  { message, sender, self }: { readonly message: unknown; readonly sender: Sender; readonly self: Self },
): Promise<unknown> | undefined {
  const parsed = v.safeParse(Message, message);
  if (!parsed.success) return undefined;
  const { kind } = parsed.output;
  if (!kind.startsWith(`${who}: `) || !isWelcome(kind, sender, self)) return undefined;
  return answer(kind, handlers, parsed.output.ask, sender);
}
