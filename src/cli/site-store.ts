import { join } from 'node:path';
import type { Result } from '#model/result.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';
import { dataFolder, type StorePlace, storePlace } from '#store/store-place.ts';
import type { Service } from './service.ts';

/** `--data FOLDER` says the same as the variable `LASTCALL_DATA`, and wins over it. */
const settingsWith = ({ settings }: Pick<Service, 'settings'>, data: string | null) => ({
  ...(settings.DATABASE_URL && { DATABASE_URL: settings.DATABASE_URL }),
  ...((data ?? settings.LASTCALL_DATA) && { LASTCALL_DATA: data ?? settings.LASTCALL_DATA ?? '' }),
});

/** Where the store is that the options and the surroundings name. */
export const placeFor = (service: Pick<Service, 'settings'>, data: string | null): StorePlace => storePlace(settingsWith(service, data));

/** That store, opened. */
export const storeFor = (service: Pick<Service, 'settings'>, data: string | null): Promise<Result<Store, string>> =>
  openStore(placeFor(service, data));

/** The folder in which everything lives that is kept on this machine. */
export const folderFor = (service: Pick<Service, 'settings'>, data: string | null): string => dataFolder(settingsWith(service, data));

/** Where the server keeps what it gives out. */
export const siteFolder = (service: Pick<Service, 'settings'>, data: string | null): string => join(folderFor(service, data), 'site');
