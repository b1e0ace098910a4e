import { existsSync } from 'node:fs';
import { builtFor } from './build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** A browser that the tests know how to drive. */
export interface TestBrowser {
  readonly name: string;
  /** Undefined where it is not installed. */
  readonly executable: string | undefined;
  readonly launch: (executable: string, options: { readonly zone: string; readonly extension?: string }) => Promise<Driver>;
}

const firstThere = (...paths: (string | undefined)[]) => paths.find((path) => path !== undefined && existsSync(path));

export const testBrowsers: readonly TestBrowser[] = [
  {
    name: 'Chromium',
    executable: firstThere(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'),
    launch: (executable, { zone, extension = builtFor('chrome') }) => launchChromium(executable, { zone, extension }),
  },
  {
    name: 'Firefox',
    executable: firstThere(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
    launch: (executable, { zone, extension = builtFor('firefox') }) => launchFirefox(executable, { zone, extension }),
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
