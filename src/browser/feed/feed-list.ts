import { fingerprint } from '#model/id.ts';
import type { Instant } from '#model/instant.ts';
import { bySoonest, isOver } from '#model/order.ts';
import type { Parts } from '../store/parts.ts';
import type { Tracked } from '../store/shape.ts';

/** What a feed server takes: at most so many deadlines, in so many bytes (the protocol stands with the server, in src/site/personal). */
const mostDeadlines = 1000;
const mostBytes = 250 * 1024;

export const feedParts = ['tracked', 'hidden', 'history', 'feed'] as const;

type Listed = Pick<Parts, 'tracked' | 'hidden' | 'history'>;

/** The list as a feed server is sent it, and its fingerprint: the same list gives the same. */
export interface FeedList {
  readonly body: string;
  readonly print: string;
}

/**
 * What is sent, and nothing else: the tracked deadlines that are not hidden, each with its call, when it changed last and how often. No
 * notes, no settings, nothing about the reader. What lies ahead goes first where the server has not room for all.
 */
export function feedList({ tracked, hidden, history }: Listed, now: Instant): FeedList {
  const shown = tracked.filter(({ deadline }) => !(deadline.id in hidden));
  const [past, ahead] = [shown.filter(({ deadline }) => isOver(deadline, now)), shown.filter(({ deadline }) => !isOver(deadline, now))];
  const soonest = (list: readonly Tracked[]) => list.toSorted((a, b) => bySoonest(a.deadline, b.deadline));
  const entries: string[] = [];
  let bytes = 100;
  for (const { call, deadline, trackedAt } of [...soonest(ahead), ...soonest(past).reverse()]) {
    const before = history[deadline.id] ?? [];
    const stamp = before.at(-1)?.noticedAt ?? trackedAt;
    const entry = JSON.stringify({ call, deadline, stamp, sequence: deadline.was.length + before.length });
    bytes += new TextEncoder().encode(entry).length + 1;
    if (bytes > mostBytes || entries.length === mostDeadlines) break;
    entries.push(entry);
  }
  const body = `{"schema":1,"entries":[${entries.join(',')}]}`;
  return { body, print: fingerprint(body) };
}
