/** The languages that the words of the product are written in. */
export const languages = ['en', 'de', 'fr', 'es', 'zh'] as const;

export type Language = (typeof languages)[number];

/** What the toolbar icon may count: time to the next tracked deadline, dates found on the page, both, or nothing. */
export const badgeChoices = ['next', 'found', 'both', 'off'] as const;

/** What the reader has chosen. The same record is stored, synchronised, exported and imported. */
export interface Settings {
  /** An IANA zone to write times in; null follows the computer. */
  readonly zone: string | null;
  /** null follows the language. */
  readonly hours: 12 | 24 | null;
  /** null follows the browser. */
  readonly language: Language | null;
  /** Minutes before the earliest moment, largest first; empty for none. */
  readonly reminders: readonly number[];
  /** Whether reminders and changes are also told outside the browser window. */
  readonly notifies: boolean;
  readonly badge: (typeof badgeChoices)[number];
  /** Whether preferences and the list go along to the reader's other browsers. */
  readonly syncs: boolean;
  /** Whether tracked pages and followed lists are read again in the background. */
  readonly watches: boolean;
  /** Hosts on which dates are not painted. */
  readonly plainSites: readonly string[];
}

/** What is chosen where nobody has chosen. */
export const firstSettings: Settings = {
  zone: null,
  hours: null,
  language: null,
  reminders: [7 * 24 * 60, 24 * 60, 3 * 60],
  notifies: false,
  badge: 'both',
  syncs: false,
  watches: true,
  plainSites: [],
};

/** How synchronising fares; `detail` is for a report. */
export type SyncView =
  | { readonly state: 'off' }
  | { readonly state: 'on' }
  | { readonly state: 'full' }
  | { readonly state: 'failed'; readonly detail: string };

export interface SettingsActions {
  /** Only what changes. Called straight from a click, so that the browser may be asked (notifications). */
  readonly change: (settings: Partial<Settings>) => void;
  readonly allowHost: (host: string) => void;
  readonly forbidHost: (host: string) => void;
}
