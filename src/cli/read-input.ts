import type { Reach } from '#harvest/fetch/reach.ts';
import { pageOf } from '#harvest/page-of.ts';
import { elementOf } from '#markup/html-element.ts';
import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { Page } from '#page/block.ts';
import type { Reading } from '#page/reading.ts';
import { icsAt } from '#sources/ics.ts';
import { siteReading } from '#sources/site-reading.ts';
import type { ListSource, SourceProblem } from '#sources/source.ts';
import { type Found, load } from './load.ts';
import { isWebAddress } from './options.ts';
import { listOf, readList } from './read-list.ts';
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

/** What was made of one input: a page holds one call, a list any number. */
export interface InputRead {
  readonly pages: readonly [PageRead, ...PageRead[]];
  /** Records of a list that could not be read. */
  readonly problems: readonly SourceProblem[];
}

/** A call of a list stands on no page of its own: there are no dates to point at. */
const withoutPage = (call: Call): PageRead => ({
  page: { url: call.url, title: call.event.name ?? '', lang: null, meta: {}, data: [], blocks: [], problems: [] },
  call,
  sightings: [],
});

async function listRead(list: ListSource, input: Input, held: Found | undefined): Promise<Result<InputRead, string>> {
  const [first] = list.requests(input.readAt);
  // What was found already is the list itself; a file leads nowhere else.
  const get = async (address: string) => {
    if (held) return address === first?.url ? ok(held) : no('only the file was read');
    return load(address, none(), input.reach);
  };
  const read = await readList(list, get, input.readAt);
  if (!read.ok) return read;
  const [page, ...pages] = read.value.calls.map(withoutPage);
  return page ? ok({ pages: [page, ...pages], problems: read.value.problems }) : no('a list that holds no call');
}

async function* none(): AsyncGenerator<Uint8Array> {}

/** Calendars are known by how they begin: one in a file has no address to be known by. */
const isCalendar = ({ bytes }: Found) => new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('BEGIN:VCALENDAR');

async function readFound(found: Found, input: Input): Promise<Result<InputRead, string>> {
  const { bytes, url: foundAt, contentType } = found;
  const address = input.url ?? foundAt;
  const list = listOf(address, input.readAt) ?? (isCalendar(found) ? icsAt(address) : undefined);
  if (list) return listRead(list, input, found);
  const page = pageOf({ bytes, url: address, contentType });
  if (!page.ok) return no(`${page.problem}; lastcall reads HTML, Markdown and plain text`);
  if (!page.value.blocks.length) return no('an empty page; save it again, or give its address');
  const document = () => elementOf({ bytes, contentType });
  return ok({ pages: [{ page: page.value, ...siteReading(page.value, { url: address, readAt: input.readAt }, document) }], problems: [] });
}

/**
 * Reads one page, or one list of calls; the problem says what is wrong and what to do, without the name. A fault of the reader itself is
 * a problem too, since one page must never cost the others.
 */
export async function readInput(input: Input, stdin: Surroundings['stdin']): Promise<Result<InputRead, string>> {
  try {
    const list = input.url === null && isWebAddress(input.name) ? listOf(input.name, input.readAt) : undefined;
    if (list) return await listRead(list, input, undefined);
    const found = await load(input.name, stdin, input.reach);
    return found.ok ? await readFound(found.value, input) : found;
  } catch (error) {
    return no(`a fault of lastcall, not of the page; please report it: ${String(error)}`);
  }
}
