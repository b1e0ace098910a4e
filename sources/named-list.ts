import type { Venue } from '#model/call.ts';
import { canonicalAddress, fingerprint, slug } from '#model/id.ts';
import { withoutYear } from '#model/venue-alias.ts';

/** A lasting id for what a user names by its address: `ics-lastcall-example-0x1f…`. */
export const lasting = (sort: string, address: string): string =>
  [sort, slug(new URL(address).host, 30), fingerprint(canonicalAddress(address))].join('-');

/** All that may be asked of the server at an address, as a match pattern. A port is no part of one. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** All that an acronym tells of a series, for a source that files its calls no further; nothing where there is none. */
export function venueNamed(acronym: string | null): { readonly venue?: Venue } {
  const series = withoutYear(acronym ?? '');
  return series ? { venue: { series, type: null, areas: [], ranks: [] } } : {};
}
