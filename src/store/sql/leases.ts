import { instantAt, milliseconds } from '#model/instant.ts';
import type { Store } from '../store.ts';
import type { Database } from './schema.ts';

export const leasesOf = (db: Database): Pick<Store, 'lease' | 'release'> => ({
  async lease(name, owner, seconds, now) {
    const until = instantAt(milliseconds(now) + seconds * 1000);
    const taken = await db
      .insertInto('leases')
      .values({ name, owner, until })
      .onConflict((on) =>
        on
          .column('name')
          .doUpdateSet({ owner, until })
          .where((is) => is.or([is('leases.owner', '=', owner), is('leases.until', '<=', now)])),
      )
      .returning('name')
      .execute();
    return taken.length > 0;
  },

  async release(name, owner) {
    await db.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute();
  },
});
