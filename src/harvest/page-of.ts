import { no, ok, type Result } from '#model/result.ts';
import type { Page } from '#page/block.ts';
import { decode } from './decode.ts';
import { htmlPage } from './html-page.ts';

/** A document as it was found. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** As the server says; null where none was asked. */
  readonly contentType: string | null;
}

/** Bytes beyond these are not read. */
const mostBytes = 4 * 1024 * 1024;

/** Reads bytes of any kind of text into blocks. The problem says why they are no page. */
export function pageOf({ bytes, url, contentType }: Document): Result<Page, string> {
  const text = decode(bytes.subarray(0, mostBytes), contentType);
  if (!text.ok) return no(text.problem);
  const page = htmlPage(text.value, url);
  if (bytes.length <= mostBytes) return ok(page);
  return ok({ ...page, problems: ['Only the first 4 MB of this page were read.', ...page.problems] });
}
