import type { Call } from '#model/call.ts';
import type { Result } from '#model/result.ts';
import type { Store } from '#store/store.ts';
import type { Clock } from '../clock.ts';
import type { Ask } from '../fetch/ask.ts';
import type { PageToRead } from '../reading/read-found.ts';
import type { ListFound, ListToRead } from '../reading/read-list-found.ts';
import type { Tell } from './event.ts';

/** All that a harvest needs of the world around it. */
export interface World {
  readonly store: Pick<Store, 'keep' | 'touch' | 'closeSource' | 'readings' | 'fetchStates' | 'saveFetchState'>;
  /** Asks politely; redirects are answers. */
  readonly ask: Ask;
  /** Milliseconds until it is worth coming back for a host. */
  readonly rest: (host: string) => number;
  /** Makes a call of a page; the problem says why it is none. */
  readonly readPage: (page: PageToRead) => Promise<Result<Call, string>>;
  /** Reads an answer of a list in HTML. */
  readonly readList: (list: ListToRead) => Promise<Result<ListFound, string>>;
  readonly clock: Clock;
  readonly tell: Tell;
  /** Given when the harvest is to end: what is under way is finished, and nothing is begun. */
  readonly stop: AbortSignal;
}
