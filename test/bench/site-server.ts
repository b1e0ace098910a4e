import { etagOf } from '#site/files/publication.ts';
import { siteFile } from '#site/files/site-file.ts';
import { Servable } from '#site/http/answer.ts';
import { siteApp } from '#site/http/app.ts';
import { clientOf, listen } from '#site/http/listen.ts';
import type { Store } from '#store/store.ts';
import { manyCallsNow as now } from '../support/many-calls.ts';
import { memoryStore } from '../support/site-memory.ts';

/* The server under the bench: one feed of 2 MB, at an address that it prints. */
const body = 'BEGIN:VCALENDAR\r\n'.repeat(120_000);
const file = new Servable(siteFile('feeds/all.ics', body), { etag: etagOf(body), lastModified: now });
const app = siteApp({
  store: memoryStore() as unknown as Store,
  now: () => now,
  clientOf: clientOf(false),
  baseOf: () => 'http://localhost/',
  site: () => ({ files: new Map([['feeds/all.ics', file]]), renderedAt: now, number: 0, filtered: () => undefined }),
});
const listening = await listen(app, { port: 0, host: '127.0.0.1' });
if (listening.ok) console.log(listening.value.address);
