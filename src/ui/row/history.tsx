import { type Instant, milliseconds } from '#model/instant.ts';
import type { PastReading } from '../popup-view.ts';
import type { ReaderClock } from '../reader-clock.ts';
import { sayMyDay, sayStated } from '../say-date.ts';
import { wordsFor } from '../words.ts';

const feedLagMilliseconds = 86_400_000;

/** Whether calendars that subscribe may not have heard of it yet: the slowest look once a day. */
export const mayLag = (noticedAt: Instant, now: Instant): boolean => milliseconds(now) - milliseconds(noticedAt) < feedLagMilliseconds;

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

interface HistoryProps {
  readonly history: readonly PastReading[];
  readonly trackedAt: Instant | null;
  readonly clock: ReaderClock;
}

/** Every reading that was replaced: what it said, when that was noticed, and from where. */
export const History = ({ history, trackedAt, clock }: HistoryProps) => {
  const words = wordsFor(clock.locale);
  const last = history.at(-1);
  if (trackedAt === null) return null;
  return (
    <ol class="history" aria-label={words.history}>
      <li>{words.firstSeen({ on: sayMyDay(trackedAt, clock) })}</li>
      {history.map(({ was, noticedAt, from }) => {
        const said = { was: sayStated(was, clock) ?? words.toBeAnnounced, on: sayMyDay(noticedAt, clock) };
        return (
          <li key={noticedAt} class="noticed">
            {from ? words.noticedFrom({ ...said, source: from.id === 'page' ? hostOf(from.url) : from.id }) : words.noticed(said)}
          </li>
        );
      })}
      {last && mayLag(last.noticedAt, clock.now) && <li class="lag">{words.feedsLag}</li>}
    </ol>
  );
};
