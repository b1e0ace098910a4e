import type { Instant } from '#model/instant.ts';
import type { Choices } from './filter-form.tsx';

/** What every page is told besides what it shows. */
export interface Frame {
  readonly assetVersion: string;
  /** Where the site is reached; null where it is not known. */
  readonly base: string | null;
  readonly now: Instant;
  readonly choices: Choices;
}
