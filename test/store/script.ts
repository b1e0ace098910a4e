import type { Call } from '#model/call.ts';
import type { Store } from '#store/store.ts';
import { at, sampleCall } from '../support/sample-call.ts';

/** A reading of the invented TIDES by one source on one day. */
export function tides(source: string, day: string, deadlines: readonly Readonly<Record<string, unknown>>[], id = 'tides'): Call {
  return sampleCall(deadlines, { id, source: { id: source, url: `https://${source}.example/`, readAt: `${day}T12:00:00Z` } });
}

export const on = (date: string, more: Readonly<Record<string, unknown>> = {}) => ({
  date,
  utc: `${date}T11:59:00Z`,
  earliest: `${date}T11:59:00Z`,
  latest: `${date}T11:59:00Z`,
  ...more,
});

const tbd = { date: null, status: 'tbd', utc: null, earliest: null, latest: null };

/** A life of a store in a few sentences: what it holds afterwards must be the same text in every database. */
export async function live(store: Store): Promise<void> {
  await store.keep(tides('page', '2026-11-01', [{ ...tbd }]));
  await store.keep(tides('page', '2026-11-02', [on('2027-01-22')]));
  await store.keep(tides('ccfddl', '2026-11-02', [on('2027-01-23')]));
  await store.keep(
    tides(
      'ccfddl',
      '2026-11-02',
      [on('2026-01-23'), on('2027-02-23', { id: 'é.submission', kind: 'abstract' })].map((d, i) => ({ ...d, id: `t${i}` })),
      'Zostera',
    ),
  );
  await store.keep(tides('page', '2026-11-03', [on('2027-01-22')]));
  await store.keep(
    tides('page', '2026-11-04', [on('2027-01-29', { quote: 'Verlängert: 29. Januar – ‘final’ 😀 \u0000', was: ['2027-01-22'] })]),
  );
  await store.keep(tides('page', '2026-11-02', [on('2027-01-22')]));
  await store.closeSource('ccfddl', ['tides'], at('2026-11-05T12:00:00Z'));
  await store.keep(
    tides(
      'ccfddl',
      '2026-11-06',
      [on('2026-01-23'), on('2027-02-24')].map((d, i) => ({ ...d, id: `t${i}` })),
      'Zostera',
    ),
  );
  await store.saveFetchState({
    url: 'https://tides.example/2027/cfp',
    etag: '"ä\0b"',
    lastModified: null,
    bodyHash: 'f00d',
    fetchedAt: at('2026-11-04T12:00:00Z'),
    nextAt: at('2026-11-05T12:00:00Z'),
    failures: 0,
    trouble: null,
  });
  const stamp = { uid: 'b', hash: '1', stamp: at('2026-11-04T12:00:00Z'), sequence: 0 };
  await store.saveStamps([stamp, { ...stamp, uid: 'B' }, { ...stamp, uid: 'a-1' }, { ...stamp, uid: 'a.1' }]);
  await store.saveStamps([{ ...stamp, hash: '2', sequence: 1 }]);
  await store.savePublications([{ path: 'feeds/all.ics', etag: '"1"', lastModified: at('2026-11-04T12:00:00Z'), events: 3 }]);
  await store.addPersonalFeed({
    readKeyHash: 'r',
    writeKeyHash: 'w',
    body: '{"ids":["tides.submission"]}',
    createdAt: at('2026-11-04T12:00:00Z'),
    changedAt: at('2026-11-04T12:00:00Z'),
    readOn: at('2026-11-04T12:00:00Z'),
  });
}
