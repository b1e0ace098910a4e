import { pageOf } from '#harvest/page-of.ts';
import { parseInstant } from '#model/instant.ts';
import { readPage } from '#page/read.ts';
import type { Reading } from '#page/reading.ts';

const anyUrl = 'https://kisv.example/cfp';

function readFound(text: string, contentType: string, readOn: string, url: string): Reading {
  const page = pageOf({ bytes: new TextEncoder().encode(text), url, contentType });
  const readAt = parseInstant(`${readOn}T12:00:00Z`);
  if (!page.ok || !readAt) throw new Error('this is no page');
  return readPage(page.value, { url, readAt });
}

/** Reads the body of a page as it stood on a day; throws where a test hands in what is no page. */
export const readHtml = (body: string, readOn: string, url = anyUrl): Reading =>
  readFound(`<!doctype html><body>${body}</body>`, 'text/html; charset=utf-8', readOn, url);

/** The same for a text without HTML around it, such as a mail or a file of Markdown. */
export const readText = (text: string, readOn: string): Reading => readFound(text, 'text/plain; charset=utf-8', readOn, anyUrl);
