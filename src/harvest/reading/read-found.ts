import { elementOf } from '#markup/html-element.ts';
import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { siteReading } from '#sources/site-reading.ts';
import { pageOf } from '../page-of.ts';
import { shellWords } from './shell.ts';

/** A page as it came, and when. Plain data, so that it can go to another thread. */
export interface PageToRead {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The address by which the page is known: part of the call's id. */
  readonly url: string;
  readonly readAt: Instant;
}

/** Reads a page in this thread; an empty one is a problem, since a page that a browser fills by script looks so. */
export function readFound({ bytes, contentType, url, readAt }: PageToRead): Result<Call, string> {
  const page = pageOf({ bytes, url, contentType });
  if (!page.ok) return page;
  if (!page.value.blocks.length) return no('an empty page: its text may come by script, or the server took us for a machine');
  const { call } = siteReading(page.value, { url, readAt }, () => elementOf({ bytes, contentType }));
  const shell = call.deadlines.length ? undefined : shellWords(page.value);
  return shell === undefined ? ok(call) : no(`no content but "${shell}": the server took us for a machine, or the page needs a script`);
}
