import type { Instant } from '#model/instant.ts';
import type { PartName } from '../store/parts.ts';

/** Work of the background that comes due by itself, or after a change of what is stored. */
export interface Chore {
  /** Also of its alarm. */
  readonly name: string;
  /** The parts of the store after whose change it is to look again. */
  readonly after: readonly PartName[];
  /** Does what is due now, and nothing where nothing is; answers when it wants to be called again, if ever. */
  readonly run: () => Promise<Instant | undefined>;
}
