import * as v from 'valibot';
import { Call, Deadline } from '#model/call.ts';
import { type Instant, isInstant } from '#model/instant.ts';

/** The version of what is stored. To change the shape: raise it, add a step in `steps/`, freeze a sample of the old in the tests. */
export const currentVersion = 1;

const instant = v.custom<Instant>(isInstant, 'is not a moment in UTC such as 2027-01-31T12:00:00Z');

/** What a call says besides its deadlines. */
export const CallFacts = v.pick(Call, ['id', 'url', 'event', 'lang', 'source']);

export type CallFacts = v.InferOutput<typeof CallFacts>;

/** A deadline that the reader keeps an eye on, as read last, with every reading that it replaced. */
export const Tracked = v.object({
  call: CallFacts,
  deadline: Deadline,
  trackedAt: instant,
  /** Oldest first: the deadline as it was read before, and when the change was noticed. */
  history: v.array(v.object({ was: Deadline, noticedAt: instant })),
});

export type Tracked = v.InferOutput<typeof Tracked>;

/** All that is kept, under one key, so that one write is whole or not at all. */
export const Envelope = v.object({
  version: v.literal(currentVersion),
  /** Each parsed on its own: one broken record must not cost the others. */
  tracked: v.array(v.unknown()),
  /** Records that could not be read, kept as they were found. */
  aside: v.optional(v.array(v.unknown()), []),
});
