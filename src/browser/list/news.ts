import type { Instant } from '#model/instant.ts';
import type { Parts } from '../store/parts.ts';
import type { News } from '../store/shape.ts';
import type { List } from './list.ts';

type Told = Pick<Parts, 'news'>;

/** More news than these are history; the oldest go. */
const most = 200;

export const withNews = (news: Parts['news'], more: readonly News[]): Parts['news'] =>
  more.length ? [...news, ...more].slice(-most) : news;

/** The page of tracked deadlines is gone: told once; nothing is untracked. */
export function pageGone(
  { news, tracked, hidden }: Pick<Parts, 'news' | 'tracked' | 'hidden'>,
  address: string,
  now: Instant,
): Partial<Told> {
  const ours = tracked.filter(({ call, deadline }) => call.source.url === address && !(deadline.id in hidden));
  const calls = new Map(ours.map(({ call }) => [call.id, call]));
  const fresh = [...calls.values()].filter(({ id }) => !news.some(({ call, what }) => call.id === id && what === 'page gone'));
  const told = fresh.map((call): News => {
    const from = { id: call.source.id, url: call.source.url };
    return {
      id: `${call.id}@${now}`,
      what: 'page gone',
      call,
      before: null,
      after: null,
      noticedAt: now,
      from,
      isSeen: false,
      isTold: false,
    };
  });
  return told.length ? { news: withNews(news, told) } : {};
}

/** A page that had gone is back: that it was gone is no news any more. */
export function pageBack({ news }: Told, call: string): Partial<Told> {
  const left = news.filter((one) => one.what !== 'page gone' || one.call.id !== call);
  return left.length === news.length ? {} : { news: left };
}

/** The reader has seen these. */
export const markSeen = ({ news }: Told, ids: readonly string[]): Partial<List> =>
  news.some(({ id, isSeen }) => !isSeen && ids.includes(id))
    ? { news: news.map((one) => (!one.isSeen && ids.includes(one.id) ? { ...one, isSeen: true, isTold: true } : one)) }
    : {};
