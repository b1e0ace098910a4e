import ICAL from 'ical.js';
import { fingerprint } from '#model/id.ts';
import { no, ok, type Result } from '#model/result.ts';
import { type Due, dueOf, eventDaysOf } from './ics/due.ts';
import { lasting, originOf, venueNamed } from './named-list.ts';
import { type CallDraft, type NamedDraft, readingFrom } from './record.ts';
import type { Answer, ListSource, SourceProblem, SourceReading } from './source.ts';

/** Each event is parsed alone, so that a slip in one costs no other. */
const eventsIn = (text: string): readonly string[] =>
  text
    .split(/^(?=BEGIN:VEVENT$)/m)
    .slice(1)
    .map((part) => part.split(/^END:VEVENT$/m, 1)[0] ?? '')
    .map((part) => `${part}END:VEVENT`);

function dueIn(text: string): Result<Due, string> {
  try {
    return dueOf(new ICAL.Component(ICAL.parse(text)));
  } catch (error) {
    return no(`not iCalendar: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nameIn(text: string): string {
  const line = text.split('\n').find((each) => /^(?:SUMMARY|UID)[;:]/.test(each)) ?? '';
  return line.slice(line.indexOf(':') + 1) || 'an event without a name';
}

/** The events of one call: those of one page and venue. Labels tell apart what is of one kind. */
function callOf(id: string, address: string, dues: readonly Due[]): CallDraft {
  const [first] = dues;
  const venue = first?.venue ?? null;
  const drafts = dues.map(({ draft }) => draft);
  return {
    id: `${id}-${fingerprint(first?.key ?? '')}`,
    url: first?.url ?? address,
    event: {
      name: venue === null ? (drafts[0]?.label ?? null) : null,
      acronym: venue,
      place: dues.find(({ place }) => place)?.place ?? null,
      ...eventDaysOf(dues),
    },
    ...venueNamed(venue),
    lang: 'und',
    deadlines: drafts.map((draft) =>
      drafts.some((other) => other !== draft && other.kind === draft.kind) ? { ...draft, track: draft.label } : draft,
    ),
    problems: [],
  };
}

function readEvents(answer: Answer, id: string): SourceReading {
  const text = new TextDecoder().decode(answer.bytes).replace(/\r\n?/g, '\n');
  const events = eventsIn(text).filter((event) => !/^RECURRENCE-ID/m.test(event));
  const read = events.map((event) => ({ name: nameIn(event), due: dueIn(event) }));
  const dues = read.flatMap(({ due }) => (due.ok ? [due.value] : []));
  const calls = [...Map.groupBy(dues, ({ key }) => key).values()].map(
    (of): NamedDraft => ({ name: of[0]?.venue ?? of[0]?.key ?? '', draft: ok(callOf(id, answer.url, of)) }),
  );
  const problems = read.flatMap(({ name: record, due }): SourceProblem[] => (due.ok ? [] : [{ record, because: due.problem }]));
  if (!calls.length && text.startsWith('BEGIN:VCALENDAR')) return { calls: [], problems };
  const reading = readingFrom(calls, answer, { id, what: 'events' });
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/**
 * Any calendar of deadlines at an address of the user's, our own feeds among them. A day in it has no zone unless its title names one; a
 * time is taken as the moment of closing.
 */
export function icsAt(address: string): ListSource {
  const id = lasting('ics', address);
  return {
    id,
    title: `Calendar at ${new URL(address).host}`,
    url: address,
    licence: null,
    origins: [originOf(address)],
    requests: () => [{ url: address, read: (answer) => readEvents(answer, id) }],
  };
}
