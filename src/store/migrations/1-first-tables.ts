import type { Step } from './migration.ts';

/** Readings with their history and changes, what the harvest and the site remember, leases. */
export const firstTables: Step = async (db, { text, required }) => {
  const { schema } = db;
  await schema
    .createTable('readings')
    .addColumn('call', text, required)
    .addColumn('source', text, required)
    .addColumn('body', text, required)
    .addColumn('first_read', text, required)
    .addColumn('changed_at', text, required)
    .addColumn('last_read', text, required)
    .addColumn('is_listed', 'integer', required)
    .addPrimaryKeyConstraint('readings_key', ['call', 'source'])
    .execute();
  await schema.createIndex('readings_by_source').on('readings').columns(['source', 'call']).execute();
  await schema
    .createTable('history')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('call', text, required)
    .addColumn('source', text, required)
    .addColumn('read_at', text, required)
    .addColumn('body', text, required)
    .execute();
  await schema.createIndex('history_by_call').on('history').columns(['call', 'number']).execute();
  await schema
    .createTable('changes')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('source', text, required)
    .addColumn('call', text, required)
    .addColumn('change', text, required)
    .addColumn('noticed_at', text, required)
    .execute();
  await schema
    .createTable('counters')
    .addColumn('name', text, (column) => required(column).primaryKey())
    .addColumn('value', 'integer', required)
    .execute();
  await schema
    .createTable('fetch_states')
    .addColumn('url', text, (column) => required(column).primaryKey())
    .addColumn('etag', text)
    .addColumn('last_modified', text)
    .addColumn('body_hash', text)
    .addColumn('fetched_at', text, required)
    .addColumn('next_at', text, required)
    .addColumn('failures', 'integer', required)
    .addColumn('trouble', text)
    .execute();
  await schema
    .createTable('stamps')
    .addColumn('uid', text, (column) => required(column).primaryKey())
    .addColumn('hash', text, required)
    .addColumn('stamp', text, required)
    .addColumn('sequence', 'integer', required)
    .execute();
  await schema
    .createTable('publications')
    .addColumn('path', text, (column) => required(column).primaryKey())
    .addColumn('etag', text, required)
    .addColumn('last_modified', text, required)
    .addColumn('events', 'integer')
    .execute();
  await schema
    .createTable('personal_feeds')
    .addColumn('read_key_hash', text, (column) => required(column).primaryKey())
    .addColumn('write_key_hash', text, required)
    .addColumn('body', text, required)
    .addColumn('created_at', text, required)
    .addColumn('changed_at', text, required)
    .addColumn('read_on', text, required)
    .execute();
  await schema
    .createTable('leases')
    .addColumn('name', text, (column) => required(column).primaryKey())
    .addColumn('owner', text, required)
    .addColumn('until', text, required)
    .execute();
};
