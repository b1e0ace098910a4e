import type { Reach } from '#harvest/fetch/reach.ts';
import { pageOf } from '#harvest/page-of.ts';
import { elementOf } from '#markup/html-element.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Page } from '#page/block.ts';
import type { Reading } from '#page/reading.ts';
import { siteReading } from '#sources/site-reading.ts';
import { type Found, load } from './load.ts';
import type { Surroundings } from './surroundings.ts';

/** One page to read, wherever it lies. */
export interface Input {
  /** A file, a web address, or `-` for standard input. */
  readonly name: string;
  /** Its public address; null where that is where it was found. */
  readonly url: string | null;
  readonly readAt: Instant;
  readonly reach: Reach;
}

/** What was made of a page, beside the page itself. */
export interface PageRead extends Reading {
  readonly page: Page;
}

function readFound({ bytes, url: foundAt, contentType }: Found, { url, readAt }: Input): Result<PageRead, string> {
  const address = url ?? foundAt;
  const page = pageOf({ bytes, url: address, contentType });
  if (!page.ok) return no(`${page.problem}; lastcall reads HTML, Markdown and plain text`);
  if (!page.value.blocks.length) return no('an empty page; save it again, or give its address');
  const document = () => elementOf({ bytes, contentType });
  return ok({ page: page.value, ...siteReading(page.value, { url: address, readAt }, document) });
}

/**
 * Reads one page; the problem says what is wrong and what to do, without the name. A fault of the reader itself is a
 * problem too, since one page must never cost the others.
 */
export async function readInput(input: Input, stdin: Surroundings['stdin']): Promise<Result<PageRead, string>> {
  try {
    const found = await load(input.name, stdin, input.reach);
    return found.ok ? readFound(found.value, input) : found;
  } catch (error) {
    return no(`a fault of lastcall, not of the page; please report it: ${String(error)}`);
  }
}
