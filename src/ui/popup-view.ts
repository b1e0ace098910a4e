import type { Call, Deadline } from '#model/call.ts';
import type { ChangeKind } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import type { ReaderClock } from './reader-clock.ts';

/** What is said of a call besides its deadlines. */
export type CallView = Pick<Call, 'id' | 'url' | 'event' | 'lang' | 'source' | 'venue'>;

/** What a list says of the same deadline, where it differs from the page. */
export interface OtherReading {
  /** The list: `ccfddl`, and what people call it. */
  readonly list: { readonly id: string; readonly title: string };
  readonly deadline: Deadline;
  /** Whether a correction can be made ready in that list's own format. */
  readonly isCorrectable: boolean;
}

/** What became of reading the page in front. `nothing` is not a state of its own: it is a call that was read and has no deadlines. */
export type PageView =
  | { readonly state: 'reading' }
  | {
      readonly state: 'read';
      readonly call: Call;
      /** Ids of the deadlines whose words can be scrolled to. */
      readonly visible: readonly string[];
      /** Where the call holds no deadline: addresses of parts of the page that other sites fill, and that were not read. */
      readonly framesOfOthers?: readonly string[] | undefined;
      /** Lists that disagree, by the id of the deadline on the page. */
      readonly others?: Readonly<Record<string, readonly OtherReading[]>>;
    }
  | { readonly state: 'unreadable'; readonly because: 'browser page' | 'store' | 'pdf' | 'file' | 'no access' }
  | { readonly state: 'failed'; readonly detail: string };

/** A reading that was replaced: what it said, when that was noticed, and what told it (the page or a list; absent where not kept). */
export interface PastReading {
  readonly was: Deadline;
  readonly noticedAt: Instant;
  readonly from?: { readonly id: string; readonly url: string };
}

/** A deadline that is tracked, and how it moved meanwhile. */
export interface TrackedView {
  readonly call: CallView;
  readonly deadline: Deadline;
  readonly trackedAt: Instant;
  /** Oldest first. */
  readonly history: readonly PastReading[];
  /** The reader's note to self. */
  readonly note?: string;
  readonly others?: readonly OtherReading[];
}

/** What is tracked; undefined until storage has answered. */
export type ListView =
  | { readonly ok: true; readonly value: readonly TrackedView[] }
  | {
      readonly ok: false;
      readonly problem: { readonly because: 'newer' | 'step failed' | 'broken' | 'not saved'; readonly detail: string };
    };

/** Something that changed while nobody looked, until it is marked as seen. */
export interface NewsView {
  readonly id: string;
  readonly call: Pick<Call, 'event' | 'url'>;
  /** `page gone`: the page answers no longer; `not on page`: it answers without the deadline. What was last read of either stands. */
  readonly what: ChangeKind | 'page gone' | 'not on page';
  readonly before: Deadline | null;
  readonly after: Deadline | null;
  readonly noticedAt: Instant;
}

/** What was done last and can be taken back. */
export interface UndoView {
  readonly did: 'tracked' | 'untracked' | 'hidden' | 'shown' | 'noted' | 'marked as seen' | 'replaced' | 'followed' | 'unfollowed';
  /** How many deadlines (or pieces of news) it touched. */
  readonly count: number;
  /** The reader closed the offer: it can still be taken back, by key. */
  readonly isClosed?: boolean | undefined;
}

/**
 * A call whose new deadlines join the list by themselves: all of them, or those of one track (in the words of the page, null without one).
 */
export interface FollowedCall {
  readonly call: Pick<Call, 'id' | 'event' | 'url'>;
  readonly only: { readonly track: string | null } | null;
}

/** How far the extension may read by itself. */
export const reachLevels = ['on click', 'these sites', 'everywhere'] as const;

export type ReachLevel = (typeof reachLevels)[number];

export interface ReachView {
  readonly level: ReachLevel;
  /** Hosts that may be read without a click, where the level is not `everywhere`. */
  readonly sites: readonly string[];
}

/** The site in front. */
export interface SiteView {
  readonly host: string;
  /** Whether it may be read without a click. */
  readonly isAllowed: boolean;
  /** Whether its dates are painted. */
  readonly isHighlighted: boolean;
}

/** A correction made ready for a list: what to change there, in its own format. */
export interface CorrectionView {
  readonly list: { readonly id: string; readonly title: string };
  /** The file in the list's repository. */
  readonly file: string;
  /** The lines as they should be. */
  readonly text: string;
  /** Where it can be proposed. */
  readonly address: string;
}

/** What popup and dashboard share. */
export interface CommonView {
  readonly clock: ReaderClock;
  readonly list: ListView | undefined;
  /** Ids of deadlines that the reader wants out of sight, tracked or not. */
  readonly hidden: readonly string[];
  readonly follows: readonly FollowedCall[];
  /** Newest first. */
  readonly news: readonly NewsView[];
  readonly undo: UndoView | undefined;
  readonly correction: CorrectionView | undefined;
  /** What the browser said where the last change could not be saved. */
  readonly notSaved?: string | undefined;
  /** Undefined until the browser has answered. */
  readonly reach: ReachView | undefined;
}

export interface PopupView extends CommonView {
  readonly page: PageView;
  /** Undefined where there is no site to ask for. */
  readonly site: SiteView | undefined;
}

/** What the reader can do in popup and dashboard alike. Deadlines go by id. */
export interface CommonActions {
  readonly track: (deadlines: readonly string[]) => void;
  readonly untrack: (deadlines: readonly string[]) => void;
  readonly hide: (deadlines: readonly string[], isHidden: boolean) => void;
  /** Tracks what lies ahead of a call and has what it announces join; or ends that, and leaves what is tracked. */
  readonly followCall: (call: string, isFollowed: boolean) => void;
  /** An empty note takes it away. */
  readonly note: (deadline: string, text: string) => void;
  readonly markSeen: (news: readonly string[]) => void;
  /** Takes back what `undo` in the view names; undefined there means that there is nothing. */
  readonly undo: () => void;
  /** The reader lets it stand: the offer goes away, and `undo` still takes it back. */
  readonly closeUndo: () => void;
  /** Makes a correction ready; it comes back as `correction` in the view. */
  readonly correct: (list: string, deadline: string) => void;
  readonly closeCorrection: () => void;
  /** Called straight from a click, so that the browser may be asked. `these sites` from the popup means the site in front as well. */
  readonly setReach: (level: ReachLevel) => void;
}

export interface PopupActions extends CommonActions {
  readonly show: (deadline: string) => void;
  /** Of the site in front; straight from a click. */
  readonly allowSite: (isAllowed: boolean) => void;
  readonly highlightSite: (isHighlighted: boolean) => void;
  readonly openDashboard: () => void;
  readonly tryAgain: () => void;
}
