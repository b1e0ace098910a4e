import type { Event } from '#model/call.ts';
import { no, ok, type Result } from '#model/result.ts';
import type { PageElement } from '#page/element.ts';
import { venueZone } from '#page/event/event.ts';
import { isToCome, wordsOrNull } from './field.ts';
import { lasting, venueNamed } from './named-list.ts';
import { type CallDraft, type DeadlineDraft, type NamedDraft, readingFrom } from './record.ts';
import { writtenDays } from './site/written-days.ts';
import type { Answer, ListSource, SourceReading, SourceRequest } from './source.ts';
import { announcedLater, closing } from './when.ts';
import { callIdOf } from './wikicfp/record.ts';

/** Categories are long, and what stands far down closes far off. */
const mostPages = 20;

const cellsOf = (row: PageElement) => row.children().filter(({ tag }) => tag === 'td');

/** An event takes two rows: its name over two of them with the title beside it, then when, where and deadline. */
function pairsOn(document: PageElement): readonly (readonly [PageElement, PageElement])[] {
  const rows = document.all(({ tag }) => tag === 'tr');
  return rows.flatMap((row, i) => {
    const [name] = cellsOf(row);
    const second = rows[i + 1];
    return name?.attribute('rowspan') === '2' && second ? [[row, second] as const] : [];
  });
}

/** `May 1, 2027 (Apr 24, 2027)`: the earlier of two is that of abstracts. */
function draftsIn(words: string, event: Event): readonly DeadlineDraft[] | undefined {
  const draft = (kind: DeadlineDraft['kind'], label: string, when: ReturnType<typeof closing>): DeadlineDraft => ({
    kind,
    track: null,
    label,
    ...when,
    quote: words,
    where: null,
  });
  if (isToCome(words)) return [draft('submission', 'Deadline', announcedLater)];
  const days = writtenDays(words)
    .map(({ from }) => from)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length > 2) return undefined;
  const at = (day: typeof first) => closing({ day }, undefined, venueZone(event));
  return [...(first < last ? [draft('abstract', 'Abstract deadline', at(first))] : []), draft('submission', 'Deadline', at(last))];
}

function callOf(first: PageElement, second: PageElement): Result<CallDraft, string> {
  const link = first.first(({ tag }) => tag === 'a');
  const eventId = /[?&]eventid=(\d+)/.exec(link?.attribute('href') ?? '')?.[1];
  if (!link || !eventId) return no('it links to no event');
  const [when = '', where = '', deadline = ''] = cellsOf(second).map((cell) => cell.text());
  const [days] = writtenDays(when);
  const event: Event = {
    name: cellsOf(first)[1]?.text() || null,
    acronym: link.text() || null,
    place: wordsOrNull(where),
    start: days?.from ?? null,
    end: days?.to ?? days?.from ?? null,
  };
  const deadlines = draftsIn(deadline, event);
  if (!deadlines) return no(`Deadline: neither a day such as May 1, 2027 nor TBD: ${deadline}`);
  const url = `http://www.wikicfp.com/cfp/servlet/event.showcfp?eventid=${eventId}`;
  return ok({ id: callIdOf(eventId), url, event, ...venueNamed(event.acronym), deadlines: [...deadlines], problems: [] });
}

/** The next page of a list that has pages, as long as this one held anything. */
function nextOf(url: string, id: string): readonly SourceRequest[] {
  const next = new URL(url);
  const page = Number(next.searchParams.get('page') ?? '1');
  if (!next.pathname.endsWith('/call') || !(page < mostPages)) return [];
  next.searchParams.set('page', String(page + 1));
  return [requestFor(next.href, id)];
}

const requestFor = (url: string, id: string): SourceRequest => ({ url, isIndex: true, read: (answer) => readList(answer, id) });

function readList(answer: Answer, id: string): SourceReading {
  const document = answer.document?.();
  if (!document) return { calls: [], problems: [{ record: answer.url, because: 'HTML cannot be read here' }] };
  const records = pairsOn(document).map(
    ([first, second]): NamedDraft => ({
      name: first.first(({ tag }) => tag === 'a')?.text() || 'an event without a name',
      draft: callOf(first, second),
    }),
  );
  const isBehindTheLast = !records.length && Number(new URL(answer.url).searchParams.get('page') ?? '1') > 1;
  if (isBehindTheLast) return { calls: [], problems: [] };
  return { ...readingFrom(records, answer, { id, what: 'events' }), next: records.length ? nextOf(answer.url, id) : [] };
}

/** A list of events on WikiCFP: a category (`/cfp/call?conference=…`, page by page), a series (`/cfp/program?id=…`) or a search. */
export function wikicfpListAt(address: string): ListSource {
  const id = lasting('wikicfp', address);
  return {
    id,
    title: `WikiCFP ${new URL(address).searchParams.get('conference') ?? ''}`.trim(),
    url: address,
    licence: null,
    origins: ['http://www.wikicfp.com/*'],
    isHtml: true,
    requestAt: (url) => requestFor(url, id),
    requests: () => [requestFor(address, id)],
  };
}

export const isWikicfpList = ({ host, pathname }: URL): boolean =>
  /^(?:www\.)?wikicfp\.com$/.test(host) && /^\/cfp\/(?:call|program|servlet\/tool\.search)$/.test(pathname);
