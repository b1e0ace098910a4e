import { instantAt } from '#model/instant.ts';
import type { ListSource } from './source.ts';

/** Whether a list is one file, in whatever year. */
const isOneFile = (list: ListSource): boolean => {
  const requests = list.requests(instantAt(0));
  return requests.length === 1 && !requests[0]?.isIndex;
};

/**
 * A list as it is read from a copy of its file at another address: a mirror, or a server of one's own. Undefined for a list of several
 * files, of which no single address is a copy.
 */
export function mirrorOf(list: ListSource, address: string): ListSource | undefined {
  if (!isOneFile(list)) return undefined;
  return {
    ...list,
    origins: [`${new URL(address).origin}/*`],
    requests: (now) => list.requests(now).map((request) => ({ ...request, url: address })),
  };
}
