import { loadTsx } from '#site/load-tsx.ts';
import type { Store } from '#store/store.ts';
import type { Service } from './service.ts';
import type { PublishOptions } from './site-options.ts';
import { storeFor } from './site-store.ts';
import type { ExitCode } from './surroundings.ts';

async function publishStore(
  store: Store,
  { folder, base, isShrinkAccepted }: PublishOptions,
  { out, err, clock }: Service,
): Promise<ExitCode> {
  loadTsx();
  const [{ siteAssets }, { writeSite }] = await Promise.all([import('#site/assets.ts'), import('#site/make-site.ts')]);
  const parts = { store, assets: await siteAssets(), folder, base, isShrinkAccepted };
  const { written, unchanged, refused } = await writeSite(parts, clock());
  for (const problem of refused) err(`lastcall: ${problem}\n`);
  out(`${written.length + unchanged} files in ${folder}: ${written.length} written, ${unchanged} unchanged\n`);
  return refused.length ? 1 : 0;
}

/** `lastcall publish DIR`: all that `serve` shows as static files. */
export async function publishFolder(options: PublishOptions, service: Service): Promise<ExitCode> {
  const store = await storeFor(service, options.data);
  if (!store.ok) {
    service.err(`lastcall: ${store.problem}\n`);
    return 1;
  }
  try {
    return await publishStore(store.value, options, service);
  } catch (error) {
    service.err(`lastcall: ${options.folder} could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await store.value.close();
  }
}
