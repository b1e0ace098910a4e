import * as v from 'valibot';
import { Call, Deadline, dayOrMonth, kinds } from '#model/call.ts';
import { changeKinds } from '#model/change.ts';
import { type Instant, isInstant } from '#model/instant.ts';
import { FollowedList } from './followed-list.ts';
import { Settings } from './settings.ts';

export const instant = v.custom<Instant>(isInstant, 'is not a moment in UTC such as 2027-01-31T12:00:00Z');

/** What a call says besides its deadlines. */
export const CallFacts = v.pick(Call, ['id', 'url', 'event', 'venue', 'lang', 'source']);

export type CallFacts = v.InferOutput<typeof CallFacts>;

/** A deadline that the reader keeps an eye on, as read last. How it read before is in the history. */
export const Tracked = v.object({
  call: CallFacts,
  deadline: Deadline,
  trackedAt: instant,
  /** The reader's own words about it; empty where there are none. */
  note: v.string(),
});

export type Tracked = v.InferOutput<typeof Tracked>;

/** A source as a change names it: `page`, or the id of a list, and its address. */
export const Origin = v.pick(v.object(Call.entries.source.entries), ['id', 'url']);

/** How a tracked deadline was read before, when the change was noticed, and in which source. */
export const Past = v.object({ was: Deadline, noticedAt: instant, from: Origin });

export type Past = v.InferOutput<typeof Past>;

/**
 * A call whose deadlines are tracked as they are announced: all of them, or those of one track (in the words of the page; null is the
 * track without a name).
 */
export const Follow = v.object({
  call: CallFacts,
  only: v.nullable(v.object({ track: v.nullable(v.string()) })),
  followedAt: instant,
  /** Deadlines that the reader took off the list: they do not come back. */
  except: v.array(v.string()),
});

export type Follow = v.InferOutput<typeof Follow>;

/** `page gone`: the page answers no longer; `not on page`: it answers without the deadline. What was last read of either stands. */
export const newsKinds = [...changeKinds, 'page gone', 'not on page'] as const;

/** A change that the reader should hear of. */
export const News = v.object({
  /** Of what changed and when it was noticed: no other news has it. */
  id: v.string(),
  what: v.picklist(newsKinds),
  call: CallFacts,
  before: v.nullable(Deadline),
  after: v.nullable(Deadline),
  noticedAt: instant,
  from: Origin,
  isSeen: v.boolean(),
  /** Whether a notification has said it, or need not any more. */
  isTold: v.boolean(),
});

export type News = v.InferOutput<typeof News>;

/** What is known of an address from the last time it was asked: enough to ask politely again. */
export const WatchState = v.object({
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  /** When it last gave an answer, also "unchanged"; null before the first. */
  readAt: v.nullable(instant),
  /** Not to be asked before then. */
  nextAt: instant,
  /** In a row; 0 after an answer. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What stood in the way the last time, in plain words; null where nothing did. */
  trouble: v.nullable(v.string()),
  /** Fingerprint of what was read there in the background, of a page: what a tab shows may differ, and differ for good. */
  reading: v.nullable(v.string()),
});

export type WatchState = v.InferOutput<typeof WatchState>;

/** A reminder that was about to be sent, or was: `isSent` false where the background was stopped in between. */
export const Reminded = v.object({
  /** The moment that it counted to. */
  closes: instant,
  isSent: v.boolean(),
});

export type Reminded = v.InferOutput<typeof Reminded>;

/** The calls of a followed list that lie ahead, by the address that gave them, and when the list was last read whole. */
export const ListReading = v.object({ readAt: v.nullable(instant), byAddress: v.record(v.string(), v.array(Call)) });

export type ListReading = v.InferOutput<typeof ListReading>;

/** One change by the reader, as it can be taken back: how each thing that it touched was before (null: not there). */
/** What a deadline is called where it was read: by this it is known again on a page that numbers its rows anew. */
const Named = v.object({
  call: v.string(),
  kind: v.picklist(kinds),
  track: v.nullable(v.string()),
  label: v.string(),
  date: v.nullable(dayOrMonth),
});

/** A deadline that is out of sight. */
export const Hidden = v.object({
  since: instant,
  /** Null where an earlier release, or another browser, hid it: then its id alone tells. */
  as: v.nullable(Named),
});

export type Hidden = v.InferOutput<typeof Hidden>;

export const Undo = v.object({
  did: v.picklist(['tracked', 'untracked', 'hidden', 'shown', 'noted', 'marked as seen', 'replaced', 'followed', 'unfollowed']),
  /** How many deadlines, or pieces of news, it touched. */
  count: v.number(),
  at: instant,
  tracked: v.record(v.string(), v.nullable(Tracked)),
  follows: v.record(v.string(), v.nullable(Follow)),
  hidden: v.record(v.string(), v.nullable(Hidden)),
  /** News that were not seen before. */
  unseen: v.array(v.string()),
  /** The reader closed its offer. */
  isClosed: v.optional(v.boolean()),
  /** Where a file replaced everything: the rest of what was there. */
  rest: v.optional(
    v.object({
      settings: Settings,
      followed: v.pipe(v.array(FollowedList), v.readonly()),
      history: v.pipe(v.record(v.string(), v.array(Past)), v.readonly()),
    }),
  ),
});

export type Undo = v.InferOutput<typeof Undo>;

/** A calendar of what is tracked, on a server that the reader named. The write key changes and deletes it and is shown to nobody. */
export const PersonalFeed = v.object({
  server: v.pipe(v.string(), v.url()),
  readUrl: v.string(),
  writeKey: v.string(),
  /** Fingerprint of what was sent last. */
  sent: v.string(),
  sentAt: instant,
  /** When what changed since is to be sent; null while nothing did. */
  dueAt: v.nullable(instant),
  trouble: v.nullable(v.string()),
  /** The server does not know it any more. */
  isGone: v.boolean(),
});

export type PersonalFeed = v.InferOutput<typeof PersonalFeed>;

/** How sharing with the reader's other browsers fares: `full` where not everything has room. */
export const SyncState = v.object({ state: v.picklist(['on', 'full', 'failed']), detail: v.string() });

export type SyncState = v.InferOutput<typeof SyncState>;
