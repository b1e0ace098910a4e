import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import type { Errand, Queue, Taken } from '../queue.ts';
import type { Store } from '../store.ts';
import { RestingLanes } from './resting-lanes.ts';
import { isAtWork, type SharedQueueTiming, waitingSql } from './shared-queue-sql.ts';

const schema = 'lastcall_queue';
const name = 'pages';

/** How long a lane stays taken without a word from whoever has it, in seconds: longer than any page may take. */
const laneSeconds = 120;
/** How soon a lane that another harvester has is looked at again. */
const otherLaneSeconds = 2;

/** What stands in a job of pg-boss. */
interface Job {
  readonly errand: Errand;
  readonly attempt: number;
}

const jobFor = (errand: Errand, attempt: number) => ({
  data: { errand, attempt } satisfies Job,
  singletonKey: errand.url,
  startAfter: errand.notBefore,
  group: { id: errand.lane },
});

const after = (now: Instant, seconds: number) => instantAt(milliseconds(now) + seconds * 1000);

/**
 * The queue that many harvesters share, in the PostgreSQL database of their store (pg-boss: https://timgit.github.io/pg-boss/). It goes by
 * the clock of the database. A harvester that is killed stops giving signs of life, and what it had is handed out again. Lanes are leased
 * in the store, so that they rest for everybody. Throws where the database cannot be reached.
 */
export async function sharedQueue(databaseUrl: string, leases: Pick<Store, 'lease'>, timing: SharedQueueTiming): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema,
    max: 4,
    application_name: 'lastcall queue',
    schedule: false,
    superviseIntervalSeconds: timing.superviseSeconds,
    monitorIntervalSeconds: timing.superviseSeconds,
  });
  // Its own upkeep is tried again by itself; what a caller asks for fails in the caller's hands.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(name, {
    // One job for an address, whether it waits or is taken.
    policy: 'exclusive',
    heartbeatSeconds: timing.silenceSeconds,
    retryLimit: 20,
    deleteAfterSeconds: 3600,
  });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'lastcall queue' });
  pool.on('error', () => undefined);
  const taken = new Set<string>();
  const lanes = new RestingLanes();
  const signs = setInterval(() => {
    if (taken.size) boss.touch(name, [...taken]).catch(() => undefined);
  }, timing.silenceSeconds * 300).unref();

  /** Ends a job and begins it anew, both or neither. */
  async function putBack(id: string, errand: Errand, attempt: number): Promise<void> {
    const client = await pool.connect();
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
    try {
      await client.query('begin');
      await boss.complete(name, id, null, { db });
      await boss.insert(name, [jobFor(errand, attempt)], { db });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  /** The lane rests for everybody: its lease goes on under the name of the job that had it. */
  async function rest({ id, lane }: Taken, freeAt: Instant): Promise<void> {
    taken.delete(id);
    lanes.rest(lane, freeAt);
    await leases.lease(`lane ${lane}`, id, 0, freeAt);
  }

  async function nothingNow(now: Instant): Promise<Instant | null> {
    const { rows } = await pool.query(waitingSql(schema), [name]);
    const { count, next } = rows[0];
    if (Number(count) === 0) return null;
    const soon = after(now, 1);
    const due = next === null ? soon : instantAt(Number(next));
    return due > soon ? due : soon;
  }

  return {
    async add(errands) {
      const added = await boss.insert(
        name,
        errands.map((errand) => jobFor(errand, 0)),
        { returnId: true },
      );
      return added?.length ?? 0;
    },

    async take(now) {
      for (;;) {
        const resting = lanes.at(now);
        const [job] = await boss.fetch<Job>(name, { groupConcurrency: 1, ignoreGroups: resting.length ? resting : null });
        if (!job) return { errand: null, askAgainAt: await nothingNow(now) };
        const { errand, attempt } = job.data;
        if (await leases.lease(`lane ${errand.lane}`, job.id, laneSeconds, now)) {
          taken.add(job.id);
          return { errand: { ...errand, id: job.id, attempt } };
        }
        const later = after(now, otherLaneSeconds);
        lanes.rest(errand.lane, later);
        await putBack(job.id, { ...errand, notBefore: later }, attempt);
      }
    },

    async done(errand, laneFreeAt) {
      await boss.complete(name, errand.id);
      await rest(errand, laneFreeAt);
    },

    async again({ id, attempt, ...errand }, notBefore, laneFreeAt) {
      await putBack(id, { ...errand, notBefore }, attempt + 1);
      await rest({ ...errand, id, attempt }, laneFreeAt);
    },

    async size() {
      const { rows } = await pool.query(`select count(*) from ${schema}.job where name = $1 and ${isAtWork}`, [name]);
      return Number(rows[0].count);
    },

    async close() {
      clearInterval(signs);
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}
