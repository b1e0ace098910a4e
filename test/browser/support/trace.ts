import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What the extension did on the main thread of a page, in milliseconds of processor time. */
export interface Work {
  /** Loading and running the gate. */
  readonly gate: number;
  /** Loading the marker, up to where it waits for the background. */
  readonly start: number;
  /** The longest stretch of script after the gate. */
  readonly longest: number;
  /** All script, the gate's included. The page has none of its own. */
  readonly total: number;
}

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.unknown()),
});
type Event = v.InferOutput<typeof Event>;
const Trace = v.object({ traceEvents: v.array(v.looseObject({})) });

/** What a page's turn goes on with after a pause is one of `v8.execute`. */
const categories = ['devtools.timeline', 'v8.execute'];
const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

const speaksOf = (event: Event, file: string) => JSON.stringify(event.args ?? {}).includes(file);
const timeOf = (events: readonly Event[]) => events.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;

/** Events that stand in no other. */
function outermost(events: readonly Event[]): readonly Event[] {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** Looks at the browser's own record of what a page does meanwhile. */
export async function workOf(page: Page, doing: () => Promise<unknown>): Promise<Work> {
  await page.tracing.start({ categories });
  await doing();
  return workIn(await page.tracing.stop());
}

/** Does what loads a page, and waits until the gate has looked at it: scripts of an extension get a place of their own, just before the first. */
export async function untilGatePassed(page: Page, doing: () => Promise<unknown>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  const placed = new Promise<void>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve();
    });
  });
  await doing();
  await placed;
  // Answered only when the task is over in which the gate runs.
  await session.send('Runtime.evaluate', { expression: '' });
  await session.detach();
}

/** What each of several gates cost that are loaded meanwhile, in milliseconds of processor time. */
export async function gatesOf(page: Page, doing: () => Promise<unknown>): Promise<readonly number[]> {
  await page.tracing.start({ categories });
  await doing();
  return eventsIn(await page.tracing.stop()).flatMap((event) => (isLoad(event, 'gate.js') ? [timeOf([event])] : []));
}

const isLoad = (event: Event, file: string) => event.name === 'EvaluateScript' && speaksOf(event, file);

function eventsIn(record: Uint8Array | undefined): readonly Event[] {
  const { traceEvents } = v.parse(Trace, JSON.parse(Buffer.from(record ?? []).toString('utf8')));
  return traceEvents.flatMap((event) => (v.is(Event, event) ? [v.parse(Event, event)] : []));
}

function workIn(record: Uint8Array | undefined): Work {
  const events = eventsIn(record);
  const [first] = events.filter((event) => isLoad(event, 'gate.js'));
  if (!first) throw new Error('the gate was not loaded');
  const own = outermost(
    events.filter(({ name, pid, tid, ts }) => scripts.has(name) && pid === first.pid && tid === first.tid && ts >= first.ts),
  );
  return {
    gate: timeOf(own.filter((event) => isLoad(event, 'gate.js'))),
    start: timeOf(own.filter((event) => isLoad(event, 'marker.js'))),
    longest: Math.max(0, ...own.filter((event) => !isLoad(event, 'gate.js')).map(({ tdur }) => tdur)) / 1000,
    total: timeOf(own),
  };
}
