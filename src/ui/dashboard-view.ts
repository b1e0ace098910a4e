import type { Area } from '#model/area.ts';
import type { Call, Kind } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Result } from '#model/result.ts';
import type { CommonActions, CommonView, ListView } from './popup-view.ts';
import type { Settings, SettingsActions, SyncView } from './settings-view.ts';

/** Which calls of a list are wanted; an empty part lets everything through. */
export interface ListFilter {
  readonly areas: readonly Area[];
  readonly ranks: readonly string[];
  readonly kinds: readonly Kind[];
  /** Series: NeurIPS, SOSP. */
  readonly venues: readonly string[];
}

/** A list that can be followed straight from the extension. */
export interface FollowedView {
  /** `ccfddl`; for a catalogue by address, what its actions go by. */
  readonly id: string;
  readonly title: string;
  /** The host that is asked, which the browser must allow. */
  readonly host: string;
  readonly isFollowed: boolean;
  readonly filter: ListFilter;
  /** Every rank that the list knows, to choose from: "CCF A". */
  readonly ranks: readonly string[];
  /** `bundled`: what came with the extension stands in until the list has been read. */
  readonly state: 'bundled' | 'reading' | 'read' | 'failed';
  readonly readAt: Instant | null;
  /** Why it failed, for a report. */
  readonly detail?: string;
  /** What gets through the filter and lies ahead. */
  readonly calls: readonly Call[];
}

/** The subscription address of what is tracked, held by a feed server that the reader names. */
export type FeedView =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | {
      readonly state: 'made';
      readonly server: string;
      /** Whoever has it can read what is tracked. */
      readonly address: string;
      /** When the server last took what is tracked. */
      readonly sentAt: Instant;
    }
  | { readonly state: 'failed'; readonly detail: string };

/** What became of a file that was brought in. */
export type ImportView =
  | { readonly state: 'done'; readonly added: number; readonly changed: number; readonly same: number }
  /** A file waits for a yes: so many deadlines are tracked here, and so many are in it. */
  | { readonly state: 'asked'; readonly here: number; readonly file: number }
  | { readonly state: 'replaced'; readonly count: number }
  /**
   * `newer`: written by a later release; `not ours`: some other file; `damaged`: it was to replace everything and some of it makes no
   * sense. Nothing was changed.
   */
  | { readonly state: 'refused'; readonly because: 'newer' | 'not ours' | 'damaged' | 'not saved'; readonly detail: string };

/** Why what is stored cannot be had. */
export type StoreTroubleView = Extract<ListView, { ok: false }>['problem'];

export interface DashboardView extends CommonView {
  readonly settings: Settings;
  readonly sync: SyncView;
  readonly followed: readonly FollowedView[];
  readonly feed: FeedView;
  readonly imported: ImportView | undefined;
  /** Keys of the browser for the whole extension: what for (`open`, `read-selection`), and which ("Alt+Shift+L"; empty where unset). */
  readonly commands: readonly { readonly name: string; readonly keys: string }[];
}

export interface DashboardActions extends CommonActions, SettingsActions {
  /** Straight from a click: the browser asks for the list's host. */
  readonly follow: (list: string, isFollowed: boolean) => void;
  readonly filterList: (list: string, filter: ListFilter) => void;
  /** A Lastcall catalogue by its address (https); straight from a click. */
  readonly followAddress: (address: string) => void;
  /** Sends what is tracked to a server that the reader names; straight from a click. */
  readonly makeFeed: (server: string) => void;
  /** Deletes it there and here. */
  readonly deleteFeed: () => void;
  /** Everything as one JSON text; where it cannot be read there is nothing to save. */
  readonly exportAll: () => Promise<Result<string, StoreTroubleView>>;
  /** The text of a file, JSON of ours or iCalendar, beside what is here. */
  readonly importText: (text: string) => void;
  /** The same in the place of what is here; nothing is changed before `replaceNow`. */
  readonly askToReplace: (text: string) => void;
  readonly replaceNow: () => void;
  readonly closeImport: () => void;
}
