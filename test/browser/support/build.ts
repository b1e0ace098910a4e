import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { build } from 'wxt';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the extension is built for the tests of this run. */
    isBuilt?: boolean;
  }
}

/** The top of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Apart from where a release is built, so that neither takes the ground from under the other. */
const outDir = '.output/under-test';

/** Where the build for a browser lies, unpacked. */
export const builtFor = (browser: 'chrome' | 'firefox'): string => `${root}${outDir}/${browser}-mv3`;

/** What a copy of a build is allowed from the start: what a prompt would grant, which no test can press in Chromium. */
export interface Granted {
  /** As match patterns. */
  readonly hosts: readonly string[];
  readonly permissions?: readonly string[];
}

/** A copy of a build that is allowed more, in a folder of its own. */
export async function withPermissions(built: string, { hosts, permissions = [] }: Granted): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'lastcall-allowed-'));
  await cp(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const all = { host_permissions: hosts, permissions: [...manifest.permissions, ...permissions] };
  await writeFile(file, JSON.stringify({ ...manifest, ...all }));
  return copy;
}

/** A copy of a build that may read some sites. */
export const withSite = (built: string, ...patterns: readonly string[]): Promise<string> => withPermissions(built, { hosts: patterns });

const quiet = () => {};
/** Says nothing but what is wrong. */
export const quietLogger = {
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

/** Builds the extension for both browsers, as a release is built. */
export async function buildForBoth(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    await build({ root, outDir, browser, manifestVersion: 3, mode: 'production', logger: quietLogger });
  }
}

/** Builds once before all tests in browsers, whichever projects they stand in. */
export default async function setup(project: TestProject): Promise<void> {
  if (project.getProvidedContext().isBuilt) return;
  project.vitest.provide('isBuilt', true);
  await buildForBoth();
}
