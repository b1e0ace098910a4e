import { backUp, restore } from '#store/backup/backup.ts';
import { sayPlace } from '#store/store-place.ts';
import type { Service } from './service.ts';
import { placeFor } from './site-store.ts';
import type { BackupOptions, RestoreOptions } from './store-options.ts';
import type { ExitCode } from './surroundings.ts';

/** `lastcall backup FILE`: the whole store in one file that either database restores. */
export async function backUpTo({ file, data }: BackupOptions, service: Service): Promise<ExitCode> {
  const place = placeFor(service, data);
  const done = await backUp(place, file);
  if (done.ok) service.out(`${file}: ${done.value.rows} rows of ${sayPlace(place)}\n`);
  else service.err(`lastcall: ${done.problem}\n`);
  return done.ok ? 0 : 1;
}

/** `lastcall restore FILE`: fills an empty store, whole or not at all. */
export async function restoreFrom({ file, data, force }: RestoreOptions, service: Service): Promise<ExitCode> {
  const place = placeFor(service, data);
  const done = await restore(place, file, { force });
  if (done.ok) service.out(`${sayPlace(place)}: ${done.value.rows} rows from ${file}\n`);
  else service.err(`lastcall: ${done.problem}\n`);
  return done.ok ? 0 : 1;
}
