import { describe, expect, it, vi } from 'vitest';
import type { Chore } from '#browser/chores/chore.ts';
import { keepChores } from '#browser/chores/keep-chores.ts';
import { oneAtATime } from '#browser/platform/one-at-a-time.ts';
import { at } from './support/sample-call.ts';

const now = at('2026-11-21T12:00:00Z');

describe('one at a time', () => {
  it('runs once for all who ask while it runs, after it, and whatever came of it', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const work = vi.fn(() => (work.mock.calls.length === 1 ? promise : Promise.resolve()));
    const ask = oneAtATime(work);
    const first = ask();
    const others = [ask(), ask(), ask()];
    expect(work).toHaveBeenCalledTimes(1);
    reject(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await Promise.all(others);
    expect(work).toHaveBeenCalledTimes(2);
    await ask();
    expect(work).toHaveBeenCalledTimes(3);
  });
});

describe('chores', () => {
  function chores() {
    const alarms = new Map<string, string | undefined>();
    const run = { badge: vi.fn(async () => now), watch: vi.fn(async () => undefined) };
    const list: Chore[] = [
      { name: 'badge', after: ['tracked', 'settings'], run: run.badge },
      { name: 'watch', after: ['followed'], run: run.watch },
    ];
    return { run, alarms, kept: keepChores(list, { set: async (name, at) => void alarms.set(name, at) }, () => now) };
  }

  it('all run at a start, and set the alarms that they want', async () => {
    const { run, alarms, kept } = chores();
    await kept.all();
    expect([run.badge.mock.calls.length, run.watch.mock.calls.length]).toEqual([1, 1]);
    expect(Object.fromEntries(alarms)).toEqual({ badge: now, watch: undefined });
  });

  it('run after a change of their parts, and at their alarm', async () => {
    const { run, kept } = chores();
    await kept.after(new Set(['settings', 'tracked']));
    await kept.after(new Set(['history']));
    await kept.named('watch');
    await kept.named('somebody else');
    expect([run.badge.mock.calls.length, run.watch.mock.calls.length]).toEqual([1, 1]);
  });

  it('do not fail together, and one that failed is tried again', async () => {
    const { run, alarms, kept } = chores();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    run.watch.mockRejectedValueOnce(new Error('no network'));
    await kept.all();
    expect(Object.fromEntries(alarms)).toEqual({ badge: now, watch: at('2026-11-21T12:05:00Z') });
    expect(said).toHaveBeenCalledWith('lastcall: watch', new Error('no network'));
    said.mockRestore();
  });
});
