import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { fromText } from '#browser/store/text.ts';

/** What a page of the extension sees of what is stored. */
const Kept = v.object({
  version: v.number(),
  tracked: v.array(v.looseObject({ deadline: v.looseObject({ id: v.string(), label: v.string(), date: v.nullable(v.string()) }) })),
  history: v.record(v.string(), v.array(v.unknown())),
  news: v.array(v.unknown()),
});

export type Kept = v.InferOutput<typeof Kept>;

const storage = '(globalThis.browser ?? chrome).storage.local';

/** Everything that is stored, by key. */
export async function stored(own: Page): Promise<Readonly<Record<string, unknown>>> {
  const found = v.parse(v.record(v.string(), v.unknown()), await own.evaluate(`${storage}.get()`));
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, fromText(value)]));
}

/** What tests ask of it; where nothing is stored: nothing. */
export async function kept(own: Page): Promise<Kept> {
  const all = await stored(own);
  return v.parse(Kept, {
    version: v.parse(v.fallback(v.looseObject({ version: v.number() }), { version: 0 }), all.lastcall).version,
    tracked: all['lastcall tracked'] ?? [],
    history: all['lastcall history'] ?? {},
    news: all['lastcall news'] ?? [],
  });
}

export const put = (own: Page, items: object) => own.evaluate(`${storage}.set(${JSON.stringify(items)})`);

/** As on the first day. */
export const calm = (own: Page) => own.evaluate(`${storage}.clear()`);

/** Makes a tracked page one that was to be read again long ago, and wakes the background by it. */
export async function due(own: Page, url: string): Promise<void> {
  const long = '2026-01-01T00:00:00Z';
  const state = { etag: null, lastModified: null, readAt: long, nextAt: long, failures: 0, trouble: null, reading: null };
  const { tracked } = await kept(own);
  await put(own, { 'lastcall watch': { [url]: state }, 'lastcall tracked': tracked.map((one) => ({ ...one, note: 'due' })) });
}

/** The id of the tab that shows an address. */
export const tabOf = async (own: Page, url: string): Promise<unknown> =>
  own.evaluate(`(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`);
