import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StorePlace } from '#store/store-place.ts';

/** What `writer.ts` said was kept. */
export interface Kept {
  readonly call: string;
  readonly date: string;
  readonly numbers: readonly number[];
}

export interface Writer {
  /** Everything acknowledged so far. */
  readonly kept: readonly Kept[];
  /** Waits until so many were acknowledged, or the process has ended. */
  keptAtLeast(count: number): Promise<void>;
  kill(): void;
  /** The exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
}

const script = join(import.meta.dirname, 'writer.ts');

export function startWriter(place: StorePlace, prefix: string, count: number): Writer {
  const child: ChildProcess = spawn(process.execPath, [script, JSON.stringify(place), prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kept: Kept[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resume of waiting) resume();
  };
  if (!child.stdout) throw new Error('a writer speaks on standard output');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line);
    if ('call' in said) kept.push(said);
    wake();
  });
  let isOver = false;
  const ended = once(child, 'close').then(([code]) => {
    isOver = true;
    wake();
    return code;
  });
  return {
    kept,
    async keptAtLeast(wanted) {
      while (kept.length < wanted && !isOver)
        await new Promise<void>((resume) => {
          waiting.add(resume);
        });
    },
    kill: () => child.kill('SIGKILL'),
    ended,
  };
}
