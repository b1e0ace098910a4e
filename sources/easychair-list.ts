import type { Area } from '#model/area.ts';
import type { Event } from '#model/call.ts';
import { callId } from '#model/id.ts';
import { no, ok, type Result } from '#model/result.ts';
import { withoutYear } from '#model/venue-alias.ts';
import type { PageElement } from '#page/element.ts';
import { venueZone } from '#page/event/event.ts';
import { wordsOrNull } from './field.ts';
import { lasting } from './named-list.ts';
import { type CallDraft, type NamedDraft, readingFrom } from './record.ts';
import { writtenDays } from './site/written-days.ts';
import type { Answer, ListSource, SourceReading, SourceRequest } from './source.ts';
import { announcedLater, closing } from './when.ts';

/** Topics by their words; the list leaves them open. */
const areas: readonly (readonly [RegExp, Area])[] = [
  [/machine learning|deep learning/i, 'machine-learning'],
  [/vision|image/i, 'vision'],
  [/language|speech/i, 'language'],
  [/robot/i, 'robotics'],
  [/artificial intelligence/i, 'ai'],
  [/security|privacy|crypto/i, 'security'],
  [/software|programming|verification/i, 'software'],
  [/network/i, 'networks'],
  [/data|retrieval/i, 'data'],
  [/human.computer|\bhci\b/i, 'hci'],
  [/theor|logic|algorithm/i, 'theory'],
];

const areasIn = (topics: readonly string[]): Area[] => [
  ...new Set(topics.flatMap((topic) => areas.find(([words]) => words.test(topic))?.[1] ?? [])),
];

/** Six cells: acronym, name, location, submission deadline, start of the event, topics. A cell may be empty. */
function callOf(row: PageElement, list: string): Result<CallDraft, string> {
  const cells = row.children().filter(({ tag }) => tag === 'td');
  const link = cells[0]?.first(({ tag }) => tag === 'a');
  const href = link?.attribute('href') ?? '';
  if (cells.length < 6 || !link || !URL.canParse(href, list)) return no('not a row of acronym, name, location, deadline, start and topics');
  const [acronym = '', name = '', place = '', deadline = '', start = ''] = cells.map((cell) => cell.text());
  const topics = cells[5]?.all(({ tag }) => tag === 'span').map((topic) => topic.text()) ?? [];
  const url = new URL(href, list).href;
  const event: Event = {
    name: name || null,
    acronym: acronym || null,
    place: wordsOrNull(place),
    start: writtenDays(start)[0]?.from ?? null,
    end: null,
  };
  const [days] = writtenDays(deadline);
  if (deadline && !days) return no(`Submission deadline: not a day such as May 1, 2027: ${deadline}`);
  const when = days ? closing({ day: days.from }, undefined, venueZone(event)) : announcedLater;
  const edition = /(?:19|20)\d{2}/.exec(new URL(url).pathname)?.[0] ?? null;
  return ok({
    id: callId(url, edition),
    url,
    event,
    venue: { series: withoutYear(acronym), type: null, areas: areasIn(topics), ranks: [] },
    deadlines: [{ kind: 'submission', track: null, label: 'Submission deadline', ...when, quote: deadline, where: null }],
    problems: [],
  });
}

function readList(answer: Answer, id: string): SourceReading {
  const document = answer.document?.();
  if (!document) return { calls: [], problems: [{ record: answer.url, because: 'HTML cannot be read here' }] };
  const rows = document.all((row) => row.tag === 'tr' && (row.attribute('id') ?? '').startsWith('row'));
  const records = rows.map(
    (row): NamedDraft => ({ name: row.first(({ tag }) => tag === 'a')?.text() || 'a row without a name', draft: callOf(row, answer.url) }),
  );
  return readingFrom(records, answer, { id, what: 'calls' });
}

/** A list of EasyChair's Smart CFP: all calls (`/cfp/`) or those of a field (`/cfp/area.cgi?area=18`). */
export function easychairListAt(address: string): ListSource {
  const id = lasting('easychair', address);
  const requestAt = (url: string): SourceRequest => ({ url, read: (answer) => readList(answer, id) });
  return {
    id,
    title: 'EasyChair Smart CFP',
    url: address,
    licence: null,
    origins: ['https://easychair.org/*'],
    isHtml: true,
    requestAt,
    requests: () => [requestAt(address)],
  };
}

export const isEasychairList = ({ host, pathname }: URL): boolean =>
  /^(?:www\.)?easychair\.org$/.test(host) && /^\/cfp\/(?:area\.cgi)?$/.test(pathname);
