import { type Kysely, Migrator } from 'kysely';
import { steps } from './index.ts';
import { columnsOf, type Dialect } from './migration.ts';

/** The tables are in a state that this program does not know. */
export class NewerStore extends Error {
  constructor(options?: ErrorOptions) {
    super('the store was made by a newer lastcall; install that version', options);
  }
}

/** Brings the tables to a state, the newest by default. Throws `NewerStore` where another program has changed them. */
export async function migrate<T>(db: Kysely<T>, dialect: Dialect, state?: string): Promise<void> {
  const columns = columnsOf(dialect);
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(steps.map(([name, step]) => [name, { up: (tx: Kysely<unknown>) => step(tx, columns) }])),
    },
  });
  const { error } = state === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(state);
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) throw new NewerStore({ cause: error });
  if (error) throw error;
}
