import { easychairListAt, isEasychairList } from './easychair-list.ts';
import { icsAt } from './ics.ts';
import { catalogueAt } from './lastcall.ts';
import { openreviewAt } from './openreview.ts';
import type { ListSource } from './source.ts';
import { isWikicfpList, wikicfpListAt } from './wikicfp-list.ts';

/**
 * The list that stands at an address which a user names: a calendar, another Lastcall, a list of WikiCFP or EasyChair, a venue of
 * OpenReview; undefined for anything else, which is a page.
 */
export function listAt(address: string): ListSource | undefined {
  const web = address.replace(/^webcals?:/i, 'https:');
  if (!/^https?:\/\//i.test(web) || !URL.canParse(web)) return undefined;
  const url = new URL(web);
  if (isWikicfpList(url)) return wikicfpListAt(web);
  if (isEasychairList(url)) return easychairListAt(web);
  if (/\.(?:ics|ical)$/i.test(url.pathname)) return icsAt(web);
  return /\/calls\.json$/i.test(url.pathname) ? catalogueAt(web) : openreviewAt(web);
}
