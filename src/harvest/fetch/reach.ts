import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where requests may go. */
export interface Reach {
  /** Whether this machine and its local network may be asked too; else only what the whole Internet sees. */
  readonly allowPrivate: boolean;
  readonly ports: readonly number[] | 'any';
}

/** What an address from the world may lead to. */
export const openWeb: Reach = { allowPrivate: false, ports: [80, 443] };

/** For those who name their own servers: `--allow-private`. */
export const everywhere: Reach = { allowPrivate: true, ports: 'any' };

/** Answers only from inside a rented machine, though its address looks like any other: Azure's channel to the host. */
const insideOnly: ReadonlySet<string> = new Set(['168.63.129.16']);

/** IPv6 addresses that IANA has given out as global unicast (RFC 4291, 2.4): all others are special in some way. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Whether an IP address is one of the open Internet: not private, loopback, link-local, shared, multicast, mapped or reserved. */
export function isPublic(address: string): boolean {
  if (!isIP(address) || insideOnly.has(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalUnicast));
}

/** What to say of a server that is not to be reached, after its address. */
export const sayPrivate = (host: string): string =>
  `${host} is this machine or lies in its local network; --allow-private reads such servers too`;

/** A host without the brackets that a URL puts around IPv6. */
export const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '');

/** Names that need no look-up (RFC 6761, 6.3). */
const isLocalName = (host: string) => /(?:^|\.)localhost\.?$/.test(host);

const isInside = (host: string) => isLocalName(host) || (isIP(host) !== 0 && !isPublic(host));

const portOf = ({ port, protocol }: URL) => Number(port || (protocol === 'https:' ? 443 : 80));

/** Why an address must not be asked, from its words alone; undefined where it may. What a name resolves to is judged when connecting. */
export function refusalOf(address: string, { allowPrivate, ports }: Reach): string | undefined {
  if (!URL.canParse(address)) return 'not a web address';
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return 'only http and https addresses can be read';
  if (url.username || url.password) return 'addresses with a user name or password are not read';
  const host = withoutBrackets(url.hostname);
  if (!allowPrivate && isInside(host)) return sayPrivate(host);
  if (ports === 'any' || ports.includes(portOf(url))) return undefined;
  return `port ${portOf(url)} is not one of the web's (${ports.join(', ')}); --allow-private reads other ports too`;
}
