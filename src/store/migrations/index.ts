import { firstTables } from './1-first-tables.ts';
import type { Step } from './migration.ts';

/** Every step in order; the name stands in databases and backups and never changes. */
export const steps: readonly (readonly [name: string, step: Step])[] = [['0001-first-tables', firstTables]];

/** The state that this program knows. */
export const newestState: string = steps.at(-1)?.[0] ?? '';
