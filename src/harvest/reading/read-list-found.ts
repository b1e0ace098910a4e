import { elementOf } from '#markup/html-element.ts';
import type { Call } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import { listAt } from '#sources/list-at.ts';
import type { SourceProblem } from '#sources/source.ts';
import type { PageToRead } from './read-found.ts';

/** An answer of a list in HTML, under the address that was asked. Plain data, so that it can go to another thread. */
export interface ListToRead extends PageToRead {
  /** Where the list stands, and its id: by these the thread finds who can read it. */
  readonly list: { readonly id: string; readonly url: string };
}

/** What an answer of a list holds, and the addresses that it leads to. */
export interface ListFound {
  readonly calls: readonly Call[];
  readonly problems: readonly SourceProblem[];
  readonly next: readonly string[];
}

/** Reads an answer of a list in this thread. */
export function readListFound({ list, url, bytes, contentType, readAt }: ListToRead): Result<ListFound, string> {
  const source = listAt(list.url);
  const request = source?.id === list.id ? source.requestAt?.(url) : undefined;
  if (!request) return no('nobody knows how to read this list');
  const root = elementOf({ bytes, contentType });
  if (!root) return no('the answer is no text');
  const { calls, problems, next = [] } = request.read({ url, bytes, readAt, document: () => root });
  return ok({ calls, problems, next: next.map((one) => one.url) });
}
