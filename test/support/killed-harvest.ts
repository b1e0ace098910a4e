import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#store/open-store.ts';
import { storePlace } from '#store/store-place.ts';
import { servedCalls } from './served-calls.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

/** A harvest of the pages in a folder's list, as a process of its own; `told` grows by the lines that it writes. */
export function startHarvest(
  data: string,
  { gap = '0s', databaseUrl = '' } = {},
): { readonly child: ChildProcess; readonly told: string[] } {
  const child = spawn(process.execPath, [main, 'harvest', 'pages', '--data', data, '--allow-private', '--gap', gap, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const told: string[] = [];
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    told.push(...lines);
  });
  return { child, told };
}

export const writePages = (data: string, urls: readonly string[]): void =>
  writeFileSync(join(data, 'pages.yaml'), urls.map((url) => `- ${url}\n`).join(''));

/** What was left after a harvest that was killed so many times and then let run to its end. */
export interface Aftermath {
  readonly pages: number;
  /** Requests for pages beyond one each. */
  readonly again: number;
  readonly missing: readonly string[];
  /** Pages that the harvest had said were read before it was killed, and that the store does not have. */
  readonly lost: readonly string[];
  readonly exit: number | null;
}

/** Kills a harvest over a server of the test's own, evenly through its work, and lets the last run end. */
export async function killedHarvest(
  size: { readonly hosts: number; readonly pages: number; readonly delay?: number },
  kills: number,
): Promise<Aftermath> {
  const data = mkdtempSync(join(tmpdir(), 'lastcall-killed-'));
  const served = await servedCalls(size);
  const told: string[] = [];
  try {
    writePages(data, served.urls);
    for (let i = 0; i < kills; i++) {
      const run = startHarvest(data);
      const ended = once(run.child, 'close');
      await Promise.race([served.reached(Math.round(((i + 1) * size.pages) / (kills + 1))), ended]);
      run.child.kill('SIGKILL');
      await ended;
      told.push(...run.told);
    }
    const last = startHarvest(data);
    const [exit] = await once(last.child, 'close');
    return { exit, pages: size.pages, ...(await compared(data, told, served)) };
  } finally {
    await served.close();
    rmSync(data, { recursive: true });
  }
}

async function compared(data: string, told: readonly string[], served: Awaited<ReturnType<typeof servedCalls>>) {
  const store = await openStore(storePlace({ LASTCALL_DATA: data }));
  if (!store.ok) throw new Error(store.problem);
  const kept = new Set((await store.value.readings(null, 1_000_000)).map(({ call }) => call.url));
  await store.value.close();
  const acknowledged = told.flatMap((line) => {
    const event: { event?: string; name?: string } = JSON.parse(line);
    return event.event === 'page' && event.name ? [event.name] : [];
  });
  return {
    again: served.total() - served.counts.size,
    missing: served.urls.filter((url) => !kept.has(url)),
    lost: acknowledged.filter((url) => !kept.has(url)),
  };
}
