import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const inBrowsers = { globalSetup: ['test/browser/support/build.ts'], testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // One more than there are cores: browsers make their tests wait for most of their time.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/*.test.{ts,tsx}'], setupFiles: ['test/support/seed.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: { name: 'database', include: ['test/database/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      { extends: true, test: { name: 'browser', include: ['test/browser/*.test.ts'], ...inBrowsers } },
      {
        extends: true,
        // What is measured is measured alone, when all others have run.
        test: {
          name: 'browser-speed',
          include: ['test/browser/speed/*.test.ts'],
          ...inBrowsers,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
