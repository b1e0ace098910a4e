import type { Deadline } from '#model/call.ts';
import type { CorrectionMade, OtherReading } from '../messages/messages.ts';
import { askBackground } from '../messages/send.ts';

/** A deadline on the screen, what lists say against it, and the page that it was read from. */
export interface OnScreen {
  readonly deadline: Deadline;
  readonly others: readonly OtherReading[];
  readonly page: string;
}

export interface CorrectDoings {
  /** Makes a correction of a list ready, of a deadline on the screen. */
  readonly correct: (list: string, deadline: string) => void;
  readonly closeCorrection: () => void;
}

export const correctDoings = (
  find: (deadline: string) => OnScreen | undefined,
  set: (made: CorrectionMade | undefined) => void,
): CorrectDoings => ({
  correct: async (list, id) => {
    const found = find(id);
    const other = found?.others.find((one) => one.list.id === list);
    if (!found || !other) return;
    const made = await askBackground('background: correct a list', {
      list,
      wrong: other.deadline.id,
      right: found.deadline,
      page: found.page,
    });
    set((made.ok && made.value) || undefined);
  },
  closeCorrection: () => set(undefined),
});
