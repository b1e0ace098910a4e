import type { Instant } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { Tracked, Undo } from '../store/shape.ts';
import { stampsOf } from '../store/stamps.ts';
import { followKey } from './follow.ts';
import type { List, ListChange } from './list.ts';

/** So many steps can be taken back. */
const mostSteps = 10;

/** So many records are kept for it, besides those of the last step: a long list that is cleared again and again would fill the storage. */
const mostRecords = 2000;

const recordsIn = ({ tracked, rest }: Undo): number =>
  Object.values(tracked).filter((one) => one !== null).length + Object.keys(rest?.history ?? {}).length;

/** The last steps, as far as there is room for them. */
function withRoom(steps: readonly Undo[]): readonly Undo[] {
  let records = 0;
  const tooMuch = steps.findLastIndex((step, at) => {
    records += recordsIn(step);
    return records > mostRecords && at < steps.length - 1;
  });
  return steps.slice(Math.max(tooMuch + 1, steps.length - mostSteps));
}

export const trackedKey = ({ deadline }: Tracked): string => deadline.id;

type Before<One> = Readonly<Record<string, One | null>>;

const byKey = <One>(all: readonly One[], keyOf: (one: One) => string): Record<string, One> =>
  Object.fromEntries(all.map((one) => [keyOf(one), one]));

/** How each thing that differs was before: null where it was not there. */
function differences<One>(before: Readonly<Record<string, One>>, after: Readonly<Record<string, One>>): Record<string, One | null> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries([...keys].filter((key) => before[key] !== after[key]).map((key) => [key, before[key] ?? null]));
}

/** Puts each thing back as it was; what came meanwhile stays. */
function restored<One>(current: Readonly<Record<string, One>>, before: Before<One>): Record<string, One> {
  const all: [string, One | null][] = Object.entries({ ...current, ...before });
  return Object.fromEntries(all.flatMap(([key, one]) => (one === null ? [] : [[key, one]])));
}

/** The parts that a change by the reader touches: the list, the way back, and when each thing was last changed. */
export type Changeable = List & Pick<Parts, 'undo' | 'stamps'>;

export const changeable = ['tracked', 'follows', 'hidden', 'news', 'undo', 'stamps'] as const;

/**
 * Makes a change of the list by the reader one that can be taken back, and that the reader's other browsers can be told of. `rest` is kept
 * with it where more than the list is changed along.
 */
export const byReader =
  (did: Undo['did'], now: Instant, change: ListChange, rest?: Undo['rest']) =>
  (parts: Changeable): Partial<Changeable> => {
    const after = { ...parts, ...change(parts) };
    const seen = new Set(after.news.filter(({ isSeen }) => isSeen).map(({ id }) => id));
    const touched = {
      tracked: differences(byKey(parts.tracked, trackedKey), byKey(after.tracked, trackedKey)),
      follows: differences(byKey(parts.follows, followKey), byKey(after.follows, followKey)),
      hidden: differences(parts.hidden, after.hidden),
      unseen: parts.news.filter(({ id, isSeen }) => !isSeen && seen.has(id)).map(({ id }) => id),
    };
    const sizes = [touched.tracked, touched.hidden, touched.unseen, touched.follows].map((part) => Object.keys(part).length);
    const count = Math.max(...sizes);
    if (!count && !rest) return {};
    const step: Undo = { did, count, at: now, ...touched, ...(rest && { rest }) };
    const { tracked, follows, hidden, news } = after;
    const undo = withRoom([...parts.undo, step]);
    return { tracked, follows, hidden, news, undo, stamps: { ...parts.stamps, ...stampsOf(step, now) } };
  };

/** Takes back the last change by the reader; what was read meanwhile is not lost. */
export const takeBack =
  (now: Instant) =>
  (parts: Changeable): Partial<Changeable> => {
    const step = parts.undo.at(-1);
    if (!step) return {};
    const current = byKey(parts.tracked, trackedKey);
    // What a file said in place of what was here is no reading of ours.
    const isReadSince = ({ call }: Tracked) => step.did !== 'replaced' || call.source.readAt > step.at;
    const asRead = Object.entries(step.tracked).map(([id, was]): [string, Tracked | null] => {
      const read = current[id];
      return [id, was && read && isReadSince(read) ? { ...was, call: read.call, deadline: read.deadline } : was];
    });
    const unseen = new Set(step.unseen);
    return {
      tracked: Object.values(restored(current, Object.fromEntries(asRead))),
      follows: Object.values(restored(byKey(parts.follows, followKey), step.follows)),
      hidden: restored(parts.hidden, step.hidden),
      news: parts.news.map((one) => (unseen.has(one.id) ? { ...one, isSeen: false } : one)),
      undo: parts.undo.slice(0, -1),
      stamps: { ...parts.stamps, ...stampsOf(step, now) },
    };
  };

/** The reader lets it stand: nothing done so far is offered any more, and all of it can still be taken back. */
export const closeUndo = ({ undo }: Pick<Parts, 'undo'>): Partial<Pick<Parts, 'undo'>> =>
  undo.some(({ isClosed }) => !isClosed) ? { undo: undo.map((step) => ({ ...step, isClosed: true })) } : {};
