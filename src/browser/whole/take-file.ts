import type { Instant } from '#model/instant.ts';
import { byReader, type Changeable } from '../list/undo.ts';
import { withSetting } from '../store/settings-doings.ts';
import type { Whole } from './export.ts';
import { type FileContents, mergeWhole, type Taken } from './import.ts';

/** Takes in a file as a change by the reader: its list can be taken back, and other browsers are told. */
export function takeFile(
  parts: Whole & Changeable,
  contents: FileContents,
  now: Instant,
): { parts: Partial<Whole & Changeable>; taken: Taken } {
  const { parts: merged, taken } = mergeWhole(parts, contents, now);
  const set = withSetting(merged.settings, now)(parts);
  const { tracked, follows, hidden, history, followed } = merged;
  const list = byReader('tracked', now, () => ({ tracked, follows, hidden }))({ ...parts, ...set });
  return { parts: { history, followed, ...set, ...list }, taken };
}
