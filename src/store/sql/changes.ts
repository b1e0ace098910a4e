import type { Call } from '#model/call.ts';
import type { Change } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import type { Store, StoredChange } from '../store.ts';
import { numbersFor } from './numbers.ts';
import type { Database, Tables, Tx } from './schema.ts';
import { instantIn } from './words.ts';

/** Rows of one insert: both databases limit the values of one statement. */
const rowsAtOnce = 100;

/** Adds changes of calls to the record, in order, and answers them with their numbers. */
export async function record(
  tx: Tx,
  source: string,
  changes: readonly { readonly call: Call; readonly change: Change }[],
  noticedAt: Instant,
): Promise<StoredChange[]> {
  if (!changes.length) return [];
  const first = await numbersFor(tx, 'changes', changes.length);
  const stored = changes.map(
    ({ call: { id, url, event }, change }, i): StoredChange => ({
      number: first + i,
      source,
      call: { id, url, event },
      change,
      noticedAt,
    }),
  );
  for (let i = 0; i < stored.length; i += rowsAtOnce)
    await tx
      .insertInto('changes')
      .values(
        stored.slice(i, i + rowsAtOnce).map(({ number, call, change }) => ({
          number,
          source,
          call: call.id,
          change: JSON.stringify({ call, change }),
          noticed_at: noticedAt,
        })),
      )
      .execute();
  return stored;
}

const changeIn = ({ number, source, change, noticed_at }: Tables['changes']): StoredChange => ({
  number,
  source,
  ...JSON.parse(change),
  noticedAt: instantIn(noticed_at),
});

export const changesOf = (db: Database): Pick<Store, 'changesAfter' | 'newestChanges'> => ({
  async changesAfter(number, limit) {
    const rows = await db.selectFrom('changes').selectAll().where('number', '>', number).orderBy('number').limit(limit).execute();
    return rows.map(changeIn);
  },

  async newestChanges(limit) {
    const rows = await db.selectFrom('changes').selectAll().orderBy('number', 'desc').limit(limit).execute();
    return rows.map(changeIn);
  },
});
