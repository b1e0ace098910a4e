import { elementOf } from '#markup/html-element.ts';
import type { Call } from '#model/call.ts';
import { type Instant, instantAt, milliseconds } from '#model/instant.ts';
import type { ListSource, SourceReading, SourceRequest } from '#sources/source.ts';
import { askAgain, type Fetch, type Outcome } from '../asking/ask-again.ts';
import { day, stateAfter } from '../asking/rhythm.ts';
import { type Readings, readings, takeOver } from '../list/take-over.ts';
import type { Parts } from '../store/parts.ts';
import type { ListReading } from '../store/shape.ts';
import type { Store } from '../store/store.ts';

interface ReadingWorld {
  readonly store: Store;
  readonly fetch: Fetch;
  readonly now: () => Instant;
}

/** No list leads further than that. */
const mostRequests = 500;

/** Under this name the whole of a list is remembered among what was asked. */
export const listKey = (id: string): string => `list ${id}`;

const neverRead: ListReading = { readAt: null, byAddress: {} };

/** A month after its last deadline a call is of no use in a list. */
const isOfUse = ({ deadlines }: Call, now: Instant): boolean =>
  deadlines.some(({ latest }) => latest === null || latest > instantAt(milliseconds(now) - 30 * day));

function readingFrom(request: SourceRequest, outcome: Outcome, now: Instant): SourceReading | undefined {
  if (outcome.kind !== 'answer') return outcome.kind === 'unchanged' ? undefined : request.without;
  const { bytes, contentType } = outcome;
  const root = elementOf({ bytes, contentType });
  return request.read({ url: request.url, bytes, readAt: now, ...(root && { document: () => root }) });
}

type ListParts = Readings & Pick<Parts, 'lists' | 'watch'>;

interface Taken {
  readonly outcome: Outcome;
  readonly reading: SourceReading | undefined;
  /** It holds nothing that could be read: an error page that says "200", for one. */
  readonly isOdd: boolean;
}

/** Takes in one answer: the calls that it holds take the place of those that its address gave before, and speak for what is tracked. */
function takeAnswer(
  parts: ListParts,
  list: string,
  { url }: SourceRequest,
  { outcome, reading, isOdd }: Taken,
  now: Instant,
): Partial<ListParts> {
  const watch = { ...parts.watch, [url]: stateAfter(parts.watch[url], outcome, { pause: day, now, isGood: !isOdd }) };
  if (!reading || isOdd) return { watch };
  const ours = new Set([...parts.tracked, ...parts.follows].map(({ call }) => call.id));
  let next: Readings = parts;
  for (const call of reading.calls) if (ours.has(call.id)) next = { ...next, ...takeOver(next, call, now) };
  const before = parts.lists[list] ?? neverRead;
  const calls = reading.calls.filter((call) => isOfUse(call, now));
  return { ...next, watch, lists: { ...parts.lists, [list]: { ...before, byAddress: { ...before.byAddress, [url]: calls } } } };
}

/**
 * Reads a list from where it is published, one address after the other. Each answer is kept as it comes: a background that is stopped in
 * between goes on where it was, and the browser sees that it is not idle.
 */
export async function readList(source: ListSource, { store, fetch, now }: ReadingWorld): Promise<void> {
  const waiting = [...source.requests(now())];
  const asked = new Set<string>();
  let trouble: string | undefined;
  for (let request = waiting.shift(); request && asked.size < mostRequests; request = waiting.shift()) {
    const { url, isIndex } = request;
    if (asked.has(url)) continue;
    asked.add(url);
    const known = await store.load('watch', 'lists');
    const isHeld = known.ok && known.value.lists[source.id]?.byAddress[url] !== undefined && !isIndex;
    const outcome = await askAgain(url, isHeld ? known.value.watch[url] : undefined, fetch);
    const reading = readingFrom(request, outcome, now());
    const isOdd = outcome.kind === 'answer' && (!reading || (!reading.calls.length && reading.problems.length > 0));
    if (isOdd) trouble ??= reading?.problems[0]?.because ?? 'unreadable';
    if ('trouble' in outcome && !reading) trouble ??= outcome.trouble;
    waiting.push(...(reading?.next ?? []));
    const one = request;
    const saved = await store.update([...readings, 'lists', 'watch'], (parts) =>
      takeAnswer(parts, source.id, one, { outcome, reading, isOdd }, now()),
    );
    if (!saved.ok) trouble ??= saved.problem.detail;
  }
  await store.update(['lists', 'watch'], (parts) => closeList(parts, source.id, asked, trouble, now()));
}

/** Ends a reading: what the list leads to no more is dropped, unless part of it could not be read. */
function closeList(
  { lists, watch }: Pick<Parts, 'lists' | 'watch'>,
  id: string,
  asked: ReadonlySet<string>,
  trouble: string | undefined,
  now: Instant,
): Partial<Parts> {
  const { byAddress, readAt } = lists[id] ?? neverRead;
  const left = trouble ? byAddress : Object.fromEntries(Object.entries(byAddress).filter(([url]) => asked.has(url)));
  const outcome: Outcome = trouble ? { kind: 'no answer', trouble } : { kind: 'unchanged' };
  return {
    lists: { ...lists, [id]: { byAddress: left, readAt: trouble ? readAt : now } },
    watch: { ...watch, [listKey(id)]: stateAfter(watch[listKey(id)], outcome, { pause: day, now }) },
  };
}
