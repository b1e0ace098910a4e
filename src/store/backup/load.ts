import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { no, ok, type Result } from '#model/result.ts';
import { steps } from '../migrations/index.ts';
import { type Tx, untyped } from '../sql/schema.ts';
import { formatVersion, type Row } from './dump.ts';
import { isKeptTable, keptTables } from './tables.ts';

const rowsAtOnce = 50;
const damaged = 'damaged or cut short; take another backup file';

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return value instanceof Object && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function headProblem(line: string): string | undefined {
  const head = parsed(line);
  if (head?.lastcall !== 'backup') return 'no backup of lastcall; name a file that lastcall backup wrote';
  const isKnown = head.format === formatVersion && steps.some(([name]) => name === head.state);
  return isKnown ? undefined : 'written by a newer lastcall; install that version to restore it';
}

/** Reads a backup through without touching any store: the number of its rows where it is whole and of a known state. */
export async function verify(lines: AsyncIterable<string>): Promise<Result<number, string>> {
  const hash = createHash('sha256');
  let count = 0;
  let isSealed = false;
  for await (const line of lines) {
    const problem = count === 0 ? headProblem(line) : undefined;
    if (problem) return no(problem);
    const record = parsed(line);
    if (!record || isSealed) return no(damaged);
    if ('sha256' in record) {
      if (record.lines !== count || record.sha256 !== hash.digest('hex')) return no(damaged);
      isSealed = true;
    } else {
      hash.update(`${line}\n`);
      count += 1;
    }
  }
  return isSealed ? ok(count - 1) : no(damaged);
}

export async function isEmpty(tx: Tx): Promise<boolean> {
  for (const [table] of keptTables)
    if (await untyped(tx).selectFrom(table).select(sql`1`.as('one')).limit(1).executeTakeFirst()) return false;
  return true;
}

export async function clear(tx: Tx): Promise<void> {
  for (const [table] of keptTables) await tx.deleteFrom(table).execute();
}

/** Fills empty tables from lines that `verify` has passed. */
export async function load(tx: Tx, lines: AsyncIterable<string>): Promise<void> {
  let waiting: { readonly table: string; readonly rows: readonly Row[] } = { table: '', rows: [] };
  const flush = async () => {
    if (waiting.rows.length)
      await untyped(tx)
        .insertInto(waiting.table)
        .values([...waiting.rows])
        .execute();
  };
  for await (const line of lines)
    for (const [table, row] of Object.entries(parsed(line) ?? {})) {
      if (!isKeptTable(table)) continue;
      const isFull = waiting.table !== table || waiting.rows.length === rowsAtOnce;
      if (isFull) await flush();
      waiting = { table, rows: isFull ? [row as Row] : [...waiting.rows, row as Row] };
    }
  await flush();
}
