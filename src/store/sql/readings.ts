import type { Call } from '#model/call.ts';
import { type Change, changesBetween } from '#model/change.ts';
import type { Instant } from '#model/instant.ts';
import { withLastingIds } from '#model/lasting-ids.ts';
import { isOver } from '#model/order.ts';
import type { Store, StoredChange, StoredReading } from '../store.ts';
import { record } from './changes.ts';
import { numbersFor } from './numbers.ts';
import type { Database, Tables, Tx } from './schema.ts';
import { callIn, instantIn, wordsOf } from './words.ts';

/** Calls named in one statement. */
const atOnce = 500;

const readingIn = ({ body, first_read, changed_at, last_read, is_listed }: Tables['readings']): StoredReading => ({
  call: callIn(body, last_read),
  firstRead: instantIn(first_read),
  changedAt: instantIn(changed_at),
  lastRead: instantIn(last_read),
  isListed: is_listed === 1,
});

/** A call that comes or goes whole: what was over by then is no news. */
const newsOf = (before: Call, after: Call, at: Instant): Change[] =>
  changesBetween(before, after).filter(({ before: old, after: now }) => {
    const only = old === null ? now : now === null ? old : null;
    return only === null || !isOver(only, at);
  });

const withoutDeadlines = (call: Call): Call => ({ ...call, deadlines: [] });

async function remember(tx: Tx, call: Call): Promise<void> {
  const number = await numbersFor(tx, 'history', 1);
  await tx
    .insertInto('history')
    .values({ number, call: call.id, source: call.source.id, read_at: call.source.readAt, body: wordsOf(call) })
    .execute();
}

/** Puts a call down that this source never had; false where it has it. */
async function begin(tx: Tx, call: Call): Promise<boolean> {
  const { readAt } = call.source;
  const begun = await tx
    .insertInto('readings')
    .values({
      call: call.id,
      source: call.source.id,
      body: wordsOf(call),
      first_read: readAt,
      changed_at: readAt,
      last_read: readAt,
      is_listed: 1,
    })
    .onConflict((on) => on.columns(['call', 'source']).doNothing())
    .returning('call')
    .executeTakeFirst();
  return begun !== undefined;
}

/** Moves `last_read` and, by that write, holds the row until the transaction ends; undefined where the store knows a newer reading. */
const seenAgain = (tx: Tx, { id, source }: Call) =>
  tx
    .updateTable('readings')
    .set({ last_read: source.readAt })
    .where('call', '=', id)
    .where('source', '=', source.id)
    .where('last_read', '<=', source.readAt)
    .returning(['body', 'is_listed'])
    .executeTakeFirst();

const recordOf = (tx: Tx, call: Call, changes: readonly Change[]): Promise<readonly StoredChange[]> =>
  record(
    tx,
    call.source.id,
    changes.map((change) => ({ call, change })),
    call.source.readAt,
  );

/** Takes in a newer reading. Its deadlines go by the ids under which the store knows them, however a page numbers its rows anew. */
async function keepAgain(tx: Tx, known: Pick<Tables['readings'], 'body' | 'is_listed'>, read: Call): Promise<readonly StoredChange[]> {
  const { id: source, readAt } = read.source;
  const before = callIn(known.body, readAt);
  const call = { ...read, deadlines: withLastingIds(read.deadlines, before.deadlines) };
  const [words, wasListed] = [wordsOf(call), known.is_listed === 1];
  if (words === known.body && wasListed) return [];
  await tx
    .updateTable('readings')
    .set(words === known.body ? { is_listed: 1 } : { is_listed: 1, body: words, changed_at: readAt })
    .where('call', '=', call.id)
    .where('source', '=', source)
    .execute();
  if (words !== known.body) await remember(tx, call);
  return recordOf(tx, call, wasListed ? changesBetween(before, call) : newsOf(withoutDeadlines(before), call, readAt));
}

async function keep(tx: Tx, call: Call): Promise<readonly StoredChange[]> {
  if (await begin(tx, call)) {
    await remember(tx, call);
    return recordOf(tx, call, newsOf(withoutDeadlines(call), call, call.source.readAt));
  }
  const known = await seenAgain(tx, call);
  return known ? keepAgain(tx, known, call) : [];
}

/** Calls of one source that leave its list together. */
async function drop(tx: Tx, source: string, calls: readonly string[], at: Instant): Promise<Call[]> {
  const dropped: Call[] = [];
  for (let i = 0; i < calls.length; i += atOnce) {
    const rows = await tx
      .updateTable('readings')
      .set({ is_listed: 0 })
      .where('source', '=', source)
      .where('call', 'in', calls.slice(i, i + atOnce))
      .where('is_listed', '=', 1)
      .where('last_read', '<=', at)
      .returning(['body', 'last_read'])
      .execute();
    dropped.push(...rows.map(({ body, last_read }) => callIn(body, last_read)));
  }
  return dropped.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const readingsOf = (db: Database): Pick<Store, 'keep' | 'touch' | 'closeSource' | 'readings' | 'history'> => ({
  keep: (call) => db.transaction().execute((tx) => keep(tx, call)),

  async touch(source, calls, at) {
    for (let i = 0; i < calls.length; i += atOnce) {
      await db
        .updateTable('readings')
        .set({ last_read: at })
        .where('source', '=', source)
        .where('call', 'in', calls.slice(i, i + atOnce))
        .where('is_listed', '=', 1)
        .where('last_read', '<', at)
        .execute();
    }
  },

  async closeSource(source, listed, at) {
    const known = await db.selectFrom('readings').select('call').where('source', '=', source).where('is_listed', '=', 1).execute();
    const kept = new Set(listed);
    const gone = known.map(({ call }) => call).filter((call) => !kept.has(call));
    if (!gone.length) return [];
    return db.transaction().execute(async (tx) => {
      const dropped = await drop(tx, source, gone, at);
      const changes = dropped.flatMap((call) => newsOf(call, withoutDeadlines(call), at).map((change) => ({ call, change })));
      return record(tx, source, changes, at);
    });
  },

  async readings(after, limit) {
    const all = db.selectFrom('readings').selectAll().orderBy('call').orderBy('source').limit(limit);
    const rows = await (after === null
      ? all
      : all.where((is) => is.or([is('call', '>', after.call), is.and([is('call', '=', after.call), is('source', '>', after.source)])]))
    ).execute();
    return rows.map(readingIn);
  },

  async history(call) {
    const rows = await db.selectFrom('history').selectAll().where('call', '=', call).orderBy('number').execute();
    return rows.map(({ body, read_at }) => callIn(body, read_at));
  },
});
