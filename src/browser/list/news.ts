import type { Call, Deadline } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { News, Tracked } from '../store/shape.ts';
import type { List } from './list.ts';
import { isWorthTracking } from './worth-tracking.ts';

type Told = Pick<Parts, 'news'>;

/** More news than these are history; the oldest go. */
const most = 200;

export const withNews = (news: Parts['news'], more: readonly News[]): Parts['news'] =>
  more.length ? [...news, ...more].slice(-most) : news;

type About = Pick<Tracked, 'call'> & { readonly deadline?: Deadline };

/** News of a page that gives no new date. */
function newsOfPage(what: 'page gone' | 'not on page', { call, deadline }: About, now: Instant): News {
  const { id, url } = call.source;
  const about = { call, before: deadline ?? null, after: null, noticedAt: now, from: { id, url } };
  return { id: `${deadline?.id ?? call.id}@${now}`, what, ...about, isSeen: false, isTold: false };
}

/** The page of tracked deadlines is gone: told once; nothing is untracked. */
export function pageGone(
  { news, tracked, hidden }: Pick<Parts, 'news' | 'tracked' | 'hidden'>,
  address: string,
  now: Instant,
): Partial<Told> {
  const ours = tracked.filter(({ call, deadline }) => call.source.url === address && !(deadline.id in hidden));
  const calls = new Map(ours.map(({ call }) => [call.id, call]));
  const fresh = [...calls.values()].filter(({ id }) => !news.some(({ call, what }) => call.id === id && what === 'page gone'));
  return fresh.length
    ? {
        news: withNews(
          news,
          fresh.map((call) => newsOfPage('page gone', { call }, now)),
        ),
      }
    : {};
}

/**
 * Tracked deadlines ahead that their page, read whole, has no more: each is told once, since what stands there under another name may close
 * earlier; nothing is untracked.
 */
export function leftOut(
  { news, tracked, hidden }: Pick<Parts, 'news' | 'tracked' | 'hidden'>,
  { id, source, deadlines }: Call,
  now: Instant,
): Partial<Told> {
  const there = new Set(deadlines.map((deadline) => deadline.id));
  const missing = tracked.filter(
    ({ call, deadline }) =>
      call.id === id &&
      call.source.id === source.id &&
      !there.has(deadline.id) &&
      !(deadline.id in hidden) &&
      isWorthTracking(deadline, now) &&
      !news.some(({ what, before }) => what === 'not on page' && before?.id === deadline.id),
  );
  return missing.length
    ? {
        news: withNews(
          news,
          missing.map((one) => newsOfPage('not on page', one, now)),
        ),
      }
    : {};
}

/** What a page has again is no news any more: the page itself, and deadlines that it did not have. */
export function pageBack({ news }: Told, { id, deadlines }: Pick<Call, 'id' | 'deadlines'>): Partial<Told> {
  const there = new Set(deadlines.map((deadline) => deadline.id));
  const isBack = ({ what, call, before }: News) =>
    (what === 'page gone' && call.id === id) || (what === 'not on page' && there.has(before?.id ?? ''));
  return news.some(isBack) ? { news: news.filter((one) => !isBack(one)) } : {};
}

/** The reader has seen these. */
export const markSeen = ({ news }: Told, ids: readonly string[]): Partial<List> =>
  news.some(({ id, isSeen }) => !isSeen && ids.includes(id))
    ? { news: news.map((one) => (!one.isSeen && ids.includes(one.id) ? { ...one, isSeen: true, isTold: true } : one)) }
    : {};
