import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killedHarvest, startHarvest, writePages } from '../support/killed-harvest.ts';
import { servedCalls } from '../support/served-calls.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10000' },
    hosts: { type: 'string', default: '2000' },
    /** Between two requests to a host. */
    gap: { type: 'string', default: '10s' },
    /** Milliseconds that the server takes for a page. */
    delay: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
  },
});
const size = { hosts: Number(values.hosts), pages: Number(values.pages), delay: Number(values.delay) };

/** The most memory that a process ever had, in MB; where the system says so. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}

const data = mkdtempSync(join(tmpdir(), 'lastcall-bench-'));
const served = await servedCalls(size);
writePages(data, served.urls);
const began = performance.now();
const { child, told } = startHarvest(data, { gap: values.gap });
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, peakOf(child.pid) || 0);
}, 200);
const [exit] = await once(child, 'close');
clearInterval(watch);
const seconds = (performance.now() - began) / 1000;
const read = told.filter((line) => line.startsWith('{"event":"page"')).length;
console.log(
  `${read} of ${size.pages} pages on ${size.hosts} hosts in ${(seconds / 60).toFixed(1)} min, ${(read / seconds).toFixed(1)} a second`,
);
console.log(`gap ${values.gap}, pages after ${values.delay} ms; at most ${peak.toFixed(0)} MB; exit status ${exit}`);
await served.close();
rmSync(data, { recursive: true });

const kills = Number(values.kills);
if (kills) {
  const { pages, again, missing, lost } = await killedHarvest({ hosts: 200, pages: 4000, delay: 20 }, kills);
  const each = again / kills;
  console.log(`killed ${kills} times over ${pages} pages: ${again} asked for twice (${((100 * each) / pages).toFixed(2)} % a kill)`);
  console.log(`${missing.length} missing at the end, ${lost.length} lost after they were said to be read`);
}
