import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { installed, testBrowsers } from '../browser/support/browsers.ts';
import { quietLogger, root, withSite } from '../browser/support/build.ts';
import { longCall } from '../browser/support/ordinary-pages.ts';
import { untilGateStands, untilRead } from '../browser/support/page-read.ts';
import { median } from './measure.ts';
import { phases, phaseTimes } from './phases.ts';

const { values } = parseArgs({ options: { visits: { type: 'string', default: '7' }, bytes: { type: 'string', default: '1000000' } } });
const sampledMicroseconds = 100;

const chromium = testBrowsers.find(({ name }) => name === 'Chromium');
if (!chromium) throw new Error('Chromium is not known');

// With the names that a release has not.
const outDir = await mkdtemp(join(tmpdir(), 'lastcall-named-'));
await build({
  root,
  outDir,
  browser: 'chrome',
  manifestVersion: 3,
  mode: 'production',
  logger: quietLogger,
  vite: () => ({ build: { minify: false } }),
});
const html = longCall(Number(values.bytes));
const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const extension = await withSite(join(outDir, 'chrome-mv3'), 'http://127.0.0.1/*');
const driver = await chromium.launch(installed(chromium), { zone: 'Europe/Berlin', extension, downloads: tmpdir() });
const own = await driver.openOwnPage('popup.html?own');
await untilGateStands(own);

const page = await driver.open('about:blank');
const session = await page.createCDPSession();
await session.send('Profiler.enable');
await session.send('Profiler.setSamplingInterval', { interval: sampledMicroseconds });
const visits: ReadonlyMap<string, number>[] = [];
for (let i = 0; i < Number(values.visits); i++) {
  await session.send('Profiler.start');
  await untilRead(own, () => page.goto(address));
  visits.push(phaseTimes((await session.send('Profiler.stop')).profile));
}
await driver.close();
server.close();
for (const folder of [outDir, extension]) await rm(folder, { recursive: true });

const [first, ...later] = visits;
const row = (name: string, one: number, others: number) =>
  console.log(`  ${name.padEnd(42)}${one.toFixed(1).padStart(9)} ms${others.toFixed(1).padStart(9)} ms`);
const laterOf = (phase: string) => median(later.map((times) => times.get(phase) ?? 0));
const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
console.log(`A call of ${html.length} characters in Chromium, by the clock: its first visit, and the median of ${later.length} later ones`);
for (const phase of phases) row(phase, first?.get(phase) ?? 0, laterOf(phase));
row('in all', sum([...(first?.values() ?? [])]), sum(phases.map(laterOf)));
