import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeReadings } from '#model/merge/merge.ts';
import { unstampedEntries } from '#site/feeds/entries.ts';
import { renderFeeds } from '#site/feeds/render.ts';
import { stampEntries } from '#site/feeds/stamps.ts';
import { publish } from '#site/files/publish.ts';
import { manyCalls, manyCallsNow as now } from '../support/many-calls.ts';
import { memoryStore } from '../support/site-memory.ts';

/*
 * Times the site: `npm run bench:site`. 20,000 deadlines into their feeds, twice; then conditional requests against a server that has one
 * core to itself where `taskset` is there to give it one.
 */

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);

const folder = mkdtempSync(join(tmpdir(), 'lastcall-bench-'));
const calls = manyCalls(5000);
const store = memoryStore();

async function makeFeeds(): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const snapshot = { editions: mergeReadings(calls), gone: [], changes: [], number: 0, checked: new Map() };
  const { entries, moved } = stampEntries(unstampedEntries(snapshot), await store.stamps(), now);
  await store.saveStamps(moved);
  const files = [...renderFeeds(entries, 'https://dates.example/', now)];
  const rendered = seconds(start);
  const { written, unchanged, refused } = await publish(files, store, { folder, nameOf: (path) => path, isShrinkAccepted: false, now });
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${entries.length} deadlines into ${files.length} feeds: ${seconds(start)} s (${rendered} s of it to render; ${((user + system) / 1_000_000).toFixed(1)} s of processor); ${written.length} written, ${unchanged} unchanged, ${refused.length} refused`,
  );
}

await makeFeeds();
await makeFeeds();
rmSync(folder, { recursive: true });

const [command, ...args] = availableParallelism() > 1 ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
const server = spawn(command ?? process.execPath, [...args, join(import.meta.dirname, 'site-server.ts')], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(server.stdout, 'data');
const address = new URL('feeds/all.ics', String(line).trim());

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const ask = (headers: Record<string, string>) =>
  new Promise<{ status: number; etag: string; took: number }>((resolve, reject) => {
    const start = performance.now();
    get(address, { agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, etag: response.headers.etag ?? '', took: performance.now() - start }),
      );
    }).on('error', reject);
  });

const { etag } = await ask({ 'accept-encoding': 'gzip' });
const total = 10_000;
const lanes = 16;
const took: number[] = [];
const start = performance.now();
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let i = 0; i < total / lanes; i++) {
      const answer = await ask({ 'accept-encoding': 'gzip', 'if-none-match': etag });
      if (answer.status !== 304) throw new Error(`${answer.status} instead of 304`);
      took.push(answer.took);
    }
  }),
);
const elapsed = (performance.now() - start) / 1000;
const sorted = took.toSorted((a, b) => a - b);
const percentile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
console.log(
  `${took.length} conditional GETs: ${Math.round(took.length / elapsed)} a second; median ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`,
);
agent.destroy();
server.kill();
