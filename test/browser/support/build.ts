import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the build for a browser lies, unpacked. */
export const builtFor = (browser: 'chrome' | 'firefox'): string => `${root}.output/${browser}-mv3`;

const quiet = () => {};
const logger = {
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

/** Builds the extension for both browsers, as a release is built, once before all tests in browsers. */
export default async function setup(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    await build({ root, browser, manifestVersion: 3, mode: 'production', logger });
  }
}
