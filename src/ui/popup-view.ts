import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { ReaderClock } from './reader-clock.ts';

/** What became of reading the page in front. `nothing` is not a state of its own: it is a call that was read and has no deadlines. */
export type PageView =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly call: Call; readonly visible: readonly string[] }
  | { readonly state: 'unreadable'; readonly because: 'browser page' | 'store' | 'pdf' | 'file' | 'no access' }
  | { readonly state: 'failed'; readonly detail: string };

/** A deadline that is tracked, and how it moved meanwhile. */
export interface TrackedView {
  readonly call: Pick<Call, 'id' | 'url' | 'event' | 'lang' | 'source'>;
  readonly deadline: Deadline;
  readonly trackedAt: Instant;
  readonly history: readonly { readonly was: Deadline; readonly noticedAt: Instant }[];
}

/** What is tracked; undefined until storage has answered. */
export type ListView =
  | { readonly ok: true; readonly value: readonly TrackedView[] }
  | {
      readonly ok: false;
      readonly problem: { readonly because: 'newer' | 'step failed' | 'broken' | 'not saved'; readonly detail: string };
    };

export interface PopupView {
  readonly clock: ReaderClock;
  readonly page: PageView;
  readonly list: ListView | undefined;
  /** The site in front, and whether it may be read without a click; undefined where there is none to ask for. */
  readonly site: { readonly host: string; readonly isAllowed: boolean } | undefined;
}

/** What the reader can do in the popup. Deadlines go by id. */
export interface PopupActions {
  readonly show: (deadline: string) => void;
  readonly track: (deadlines: readonly string[]) => void;
  readonly untrack: (deadlines: readonly string[]) => void;
  readonly allowSite: (isAllowed: boolean) => void;
  readonly tryAgain: () => void;
}
