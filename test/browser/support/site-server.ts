import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { siteAssets } from '#site/assets.ts';
import { etagOf } from '#site/files/publication.ts';
import { typeOf } from '#site/files/site-file.ts';
import { Servable, safety } from '#site/http/answer.ts';
import { siteApp } from '#site/http/app.ts';
import { clientOf, listen } from '#site/http/listen.ts';
import { renderSite } from '#site/render.ts';
import { snapshotOf } from '#site/snapshot.ts';
import type { Store, StoredChange } from '#store/store.ts';
import { memoryStore, readingOf } from '../../support/site-memory.ts';

/** The site twice: as `serve` answers, and as plain files on a host that knows nothing of it. */
export interface SiteServers {
  readonly live: string;
  readonly files: string;
  readonly close: () => Promise<void>;
}

function serveFiles(files: ReadonlyMap<string, string>) {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, { ...safety, 'content-type': typeOf(path) }).end(body);
  });
  return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Renders calls at a fixed moment and serves them on loopback. */
export async function serveSite(calls: readonly Call[], now: Instant, changes: readonly StoredChange[] = []): Promise<SiteServers> {
  const snapshot = snapshotOf(
    calls.map((call) => readingOf(call)),
    changes,
    now,
  );
  const { files: rendered, filtered } = renderSite(snapshot, { base: null, assets: await siteAssets(), stamps: [], now });
  const files = [...rendered];
  const servable = files.map((file) => [file.path, new Servable(file, { etag: etagOf(file.body), lastModified: now })] as const);
  const app = siteApp({
    store: memoryStore() as unknown as Store,
    now: () => now,
    clientOf: clientOf(false),
    baseOf: (context) => `${new URL(context.req.url).origin}/`,
    site: () => ({ files: new Map(servable), renderedAt: now, number: 0, filtered }),
  });
  const live = await listen(app, { port: 0, host: '127.0.0.1' });
  if (!live.ok) throw new Error(live.problem);
  const plain = await serveFiles(new Map(files.map(({ path, body }) => [path, body])));
  const { port } = plain.address() as AddressInfo;
  return {
    live: live.value.address,
    files: `http://127.0.0.1:${port}/`,
    close: async () => {
      plain.closeAllConnections();
      plain.close();
      await live.value.close();
    },
  };
}
