import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The tests that take longest, the longest first, of those that the size of their file does not tell. A clean checkout knows no times, and
 * a long test that begins last keeps one core while all others stand idle.
 */
const longest: readonly string[] = [
  'background.test.ts',
  'screens.test.ts',
  'read.test.ts',
  'read-in-background.test.ts',
  'harvest-command.test.ts',
  'extension.test.ts',
  'site.test.ts',
  'untouched.test.ts',
  'release.test.ts',
  'allowed-site.test.ts',
  'read-cost.test.ts',
  'patterns.test.ts',
  'postgres.test.ts',
  'dashboard.test.ts',
  'rounds.test.ts',
  'editions.test.ts',
  'page-readers.test.ts',
];

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

/** Where a test stands among the longest; behind them all where it is none. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.indexOf(basename(moduleId));
  return place < 0 ? longest.length : place;
}

/** Begins with the tests that take longest, group by group; the others as ever. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b));
  }
}
