import { relative } from 'node:path';
import { firstRun, knownCalls, type Places } from './first-run.ts';
import { serve } from './serve-command.ts';
import type { Service } from './service.ts';
import { storeFor } from './site-store.ts';
import type { ExitCode } from './surroundings.ts';

export interface StartOptions {
  readonly places: Places;
  /** The folder of the store. */
  readonly data: string;
  readonly port: number;
  /** Ends as soon as the site answers: for tests. */
  readonly isOnce: boolean;
  /** Reads what the network gives into the store, until it is told to stop; whatever goes wrong is only said. */
  readonly harvest: (service: Service) => Promise<unknown>;
}

/** Puts what is known without a network into the store; answers false where the store cannot be opened. */
async function takeIn({ places, data }: StartOptions, service: Service): Promise<boolean> {
  const store = await storeFor(service, data);
  if (!store.ok) {
    service.err(`lastcall: ${store.problem}\n`);
    return false;
  }
  const { examples, catalogue } = await knownCalls(places, service);
  try {
    for (const call of [...catalogue, ...examples]) await store.value.keep(call);
  } finally {
    await store.value.close();
  }
  return true;
}

/** A folder as it is named from the top of the checkout, if it lies below it. */
function fromHere(folder: string, top: string): string {
  const path = relative(top, folder);
  return path.startsWith('..') ? folder : path;
}

const invitation = (address: string, data: string) => `
Click here:
  What is next   ${address}
  Timeline       ${address}timeline/
  Subscribe      ${address}subscribe/

Lists and pages are read in the background; what they say appears on the page by itself.
Ctrl-C ends it. The store, and what is served from it, lie in ${data}; "npm run lastcall -- serve --help" says more.
`;

/** The whole at once, for who has just come: what is next, the page and the feeds, and where to click. */
export async function startAll(options: StartOptions, service: Service): Promise<ExitCode> {
  const shown = await firstRun(options.places, service);
  if (shown !== 0) return shown;
  if (!(await takeIn(options, service))) return 1;
  service.out('\nPreparing the page and the feeds …\n');
  const once = new AbortController();
  const stop = options.isOnce ? AbortSignal.any([service.stop, once.signal]) : service.stop;
  const { data, port } = options;
  let reading: Promise<unknown> | undefined;
  const served = await serve(
    { command: 'serve', port, host: '127.0.0.1', base: null, data, isBehindProxy: false, isShrinkAccepted: false },
    { ...service, stop },
    (address) => {
      service.out(invitation(address, fromHere(data, options.places.top)));
      if (options.isOnce) once.abort();
      else reading = options.harvest({ ...service, stop });
    },
  );
  await reading;
  return served;
}
