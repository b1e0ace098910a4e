import type { Store } from '../store.ts';
import type { Database } from './schema.ts';
import { instantIn } from './words.ts';

/** What was given out to subscribers: stamps of events, and files. */
export const publishedOf = (db: Database): Pick<Store, 'stamps' | 'saveStamps' | 'publications' | 'savePublications'> => ({
  async stamps() {
    const rows = await db.selectFrom('stamps').selectAll().orderBy('uid').execute();
    return rows.map(({ uid, hash, stamp, sequence }) => ({ uid, hash, stamp: instantIn(stamp), sequence }));
  },

  saveStamps: (stamps) =>
    db.transaction().execute(async (tx) => {
      for (const { uid, hash, stamp, sequence } of stamps)
        await tx
          .insertInto('stamps')
          .values({ uid, hash, stamp, sequence })
          .onConflict((on) => on.column('uid').doUpdateSet({ hash, stamp, sequence }))
          .execute();
    }),

  async publications() {
    const rows = await db.selectFrom('publications').selectAll().orderBy('path').execute();
    return rows.map(({ path, etag, last_modified, events }) => ({ path, etag, lastModified: instantIn(last_modified), events }));
  },

  savePublications: (publications) =>
    db.transaction().execute(async (tx) => {
      for (const { path, etag, lastModified, events } of publications)
        await tx
          .insertInto('publications')
          .values({ path, etag, last_modified: lastModified, events })
          .onConflict((on) =>
            on.column('path').doUpdateSet((now) => ({
              etag,
              events,
              // A file never looks older than it did: clients would not ask for it again.
              last_modified: now
                .case()
                .when('publications.last_modified', '>', lastModified)
                .then(now.ref('publications.last_modified'))
                .else(lastModified)
                .end(),
            })),
          )
          .execute();
    }),
});
