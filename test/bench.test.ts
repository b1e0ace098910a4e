import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { measured, median, ratio } from './bench/measure.ts';
import { repeated, samplesIn } from './bench/pages.ts';

const top = join(import.meta.dirname, '..');

describe('measuring', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

  it('compares round by round, so that a slow round slows both', () => expect(ratio([10, 300, 20], [5, 150, 10])).toBe(2));

  it('times each work in each round', () => {
    const runs = { a: 0, b: 0 };
    const times = measured(
      [
        { name: 'a', run: () => runs.a++ },
        { name: 'b', run: () => runs.b++ },
      ],
      { rounds: 3, least: 0 },
    );
    expect([...times].map(([name, rounds]) => [name, rounds.length])).toEqual([
      ['a', 3],
      ['b', 3],
    ]);
    expect(runs).toEqual({ a: 4, b: 4 });
  });
});

describe('the pages', () => {
  const samples = samplesIn(join(top, 'test/fixtures/pages'));

  it('are the HTML of a folder, by name', () => {
    expect(samples.map(({ name }) => name)).toContain('matrix.html');
    expect(samples.map(({ name }) => name).filter((name) => !name.endsWith('.html'))).toEqual([]);
  });

  it('say all they say again, groups and tables apart', () => {
    for (const { page } of samples) {
      const twice = repeated(page, 2);
      expect(twice.blocks.map((block) => (block.kind === 'row' ? block.cells : block.text))).toEqual(
        [...page.blocks, ...page.blocks].map((block) => (block.kind === 'row' ? block.cells : block.text)),
      );
      const ids = (blocks: typeof page.blocks) =>
        new Set(
          blocks.map((block) => (block.kind === 'row' ? `table ${block.table}` : block.kind === 'line' ? `group ${block.group}` : 'none')),
        );
      const once = ids(page.blocks.filter(({ kind }) => kind !== 'heading'));
      expect(ids(twice.blocks.filter(({ kind }) => kind !== 'heading')).size).toBe(2 * once.size);
    }
  });
});

it('npm run bench prints every speed, the bars and the growth', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/bench/bench.ts', '--rounds', '1', '--least', '1'], { cwd: top });
  expect(stdout.match(/^ {2}.* ms .* MB\/s of HTML$/gm)).toHaveLength(2);
  expect(stdout.match(/^ {2}.* ms .* MB\/s of text$/gm)).toHaveLength(2);
  expect(stdout).toMatch(/pages, [\d.]+ MB of HTML, [\d.]+ MB of text/);
  expect(stdout.match(/\(bar: .*(?:met|MISSED)$/gm)).toHaveLength(2);
  expect(stdout.match(/×\d.* (?:met|MISSED)$/gm)?.length).toBeGreaterThan(1);
  expect(stdout).not.toMatch(/NaN|Infinity/);
}, 60_000);
