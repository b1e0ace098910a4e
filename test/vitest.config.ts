import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

// A browser that never answers is waited for as long: what takes longer says so itself.
const inBrowsers = { globalSetup: ['test/browser/support/build.ts'], testTimeout: 40_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Left alone it keeps one core for itself, which on two cores is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/*.test.{ts,tsx}'], setupFiles: ['test/support/seed.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: { name: 'database', include: ['test/database/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          ...inBrowsers,
          sequence: { groupOrder: 1 },
          // A browser that others keep waiting loses an event once in some thousand steps; what is broken fails twice.
          retry: 1,
        },
      },
      {
        extends: true,
        // What is measured is measured alone, when all others have run.
        test: {
          name: 'browser-speed',
          include: ['test/browser/speed/*.test.ts'],
          ...inBrowsers,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
