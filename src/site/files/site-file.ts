import type { Day } from '#model/day.ts';

/** What a calendar file holds, for the gate that it must pass before it replaces another. */
export interface FeedContents {
  readonly events: number;
  /** The last days of events that it holds no longer because they are long over or long withdrawn: a loss that is explained. */
  readonly left: readonly Day[];
}

/** One file of the site. */
export interface SiteFile {
  /** Below the site's root, without a leading slash: `feeds/all.ics`, `call/neurips-2027/index.html`. */
  readonly path: string;
  readonly type: string;
  readonly body: string;
  readonly feed?: FeedContents;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

/** The media type of a path by its ending. */
export const typeOf = (path: string): string => types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

export const siteFile = (path: string, body: string): SiteFile => ({ path, type: typeOf(path), body });
