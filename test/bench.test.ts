import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { measured, median, ratio } from './bench/measure.ts';
import { repeated, samplesIn } from './bench/pages.ts';
import { phaseTimes } from './bench/phases.ts';

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

describe('the phases of a profile', () => {
  const call = (functionName: string, script: string) => ({ functionName, url: `chrome-extension://abc/${script}` });
  const nodes = [
    { id: 1, callFrame: { functionName: '(root)', url: '' }, children: [2, 3, 4, 6, 8] },
    { id: 2, callFrame: call('', 'gate.js') },
    { id: 3, callFrame: { functionName: '(garbage collector)', url: '' } },
    { id: 4, callFrame: call('inSlices', 'content-scripts/marker.js'), children: [5] },
    { id: 5, callFrame: call('collectDocumentSteps', 'content-scripts/marker.js'), children: [7] },
    { id: 6, callFrame: call('', 'content-scripts/marker.js') },
    { id: 7, callFrame: { functionName: 'getComputedStyle', url: '' } },
    { id: 8, callFrame: call('', 'page.js') },
  ];

  it.each([
    [2, 'the gate'],
    [3, 'garbage of the page and its scripts'],
    [4, 'other work of the marker'],
    [7, 'collecting the document'],
    [6, 'starting the marker'],
  ])('a sample at node %d is %s', (node, phase) => {
    const times = phaseTimes({ nodes, samples: [1, node], timeDeltas: [0, 0, 2500] });
    expect([...times].filter(([, time]) => time > 0)).toEqual([[phase, 2.5]]);
  });

  it('what is not of the extension is in none', () => {
    expect([...phaseTimes({ nodes, samples: [8, 8], timeDeltas: [0, 1000, 1000] }).values()].every((time) => time === 0)).toBe(true);
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
