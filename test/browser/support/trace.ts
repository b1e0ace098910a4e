import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What the extension did on the main thread of a page, in milliseconds of processor time. */
export interface Work {
  /** Loading and running the gate. */
  readonly gate: number;
  /** The longest stretch of script after it. */
  readonly longest: number;
  readonly isRead: boolean;
}

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.unknown()),
});
const Trace = v.object({ traceEvents: v.array(v.looseObject({})) });

const speaksOf = (event: v.InferOutput<typeof Event>, file: string) => JSON.stringify(event.args ?? {}).includes(file);
const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/** Visits an address, and looks at the browser's own record of it until the work is done. */
export async function workOn(page: Page, address: string, settled: (work: Work) => boolean): Promise<Work> {
  for (let wait = 200; ; wait *= 2) {
    await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
    await page.goto(address);
    await page.evaluate((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), wait);
    const isRead = await page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('lastcall')));
    const record = await page.tracing.stop();
    const { traceEvents } = v.parse(Trace, JSON.parse(Buffer.from(record ?? []).toString('utf8')));
    const events = traceEvents.flatMap((event) => (v.is(Event, event) ? [v.parse(Event, event)] : []));
    const gate = events.filter((event) => event.name === 'EvaluateScript' && speaksOf(event, 'gate.js'));
    const [at] = gate;
    const after = events.filter(({ name, pid, tid, ts }) => at && scripts.has(name) && pid === at.pid && tid === at.tid && ts > at.ts);
    const work = {
      gate: gate.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
      longest: Math.max(0, ...after.map(({ tdur }) => tdur)) / 1000,
      isRead,
    };
    if (settled(work) || wait > 5000) return work;
  }
}
