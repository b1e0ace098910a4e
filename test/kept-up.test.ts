import { describe, expect, it, vi } from 'vitest';
import { keptUp } from '#browser/tabs/kept-up.ts';

/** What happens while a tab is read, in order: a document answers, or says of itself that it was read. */
type Happens = readonly ['answers' | 'is heard', number];

async function readingsWhere(happens: readonly Happens[]): Promise<number> {
  let readings = 0;
  const tab = keptUp(
    async (answered) => {
      readings++;
      for (const [what, frame] of readings === 1 ? happens : []) {
        await null;
        if (what === 'answers') answered(frame);
        else tab.hear(frame);
      }
    },
    () => {},
  );
  await tab.read();
  return readings;
}

describe('a tab that is read', () => {
  it.each<[string, readonly Happens[], number]>([
    [
      'that its page was read, and has its answer then',
      [
        ['is heard', 0],
        ['answers', 0],
      ],
      1,
    ],
    [
      'that page and frame were read, before each has answered',
      [
        ['is heard', 0],
        ['is heard', 3],
        ['answers', 3],
        ['answers', 0],
      ],
      1,
    ],
    [
      'that its page was read again, while a frame is waited for',
      [
        ['is heard', 0],
        ['answers', 0],
        ['is heard', 0],
        ['answers', 3],
      ],
      2,
    ],
    [
      'that a frame was read that came since',
      [
        ['answers', 0],
        ['is heard', 7],
      ],
      2,
    ],
    ['nothing', [['answers', 0]], 1],
  ])('that hears %s', async (_, happens, readings) => expect(await readingsWhere(happens)).toBe(readings));

  it('is followed after a reading that failed', async () => {
    const heard = vi.fn();
    const tab = keptUp(() => Promise.reject(new Error('the tab is gone')), heard);
    await expect(tab.read()).rejects.toThrow('the tab is gone');
    expect(heard).not.toHaveBeenCalled();
    tab.hear(0);
    expect(heard).toHaveBeenCalledOnce();
  });
});
