import { fingerprint, slug } from '#model/id.ts';

const api = 'https://api2.openreview.net';

/**
 * `NeurIPS.cc/2026/Conference` in `https://openreview.net/group?id=NeurIPS.cc/2026/Conference`, or asked of the API; undefined elsewhere.
 */
export function venueIn(url: URL): string | undefined {
  const isGroup =
    (url.host === 'openreview.net' && url.pathname === '/group') || (url.host === new URL(api).host && url.pathname === '/groups');
  const venue = url.searchParams.get('id')?.split('#')[0];
  return isGroup && venue && /^[\w.-]+(?:\/[\w.-]+)+$/.test(venue) ? venue : undefined;
}

export const groupAddress = (venue: string): string => `${api}/groups?id=${encodeURIComponent(venue)}`;
export const invitationAddress = (invitation: string): string => `${api}/invitations?id=${encodeURIComponent(invitation)}`;

/** The venue's own name, which it keeps: it has the year in it. */
export const callIdOf = (venue: string): string => `openreview-${slug(venue, 60)}-${fingerprint(venue).slice(-5)}`;
