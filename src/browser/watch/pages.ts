import { decode } from '#markup/decode.ts';
import { elementOf } from '#markup/html-element.ts';
import { htmlPage } from '#markup/html-page.ts';
import type { Call } from '#model/call.ts';
import { fingerprint } from '#model/id.ts';
import { type Instant, later } from '#model/instant.ts';
import { siteReading } from '#sources/site-reading.ts';
import type { Outcome } from '../asking/ask-again.ts';
import { afterPause, day, dueAt, pauseFor, stateAfter } from '../asking/rhythm.ts';
import { asTracked } from '../list/as-tracked.ts';
import { leftOut, pageGone } from '../list/news.ts';
import { type Readings, takeOver } from '../list/take-over.ts';
import type { Parts } from '../store/parts.ts';
import type { WatchState } from '../store/shape.ts';

/** A page of tracked deadlines, and when it is to be read again. */
export interface WatchedPage {
  readonly url: string;
  /** Milliseconds between two looks. */
  readonly pause: number;
  readonly dueAt: Instant;
}

/** Pages of what is tracked and lies ahead. What was tracked from a list is watched there: its page may be another one. */
export function watchedPages({ tracked, watch }: Pick<Parts, 'tracked' | 'watch'>, now: Instant): readonly WatchedPage[] {
  const ours = tracked.filter(({ call }) => call.source.url === call.url && /^https?:/.test(call.url));
  return [...Map.groupBy(ours, ({ call }) => call.url)].flatMap(([url, all]): WatchedPage[] => {
    const pause = pauseFor(
      all.map(({ deadline }) => deadline),
      now,
    );
    const readAt = all.map(({ call }) => call.source.readAt).reduce(later);
    return pause === undefined ? [] : [{ url, pause, dueAt: watch[url] ? dueAt(watch[url], pause, now) : afterPause(readAt, pause) }];
  });
}

/** What a page holds, read from bytes as a tab would read it; undefined where they are no text. */
export function readBytes(
  { bytes, contentType }: { bytes: Uint8Array; contentType: string | null },
  url: string,
  readAt: Instant,
): Call | undefined {
  const text = decode(bytes, contentType);
  if (!text.ok) return undefined;
  return siteReading(htmlPage(text.value, url), { url, readAt }, () => elementOf({ bytes, contentType })).call;
}

/** All that matters of a reading: two that say the same have the same. */
const readingPrint = ({ deadlines }: Call): string =>
  fingerprint(JSON.stringify(deadlines.map(({ id, date, end, time, zone, utc, status }) => [id, date, end, time, zone, utc, status])));

type Watched = Readings & Pick<Parts, 'watch'>;

export const watched = ['tracked', 'follows', 'hidden', 'history', 'news', 'watch'] as const;

/** A page that says twice that it is gone is gone. */
const isGoneAgain = (before: WatchState | undefined, { kind }: Outcome) => kind === 'gone' && before !== undefined && before.failures > 0;

/** Takes over what asking a page again has brought; what it does not say, or not any more, stays as it was. */
export function takeOutcome(
  parts: Watched,
  { url, pause }: Pick<WatchedPage, 'url' | 'pause'>,
  outcome: Outcome,
  now: Instant,
): Partial<Watched> {
  const before = parts.watch[url];
  const call = outcome.kind === 'answer' ? readBytes(outcome, url, now) : undefined;
  const isGood = call !== undefined && call.deadlines.length > 0;
  const reading = isGood ? readingPrint(call) : null;
  const taken = isGood && reading !== before?.reading ? takeOver(parts, call, now) : {};
  return {
    ...taken,
    ...(isGood && reading !== before?.reading && leftOut({ ...parts, ...taken }, asTracked(parts, call), now)),
    ...(isGoneAgain(before, outcome) && pageGone(parts, url, now)),
    watch: { ...parts.watch, [url]: stateAfter(before, outcome, { pause, now, isGood, reading }) },
  };
}

/** A page that was just read in a tab need not be asked for before its time; trouble with asking is not over by that. */
export function readInTab({ watch }: Pick<Parts, 'watch'>, url: string, now: Instant): Partial<Pick<Parts, 'watch'>> {
  const state = watch[url];
  if (!state || state.failures > 0) return {};
  return { watch: { ...watch, [url]: { ...state, readAt: now, nextAt: afterPause(now, day) } } };
}
