import { pageOf } from '#harvest/page-of.ts';
import { parseInstant } from '#model/instant.ts';
import { readPage } from '#page/read.ts';
import type { Reading } from '#page/reading.ts';

const anyUrl = 'https://kisv.example/cfp';

/** Reads the body of a page as it stood on a day; throws where a test hands in what is no page. */
export function readHtml(body: string, readOn: string, url = anyUrl): Reading {
  const page = pageOf({
    bytes: new TextEncoder().encode(`<!doctype html><body>${body}</body>`),
    url,
    contentType: 'text/html; charset=utf-8',
  });
  const readAt = parseInstant(`${readOn}T12:00:00Z`);
  if (!page.ok || !readAt) throw new Error('this is no page');
  return readPage(page.value, { url, readAt });
}
