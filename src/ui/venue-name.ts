import type { Call } from '#model/call.ts';

/** What a call is known by: its acronym, its name, else the host of its page. */
export function venueName({ event, url }: Pick<Call, 'event' | 'url'>): string {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return event.acronym ?? event.name ?? host;
}
