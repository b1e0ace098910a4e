import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '#model/instant.ts';
import { daysBefore } from '#site/gone.ts';
import { loadTsx } from '#site/load-tsx.ts';
import type { Made, SiteParts } from '#site/make-site.ts';
import type { Store } from '#store/store.ts';
import type { Service } from './service.ts';
import type { ServeOptions } from './site-options.ts';
import { siteFolder, storeFor } from './site-store.ts';
import type { ExitCode } from './surroundings.ts';

const pollMilliseconds = 3000;
const leaseSeconds = 120;
const leaseName = 'site: render';
const daysUnread = 365;

/** Waits, or returns at once where the program is to end. */
const rest = (milliseconds: number, stop: AbortSignal) => wait(milliseconds, undefined, { signal: stop }).catch(() => {});

/** One render at a time over all servers of one store, so that each event gets one stamp. */
async function inTurn(store: Store, { clock, stop }: Service, make: () => Promise<Made>): Promise<Made> {
  const owner = randomUUID();
  while (!(await store.lease(leaseName, owner, leaseSeconds, clock())) && !stop.aborted) await rest(500, stop);
  try {
    return await make();
  } finally {
    await store.release(leaseName, owner);
  }
}

/** Says what a render did that a person should know. */
function report({ published }: Made, { err }: Service): void {
  for (const refused of published.refused) err(`lastcall: ${refused}\n`);
}

/** Serves a store that is open, until it is told to stop. */
async function serveStore(store: Store, options: ServeOptions, service: Service, ready: (address: string) => void): Promise<ExitCode> {
  loadTsx();
  const [{ siteAssets }, { makeSite }, { keepFresh }, { siteApp }, { clientOf, listen }] = await Promise.all([
    import('#site/assets.ts'),
    import('#site/make-site.ts'),
    import('#site/keep-fresh.ts'),
    import('#site/http/app.ts'),
    import('#site/http/listen.ts'),
  ]);
  const base = options.base ?? (options.port === 0 ? null : `http://localhost:${options.port}/`);
  const folder = siteFolder(service, options.data);
  const parts: SiteParts = { store, assets: await siteAssets(), folder, base, isShrinkAccepted: options.isShrinkAccepted };
  const { clock, stop } = service;
  const said = new Set<string>();
  const fresh = keepFresh({
    store,
    now: clock,
    made: (one) => {
      said.clear();
      report(one, service);
    },
    failed: (error) => {
      const words = `lastcall: the site stands as it was: ${error instanceof Error ? error.message : String(error)}\n`;
      if (!said.has(words)) service.err(words);
      said.add(words);
    },
    make: (now: Instant) => inTurn(store, service, () => makeSite(parts, now)),
  });
  let current = await fresh();
  const app = siteApp({
    store,
    now: clock,
    clientOf: clientOf(options.isBehindProxy),
    baseOf: (context) => options.base ?? `${new URL(context.req.url).origin}/`,
    site: () => current.site,
  });
  const listening = await listen(app, options);
  if (!listening.ok) {
    service.err(`lastcall: ${listening.problem}\n`);
    return 1;
  }
  ready(listening.value.address);
  while (!stop.aborted) {
    await rest(pollMilliseconds, stop);
    if (stop.aborted) break;
    current = await fresh();
    await store.expirePersonalFeeds(daysBefore(clock(), daysUnread)).catch(() => {});
  }
  await listening.value.close();
  return 0;
}

/** `lastcall serve`: the web page, feeds and personal feeds over the store, until Ctrl-C. */
export async function serve(options: ServeOptions, service: Service, ready = sayReady(service)): Promise<ExitCode> {
  const store = await storeFor(service, options.data);
  if (!store.ok) {
    service.err(`lastcall: ${store.problem}\n`);
    return 1;
  }
  try {
    return await serveStore(store.value, options, service, ready);
  } finally {
    await store.value.close();
  }
}

const sayReady =
  ({ out }: Service) =>
  (address: string): void =>
    out(`Serving ${address} (Ctrl-C ends it)\n  feeds      ${address}subscribe/\n  data       ${address}calls.json\n`);
