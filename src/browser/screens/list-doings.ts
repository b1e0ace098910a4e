import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Result } from '#model/result.ts';
import { allAsTracked, askedOf, asTracked } from '../list/as-tracked.ts';
import type { List, ListChange } from '../list/list.ts';
import { markSeen } from '../list/news.ts';
import { followCall, hide, note, track, unfollowCall, unhide, untrack } from '../list/track.ts';
import { byReader, changeable, closeUndo } from '../list/undo.ts';
import type { Undo } from '../store/shape.ts';
import type { Store, StoreTrouble } from '../store/store.ts';
import { fileParts, takeBackWhole } from '../whole/replace.ts';

/** What the reader can do to the list, in popup and dashboard alike. Deadlines go by id. */
export interface ListDoings {
  readonly track: (deadlines: readonly string[]) => void;
  readonly untrack: (deadlines: readonly string[]) => void;
  readonly hide: (deadlines: readonly string[], isHidden: boolean) => void;
  readonly followCall: (call: string, isFollowed: boolean) => void;
  readonly note: (deadline: string, text: string) => void;
  readonly markSeen: (news: readonly string[]) => void;
  readonly undo: () => void;
  readonly closeUndo: () => void;
}

interface ListOnScreen {
  readonly store: Store;
  readonly now: () => Instant;
  /** The calls on the screen, from which deadlines can be tracked. */
  readonly calls: () => readonly Call[];
  /** Called with what storage said to a change. */
  readonly after?: (saved: Result<unknown, StoreTrouble>) => void;
}

/** Each tracked deadline in its call. */
const trackedCalls = ({ tracked }: List): readonly Call[] =>
  tracked.map(({ call, deadline }) => ({ schema: 1, ...call, deadlines: [deadline], problems: [] }));

/** A call by id: as it is on the screen, else as far as it is tracked. */
function callOf(id: string, list: List, onScreen: readonly Call[]): Call | undefined {
  const ours = list.tracked.filter(({ call }) => call.id === id);
  const known = ours[0] && { schema: 1 as const, ...ours[0].call, deadlines: ours.map(({ deadline }) => deadline), problems: [] };
  const read = onScreen.find((call) => call.id === id);
  return read ? asTracked(list, read) : known;
}

export function listDoings({ store, now, calls, after = () => {} }: ListOnScreen): ListDoings {
  const change = async (did: Undo['did'], what: ListChange) => after(await store.update(changeable, byReader(did, now(), what)));
  return {
    track: (ids) =>
      change('tracked', (list) => {
        let next = list;
        for (const read of calls()) {
          const asked = askedOf(next, read, ids);
          if (asked.ids.length) next = { ...next, ...track(next, asked.call, asked.ids, now()) };
        }
        return next;
      }),
    untrack: (ids) => change('untracked', (list) => untrack(list, ids)),
    hide: (ids, isHidden) =>
      isHidden
        ? change('hidden', (list) => hide(list, ids, [...trackedCalls(list), ...allAsTracked(list, calls())], now()))
        : change('shown', (list) => unhide(list, ids)),
    followCall: (id, isFollowed) =>
      change(isFollowed ? 'followed' : 'unfollowed', (list) => {
        const call = callOf(id, list, calls());
        if (!isFollowed) return unfollowCall(list, id);
        return call ? followCall(list, call, now()) : {};
      }),
    note: (id, text) => change('noted', (list) => note(list, id, text)),
    markSeen: (ids) => change('marked as seen', (list) => markSeen(list, ids)),
    undo: async () => after(await store.update(fileParts, takeBackWhole(now()))),
    closeUndo: async () => after(await store.update(['undo'], closeUndo)),
  };
}
