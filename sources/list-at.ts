import { icsAt } from './ics.ts';
import { catalogueAt } from './lastcall.ts';
import type { ListSource } from './source.ts';

/** The list that stands at an address which a user names: a calendar, another Lastcall; undefined for anything else. */
export function listAt(address: string): ListSource | undefined {
  const web = address.replace(/^webcals?:/i, 'https:');
  if (!/^https?:\/\//i.test(web) || !URL.canParse(web)) return undefined;
  const { pathname } = new URL(web);
  if (/\.(?:ics|ical)$/i.test(pathname)) return icsAt(web);
  if (/\.json$/i.test(pathname)) return catalogueAt(web);
  return undefined;
}
