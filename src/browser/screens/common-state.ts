import type { Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { ok, type Result } from '#model/result.ts';
import type { CorrectionMade, OtherReading, OthersByDeadline } from '../messages/messages.ts';
import type { Parts } from '../store/parts.ts';
import { firstSettings, type Settings } from '../store/settings.ts';
import type { CallFacts, Follow, News, Past, Undo } from '../store/shape.ts';
import type { StoreTrouble } from '../store/store.ts';
import type { OnScreen } from './correct-doings.ts';

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
  /** The same, with what each is called. */
  readonly hiddenAs: Parts['hidden'];
  /** Calls, or tracks of them, whose new deadlines join by themselves. */
  readonly follows: readonly Follow[];
  /** Not seen yet, newest first. */
  readonly news: readonly News[];
  readonly undo: Pick<Undo, 'did' | 'count' | 'isClosed'> | undefined;
  readonly settings: Settings;
  /** Made ready, until it is put away. */
  readonly correction: CorrectionMade | undefined;
  /** What the browser said where the last change could not be saved. */
  readonly notSaved: string | undefined;
}

/** What of it comes from storage. */
export type StoredState = Omit<CommonState, 'correction' | 'notSaved'>;

/** The parts without which there is nothing to see. */
export const firstParts = ['tracked', 'hidden', 'follows', 'news', 'settings'] as const;

/** What was before, and the way back there: they can come a moment later. */
export const laterParts = ['history', 'undo'] as const;

/** The parts that it is made of. */
export const commonParts = [...firstParts, ...laterParts] as const;

const notYet: StoredState = { list: undefined, hidden: [], hiddenAs: {}, follows: [], news: [], undo: undefined, settings: firstSettings };

export const noState: CommonState = { ...notYet, correction: undefined, notSaved: undefined };

/** What is stored as screens show it; `others` is what lists were last heard to say of what is tracked. */
export function commonState(
  loaded: Result<Pick<Parts, (typeof commonParts)[number]>, StoreTrouble>,
  others: OthersByDeadline,
): StoredState {
  if (!loaded.ok) return { ...notYet, list: loaded };
  const { tracked, hidden, follows, history, news, undo, settings } = loaded.value;
  return {
    list: ok(tracked.map((one) => ({ ...one, history: history[one.deadline.id] ?? [], others: others[one.deadline.id] ?? [] }))),
    hidden: Object.keys(hidden),
    hiddenAs: hidden,
    follows,
    news: news.filter(({ isSeen }) => !isSeen).reverse(),
    undo: undo.at(-1),
    settings,
  };
}

/** What is to be said of a change. All other trouble stands where the list would be. */
export const afterSave = (saved: Result<unknown, StoreTrouble>): Pick<CommonState, 'notSaved'> => ({
  notSaved: !saved.ok && saved.problem.because === 'not saved' ? saved.problem.detail : undefined,
});

/** A tracked deadline by id, as corrections need it. */
export function trackedOnScreen({ list }: Pick<CommonState, 'list'>, id: string): OnScreen | undefined {
  const one = list?.ok ? list.value.find(({ deadline }) => deadline.id === id) : undefined;
  return one && { deadline: one.deadline, others: one.others ?? [], page: one.call.url };
}
