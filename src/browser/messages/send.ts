import { parseWith, sayMisfits } from '#model/call.ts';
import { no, type Result } from '#model/result.ts';
import { own } from '../platform/runtime.ts';
import { failureIn } from './listen.ts';
import { type Answer, type Ask, type Kind, messages } from './messages.ts';

/** Nobody listens there (yet, or any more), or what came back has not the shape that was agreed. */
export interface Unanswered {
  readonly because: 'nobody answers' | 'odd answer';
  readonly detail: string;
}

type KindOf<Who extends string> = Extract<Kind, `${Who}: ${string}`>;

async function answered<K extends Kind>(kind: K, reply: Promise<unknown>): Promise<Result<Answer<K>, Unanswered>> {
  try {
    const answer = await reply;
    const failure = failureIn(answer);
    if (failure !== undefined) return no({ because: 'nobody answers', detail: failure });
    const parsed = parseWith<(typeof messages)[K]['answer']>(messages[kind].answer, answer);
    return parsed.ok ? parsed : no({ because: 'odd answer', detail: sayMisfits(parsed.problem) });
  } catch (error) {
    return no({ because: 'nobody answers', detail: String(error) });
  }
}

/** A document in a tab: the page itself is frame 0. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
}

/** Asks the marker in a document, and waits. */
export const askPage = <K extends KindOf<'page'>>({ tab, frame }: Frame, kind: K, ask: Ask<K>): Promise<Result<Answer<K>, Unanswered>> =>
  answered(kind, own().tabs.sendMessage(tab, { kind, ask }, { frameId: frame }));

/** Tells all markers in a tab; whether there is one, and what it says to it, is waited for by nobody. */
export const tellTab = async <K extends KindOf<'page'>>(tab: number, kind: K, ask: Ask<K>): Promise<void> => {
  await Promise.allSettled([own().tabs.sendMessage(tab, { kind, ask })]);
};

/** Asks the background, waking it where it sleeps, and waits. */
export const askBackground = <K extends KindOf<'background'>>(kind: K, ask: Ask<K>): Promise<Result<Answer<K>, Unanswered>> =>
  answered(kind, own().runtime.sendMessage({ kind, ask }));
