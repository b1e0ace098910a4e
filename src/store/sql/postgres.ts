import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** Connections that one process holds at most. */
const mostConnections = 8;

/** A PostgreSQL database. */
export function postgresAt(databaseUrl: string): PostgresDialect {
  return new PostgresDialect({
    pool: async () => {
      const pool = new pg.Pool({ connectionString: databaseUrl, max: mostConnections, application_name: 'lastcall' });
      // A connection that breaks while nobody uses it (a restarted server) is replaced when the next one is needed.
      pool.on('error', () => undefined);
      return pool;
    },
  });
}
