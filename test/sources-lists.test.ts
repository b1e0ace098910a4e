import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '#model/instant.ts';
import { no, ok } from '#model/result.ts';
import { eventDays } from '#sources/event-days.ts';
import { type Ask, gather } from '#sources/gather.ts';
import { lists } from '#sources/lists.ts';
import { confsTech } from './sources/confs-tech.rows.ts';
import { eventDayRows } from './sources/event-days.rows.ts';
import { huggingface } from './sources/huggingface.rows.ts';
import type { ListRows } from './sources/list-rows.ts';
import { pythonDeadlines } from './sources/python-deadlines.rows.ts';
import { said } from './sources/said.ts';
import { secDeadlines } from './sources/sec-deadlines.rows.ts';

const now = parseInstant('2026-11-20T00:00:00Z');
if (!now) throw new Error('no instant');
const fixtures = join(import.meta.dirname, 'fixtures/sources');

const askFixtures =
  ({ answers }: ListRows, edit: (text: string) => string = (text) => text): Ask =>
  async ({ url }) => {
    const file = Object.entries(answers).find(([end]) => url.endsWith(end))?.[1];
    return file ? ok({ url, bytes: Buffer.from(edit(readFileSync(join(fixtures, file), 'utf8'))), readAt: now }) : no('not found');
  };

const listOf = ({ list }: ListRows) => {
  const found = lists.find(({ id }) => id === list);
  if (!found) throw new Error(`no list ${list}`);
  return found;
};

describe.each([huggingface, secDeadlines, pythonDeadlines, confsTech])('$list', (rows) => {
  const source = listOf(rows);

  it('gives every call and deadline', async () => {
    const { calls } = await gather(source, now, askFixtures(rows));
    expect(calls.flatMap(said)).toEqual(rows.calls);
  });

  it('names each record that is wrong, and what is wrong with it', async () => {
    const { problems } = await gather(source, now, askFixtures(rows));
    expect(problems.map(({ record }) => record)).toEqual(rows.problems.map(([record]) => record));
    for (const [i, [, words]] of rows.problems.entries()) expect(problems[i]?.because).toMatch(words);
  });

  it('gives ids that are its own and do not move with the dates', async () => {
    const later = (text: string) => text.replace(/-[01](\d)(?=[ "'])/g, '-2$1');
    const ids = async (ask: Ask) =>
      (await gather(source, now, ask)).calls.flatMap(({ id, deadlines }) => [id, ...deadlines.map((d) => d.id)]);
    const found = await ids(askFixtures(rows));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(`^${rows.list}-`)]));
    expect(await ids(askFixtures(rows, later))).toEqual(found);
  });

  it.each(['', '<html>', '7', '[7]', '- 7\n- []\n', '{"message":"rate limit"}'])('survives %j', async (text) => {
    const { calls } = await gather(
      source,
      now,
      askFixtures(rows, () => text),
    );
    expect(calls).toEqual([]);
  });

  it('asks only where it says that it will', () => {
    for (const { url } of source.requests(now)) expect(source.origins.some((origin) => url.startsWith(origin.replace('*', '')))).toBe(true);
  });

  it('says where it was read', async () => {
    const { calls } = await gather(source, now, askFixtures(rows));
    for (const call of calls) expect(call.source).toEqual({ id: source.id, url: expect.stringMatching(/^https:/), readAt: now });
  });
});

describe('the days of an event', () => {
  it.each(eventDayRows.map(([text, year, start, end]) => [text, year, start && { start, end }] as const))('%s in %s', (text, year, days) =>
    expect(eventDays(text, year)).toEqual(days),
  );
});
