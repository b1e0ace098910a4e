import { instantAt } from '#model/instant.ts';
import type { Store } from '#store/store.ts';
import type { Clock } from '../clock.ts';
import type { Reserve } from './lanes.ts';

/** Reserves hosts in the store, under the name of one harvester, for whole seconds. */
export const reserveIn =
  (store: Pick<Store, 'lease'>, owner: string, clock: Clock): Reserve =>
  (host, milliseconds) =>
    store.lease(`host ${host}`, owner, Math.ceil(milliseconds / 1000), instantAt(clock.now()));
