import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublic, type Reach, sayPrivate, withoutBrackets } from './reach.ts';

/** A connection that was not made, since it would have led into the local network. */
export class PrivateAddress extends Error {
  constructor(host: string) {
    super(sayPrivate(host));
    this.name = 'PrivateAddress';
  }
}

/** Whether the guard kept a request from being made. */
export const isRefused = (error: unknown): boolean =>
  error instanceof PrivateAddress || (error instanceof Error && error.cause instanceof PrivateAddress);

/** Looks a name up once, and gives only what the connection may use: a name with one private address among others is refused whole. */
const guarded =
  (resolve: LookupFunction): LookupFunction =>
  (host, options, answer) =>
    resolve(host, { ...options, all: true }, (error, found, family) => {
      if (error) return answer(error, '', 0);
      const addresses: readonly LookupAddress[] = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found;
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => isPublic(address))) return answer(new PrivateAddress(host), '', 0);
      if (options.all) answer(null, [...addresses]);
      else answer(null, first.address, first.family);
    });

/**
 * Connects for requests, and judges each address at the moment of connecting: what a redirect or a change of a name's address may lead to
 * is judged as well. Literal addresses are judged apart, since no look-up is made for them.
 */
export function guardedAgent({ allowPrivate }: Reach, resolve: LookupFunction = lookup): Agent {
  const connect = buildConnector({ allowH2: false, lookup: allowPrivate ? resolve : guarded(resolve) });
  return new Agent({
    // A host is asked again after ten seconds at the soonest: no connection is kept for that.
    pipelining: 0,
    connect: (options, answer) => {
      const host = withoutBrackets(options.hostname);
      if (!allowPrivate && isIP(host) && !isPublic(host)) answer(new PrivateAddress(host), null);
      else connect(options, answer);
    },
  });
}
