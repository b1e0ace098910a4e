import { instantAt } from '#model/instant.ts';
import type { Store } from '#store/store.ts';
import type { Clock } from '../clock.ts';
import type { Reserve } from './lanes.ts';

/**
 * Reserves hosts in the store under the name of one harvester. The store counts in whole seconds: one more makes up for what is cut off.
 */
export const reserveIn =
  (store: Pick<Store, 'lease'>, owner: string, clock: Clock): Reserve =>
  (host, milliseconds) =>
    store.lease(`host ${host}`, owner, milliseconds && Math.ceil(milliseconds / 1000) + 1, instantAt(clock.now()));
