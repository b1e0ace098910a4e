import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where a store lives: one SQLite file, or a PostgreSQL database by its address (`postgres://…`). */
export type StorePlace = { readonly file: string } | { readonly databaseUrl: string };

/** What decides over the place: `DATABASE_URL`, else the folder `LASTCALL_DATA`, else the user's own folder for data. */
export type PlaceSettings = Readonly<Partial<Record<'DATABASE_URL' | 'LASTCALL_DATA', string>>>;

/** The folder in which everything lives that is kept on this machine. */
export const dataFolder = ({ LASTCALL_DATA }: PlaceSettings): string => LASTCALL_DATA || envPaths('lastcall', { suffix: '' }).data;

export const storePlace = (settings: PlaceSettings): StorePlace =>
  settings.DATABASE_URL ? { databaseUrl: settings.DATABASE_URL } : { file: join(dataFolder(settings), 'lastcall.sqlite') };

/** The place as a person may see it: an address without user and password. */
export const sayPlace = (place: StorePlace): string =>
  'file' in place ? place.file : place.databaseUrl.replace(/\/\/[^@/]*@/, '//').replace(/\?.*/, '');
