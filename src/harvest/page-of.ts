import { decode } from '#markup/decode.ts';
import { htmlPage } from '#markup/html-page.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Page } from '#page/block.ts';
import { partFrontMatter, withSettings } from './front-matter.ts';
import { markdownPage } from './markdown-page.ts';
import { plainPage } from './plain-page.ts';
import { withoutLiquid } from './templates.ts';
import { kindOf } from './text-kind.ts';

/** A document as it was found. */
export interface Found {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** As the server says; null where none was asked. */
  readonly contentType: string | null;
}

/** Bytes beyond these are not read. */
const mostBytes = 4 * 1024 * 1024;

/** Reads HTML, Markdown or plain text, told apart by what stands in it. The problem says why it is no page. */
export function pageOf({ bytes, url, contentType }: Found): Result<Page, string> {
  const text = decode(bytes.subarray(0, mostBytes), contentType);
  if (!text.ok) return no(text.problem);
  const page = pageFrom(text.value.replace(/\r\n?/g, '\n'), url);
  if (bytes.length <= mostBytes) return ok(page);
  return ok({ ...page, problems: ['Only the first 4 MB of this page were read.', ...page.problems] });
}

function pageFrom(text: string, url: string | null): Page {
  const { body, settings } = partFrontMatter(text);
  switch (kindOf(body)) {
    case 'html':
      return withSettings(htmlPage(settings.size ? withoutLiquid(body) : body, url), settings);
    case 'markdown':
      return withSettings(markdownPage(body, url), settings);
    case 'plain':
      return settings.size ? withSettings(markdownPage(body, url), settings) : plainPage(body, url);
  }
}
