import { utcDay } from '#model/instant.ts';
import type { PersonalFeed, Store } from '../store.ts';
import type { Database, Tables } from './schema.ts';
import { instantIn, storable } from './words.ts';

const feedIn = (row: Tables['personal_feeds']): PersonalFeed => ({
  readKeyHash: row.read_key_hash,
  writeKeyHash: row.write_key_hash,
  body: row.body,
  createdAt: instantIn(row.created_at),
  changedAt: instantIn(row.changed_at),
  readOn: instantIn(row.read_on),
});

type Parts = Pick<
  Store,
  | 'addPersonalFeed'
  | 'personalFeed'
  | 'replacePersonalFeed'
  | 'deletePersonalFeed'
  | 'touchPersonalFeed'
  | 'expirePersonalFeeds'
  | 'countPersonalFeeds'
>;

export const personalFeedsOf = (db: Database): Parts => ({
  async addPersonalFeed(feed) {
    const { readKeyHash, writeKeyHash, body, createdAt, changedAt, readOn } = feed;
    await db
      .insertInto('personal_feeds')
      .values({
        read_key_hash: readKeyHash,
        write_key_hash: writeKeyHash,
        body: storable(body),
        created_at: createdAt,
        changed_at: changedAt,
        read_on: readOn,
      })
      .execute();
  },

  async personalFeed(readKeyHash) {
    const row = await db.selectFrom('personal_feeds').selectAll().where('read_key_hash', '=', readKeyHash).executeTakeFirst();
    return row && feedIn(row);
  },

  async replacePersonalFeed({ readKeyHash, writeKeyHash }, body, at) {
    const replaced = await db
      .updateTable('personal_feeds')
      .set({ body: storable(body), changed_at: at })
      .where('read_key_hash', '=', readKeyHash)
      .where('write_key_hash', '=', writeKeyHash)
      .returning('read_key_hash')
      .execute();
    return replaced.length > 0;
  },

  async deletePersonalFeed({ readKeyHash, writeKeyHash }) {
    const deleted = await db
      .deleteFrom('personal_feeds')
      .where('read_key_hash', '=', readKeyHash)
      .where('write_key_hash', '=', writeKeyHash)
      .returning('read_key_hash')
      .execute();
    return deleted.length > 0;
  },

  async touchPersonalFeed(readKeyHash, at) {
    await db
      .updateTable('personal_feeds')
      .set({ read_on: at })
      .where('read_key_hash', '=', readKeyHash)
      .where('read_on', '<', utcDay(at))
      .execute();
  },

  async expirePersonalFeeds(unreadSince) {
    const expired = await db.deleteFrom('personal_feeds').where('read_on', '<', unreadSince).returning('read_key_hash').execute();
    return expired.length;
  },

  async countPersonalFeeds() {
    const { count } = await db
      .selectFrom('personal_feeds')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  },
});
