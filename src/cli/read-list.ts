import { elementOf } from '#markup/html-element.ts';
import type { Call } from '#model/call.ts';
import type { Instant } from '#model/instant.ts';
import { no, ok, type Result } from '#model/result.ts';
import { type Ask, gather, readingOf } from '#sources/gather.ts';
import { listAt } from '#sources/list-at.ts';
import { lists } from '#sources/lists.ts';
import type { ListSource, SourceProblem } from '#sources/source.ts';
import type { Found } from './load.ts';

/** A list of calls as it was read, with the records in it that could not be. */
export interface ListRead {
  readonly calls: readonly Call[];
  readonly problems: readonly SourceProblem[];
}

/** The list that stands at an address, a curated one or any other; undefined for a page. */
export const listOf = (address: string, now: Instant): ListSource | undefined =>
  lists.find((list) => list.requests(now).some(({ url }) => url === address)) ?? listAt(address);

/** Gets what a list asks for. */
export type Load = (address: string) => Promise<Result<Found, string>>;

const askBy =
  (load: Load, readAt: Instant): Ask =>
  async ({ url }) => {
    const found = await load(url);
    if (!found.ok) return found;
    const { bytes, contentType } = found.value;
    const root = elementOf({ bytes, contentType });
    return ok({ url, bytes, readAt, ...(root && { document: () => root }) });
  };

/**
 * Reads a list, with what its answers lead to; of one that has pages, the page that was named. The problem is what is wrong where it
 * holds no call at all.
 */
export async function readList(list: ListSource, load: Load, readAt: Instant): Promise<Result<ListRead, string>> {
  const ask = askBy(load, readAt);
  const [first] = list.requests(readAt);
  if (!first) return no('a list without an address');
  const read = list.isHtml ? readingOf(first, await ask(first)) : await gather(list, readAt, ask);
  if (read.calls.length) return ok(read);
  const [problem] = read.problems;
  return no(problem ? `${problem.record}: ${problem.because}` : 'a list that holds no call');
}
