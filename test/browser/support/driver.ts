import type { Page } from 'puppeteer-core';

/** The popup as the toolbar opened it. */
export interface OpenPopup {
  /** The value of an expression in the popup's page, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  /** The popup as the browser painted it, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it: what a test of the extension needs, said once for both browsers. */
export interface Driver {
  /** Opens a page in a tab of its own, in front. */
  open(address: string): Promise<Page>;
  /** Presses the extension's button in the toolbar while a page is in front, and waits for the popup. */
  pressToolbarButton(page: Page): Promise<OpenPopup>;
  /** Opens a page of the extension in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Milliseconds of processor time that the main thread of a page has taken since some moment: for a page alone in its process. */
  mainThreadTime(page: Page): Promise<number>;
  /** Stops the background, as the browser does when it has nothing to do. */
  killBackground(): Promise<void>;
  /** The colours of popups that are opened from now on. */
  useColors(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extension: string;
  /** The zone in which the reader lives. */
  readonly zone: string;
  /** The folder in which downloads land. */
  readonly downloads: string;
  /** Device pixels for a pixel of the page; 1 where not given. */
  readonly scale?: number;
}
