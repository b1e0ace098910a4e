import type { Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { ok, type Result } from '#model/result.ts';
import type { OnScreen } from './correct-doings.ts';
import type { CorrectionMade, OtherReading, OthersByDeadline } from './messages.ts';
import type { Parts } from './store/parts.ts';
import { firstSettings, type Settings } from './store/settings.ts';
import type { CallFacts, Follow, News, Past, Undo } from './store/shape.ts';
import type { StoreTrouble } from './store/store.ts';

/** A tracked deadline with all that it was before. */
export interface TrackedState {
  readonly call: CallFacts;
  readonly deadline: Deadline;
  readonly trackedAt: Instant;
  readonly history: readonly Past[];
  readonly note: string;
  /** What lists say against it. */
  readonly others?: readonly OtherReading[];
}

/** What popup and dashboard show alike, as far as storage knows it. */
export interface CommonState {
  /** Undefined until storage has answered. */
  readonly list: Result<readonly TrackedState[], StoreTrouble> | undefined;
  readonly hidden: readonly string[];
  /** Calls, or tracks of them, whose new deadlines join by themselves. */
  readonly follows: readonly Follow[];
  /** Not seen yet, newest first. */
  readonly news: readonly News[];
  readonly undo: Pick<Undo, 'did' | 'count'> | undefined;
  readonly settings: Settings;
  /** Made ready, until it is put away. */
  readonly correction: CorrectionMade | undefined;
}

/** What of it comes from storage. */
export type StoredState = Omit<CommonState, 'correction'>;

/** The parts that it is made of. */
export const commonParts = ['tracked', 'hidden', 'follows', 'history', 'news', 'undo', 'settings'] as const;

/** Those without which there is nothing to see: what was before can come a moment later. */
export const firstParts = ['tracked', 'hidden', 'follows', 'news', 'undo', 'settings'] as const;

const nothingStored: StoredState = { list: undefined, hidden: [], follows: [], news: [], undo: undefined, settings: firstSettings };

export const noState: CommonState = { ...nothingStored, correction: undefined };

type Loaded = Pick<Parts, (typeof firstParts)[number]> & Partial<Pick<Parts, 'history'>>;

export function commonState(loaded: Result<Loaded, StoreTrouble>): StoredState {
  if (!loaded.ok) return { ...nothingStored, list: loaded };
  const { tracked, hidden, follows, history = {}, news, undo, settings } = loaded.value;
  return {
    list: ok(tracked.map((one) => ({ ...one, history: history[one.deadline.id] ?? [] }))),
    hidden: Object.keys(hidden),
    follows,
    news: news.filter(({ isSeen }) => !isSeen).reverse(),
    undo: undo.at(-1),
    settings,
  };
}

/** Puts what lists say beside what is tracked. */
export const besideTracked = ({ list }: Pick<CommonState, 'list'>, others: OthersByDeadline): Pick<CommonState, 'list'> =>
  list?.ok ? { list: ok(list.value.map((one) => ({ ...one, others: others[one.deadline.id] ?? [] }))) } : { list };

/** A tracked deadline by id, as corrections need it. */
export function trackedOnScreen({ list }: Pick<CommonState, 'list'>, id: string): OnScreen | undefined {
  const one = list?.ok ? list.value.find(({ deadline }) => deadline.id === id) : undefined;
  return one && { deadline: one.deadline, others: one.others ?? [], page: one.call.url };
}
