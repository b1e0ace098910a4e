import { existsSync } from 'node:fs';
import { builtFor } from './build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** A browser that the tests know how to drive. */
export interface TestBrowser {
  readonly name: string;
  /** Undefined where it is not installed. */
  readonly executable: string | undefined;
  /** The extension as built for it, unpacked. */
  readonly extension: string;
  readonly launch: (executable: string, options: LaunchOptions) => Promise<Driver>;
}

const firstThere = (...paths: (string | undefined)[]) => paths.find((path) => path !== undefined && existsSync(path));

export const testBrowsers: readonly TestBrowser[] = [
  {
    name: 'Chromium',
    executable: firstThere(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'),
    extension: builtFor('chrome'),
    launch: launchChromium,
  },
  {
    name: 'Firefox',
    executable: firstThere(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    extension: builtFor('firefox'),
    launch: launchFirefox,
  },
];

/**
 * Whether tests in a browser are to be skipped: where it is missing, unless `LASTCALL_REQUIRE_BROWSERS=1` makes its absence a failure.
 * The reason stands in the name of what is skipped.
 */
export function skipReason({ name, executable }: Pick<TestBrowser, 'name' | 'executable'>): string | undefined {
  if (executable || process.env.LASTCALL_REQUIRE_BROWSERS === '1') return undefined;
  return `${name} is not installed`;
}

/** The path of an installed browser; throws where it is missing and required. */
export function installed({ name, executable }: Pick<TestBrowser, 'name' | 'executable'>): string {
  if (!executable) throw new Error(`${name} is required here and not installed`);
  return executable;
}
