import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

/** How a migration writes columns in either dialect. */
export interface Columns {
  /** Text that compares byte by byte: SQLite's way, and not PostgreSQL's unless asked. */
  readonly text: ReturnType<typeof sql>;
  readonly required: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}

export const columnsOf = (dialect: Dialect): Columns => ({
  text: dialect === 'postgres' ? sql`text collate "C"` : sql`text`,
  required: (column) => column.notNull(),
});

/**
 * One step of the tables, numbered by its place in `index.ts`; a step that was released never changes. It knows no type of the tables,
 * which are those of a later day. New columns have a default, so that an older backup can be restored.
 */
export type Step = (db: Kysely<unknown>, columns: Columns) => Promise<void>;
