/** Why a page cannot be read, as far as its address tells. */
export type OffLimits = 'browser page' | 'store' | 'pdf' | 'file' | 'no access';

const stores = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore\b/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons\b/,
];

/** Whether an address is one under which a call can lie: on the web, or in a file. */
export const mayHoldCall = (url: string): boolean => /^(?:https?|file):/i.test(url);

/** What kept us from a page that the browser refused. A tab without an address is one that the browser hides even on a click. */
export function whyOffLimits(url: string | undefined): OffLimits {
  if (!url || !URL.canParse(url)) return 'browser page';
  const { protocol, pathname } = new URL(url);
  if (stores.some((store) => store.test(url))) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return /^https?:$/.test(protocol) ? 'no access' : 'browser page';
}

/** A web site as permissions name it: its host, whatever the port, over http and https. Undefined for what is no web page. */
export function siteOf(url: string | undefined): { readonly host: string; readonly pattern: string } | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? { host: hostname, pattern: `*://${hostname}/*` } : undefined;
}
