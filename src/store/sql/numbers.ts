import type { Tx } from './schema.ts';

/**
 * The next numbers of a table, as many as asked: the first of them. The row stays locked until the transaction ends, so that numbers
 * become visible in their order and who follows them by the last number seen misses none.
 */
export async function numbersFor(tx: Tx, table: 'history' | 'changes', count: number): Promise<number> {
  const { value } = await tx
    .insertInto('counters')
    .values({ name: table, value: count })
    .onConflict((on) => on.column('name').doUpdateSet((now) => ({ value: now('counters.value', '+', count) })))
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count + 1;
}
