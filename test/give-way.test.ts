import { afterEach, describe, expect, it, vi } from 'vitest';
import { givingWay, sayOpening, sayThere } from '#browser/platform/give-way.ts';
import { inTurn } from '#browser/read/in-turn.ts';

/** All that was said until now is heard: an echo of what is said after it has come, on a channel of its own, and the turn in which it came is over. */
const heard = async () => {
  const [ear, mouth] = [new BroadcastChannel('echo'), new BroadcastChannel('echo')];
  await new Promise((resolve) => {
    ear.onmessage = resolve;
    mouth.postMessage('said');
  });
  for (const end of [ear, mouth]) end.close();
  await new Promise((resolve) => setImmediate(resolve));
};

/** Whether work goes on in the same turn. */
const isAtOnce = (way: Promise<void>): Promise<boolean> =>
  Promise.race([way.then(() => true), new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);

/** Whether way is given now. */
const isGiven = async (way: Promise<void>): Promise<boolean> => {
  let isOver = false;
  way.then(() => {
    isOver = true;
  });
  await heard();
  return !isOver;
};

describe('the background', () => {
  afterEach(async () => {
    vi.useRealTimers();
    sayThere();
    await heard();
  });

  it('goes on at once while no screen opens', async () => {
    const giveWay = givingWay();
    expect(await isAtOnce(giveWay())).toBe(true);
    sayThere();
    await heard();
    expect(await isAtOnce(giveWay())).toBe(true);
  });

  it('gives way to a screen that opens until it is there', async () => {
    const giveWay = givingWay();
    sayOpening();
    await heard();
    const way = giveWay();
    expect(await isGiven(way)).toBe(true);
    sayThere();
    await heard();
    expect(await isGiven(way)).toBe(false);
    expect(await isGiven(giveWay())).toBe(false);
  });

  it('goes on after a second where the screen never comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const giveWay = givingWay();
    sayOpening();
    await heard();
    const way = giveWay();
    vi.advanceTimersByTime(900);
    expect(await isGiven(way)).toBe(true);
    vi.advanceTimersByTime(200);
    expect(await isGiven(way)).toBe(false);
    expect(await isGiven(giveWay())).toBe(false);
  });

  it('puts down what it reads meanwhile, and reads it to the end', async () => {
    let ticks = 0;
    const notes: string[] = [];
    const pace = { pause: async () => {}, elapsed: () => (ticks += 100) };
    const take = inTurn(pace, givingWay());
    sayOpening();
    await heard();
    const taken = take('a page', function* () {
      notes.push('begun');
      yield;
      notes.push('read');
      return 'a call';
    });
    expect(await isGiven(taken.then(() => {}))).toBe(true);
    expect(notes).toEqual([]);
    sayThere();
    expect(await taken).toBe('a call');
    expect(notes).toEqual(['begun', 'read']);
  });
});
