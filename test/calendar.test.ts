import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { addLinks } from '#calendar/add-links.ts';
import { entriesOf } from '#calendar/entry.ts';
import { type CalendarEvent, eventOf } from '#calendar/event.ts';
import { icsOf } from '#calendar/ics.ts';
import { calendarRows } from './calendar.rows.ts';

const folder = join(import.meta.dirname, 'fixtures/calendar');
const golden = (name: string) => readFileSync(join(folder, `${name}.ics`), 'utf8');
const names = Object.keys(calendarRows).sort();
const rows = Object.entries(calendarRows);

describe('golden calendars', () => {
  it('stand one for each row', () =>
    expect(
      readdirSync(folder)
        .filter((file) => file.endsWith('.ics'))
        .sort(),
    ).toEqual(names.map((name) => `${name}.ics`)));

  it.each(rows)('%s is written to the byte', (name, { feed, entries }) => expect(icsOf(feed, entries)).toBe(golden(name)));

  it.each(rows)('%s is the same whatever the order', (name, { feed, entries }) => {
    expect(icsOf(feed, [...entries].reverse())).toBe(golden(name));
  });

  it('are the same bytes in every zone of the machine', () => {
    const script = `
      import { calendarRows } from './test/calendar.rows.ts';
      import { icsOf } from './src/calendar/ics.ts';
      console.log(JSON.stringify(Object.fromEntries(Object.entries(calendarRows).map(([name, { feed, entries }]) => [name, icsOf(feed, entries)]))));`;
    for (const zone of ['Pacific/Kiritimati', 'America/New_York', 'Asia/Kathmandu']) {
      const written = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: join(import.meta.dirname, '..'),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(JSON.parse(written)).toEqual(Object.fromEntries(names.map((name) => [name, golden(name)])));
    }
  });

  it('hold one event an id: the one that changed most', () => {
    const [entry] = calendarRows.instant?.entries ?? [];
    if (!entry) throw new Error('no entry');
    const text = icsOf({ name: 'Twice' }, [{ ...entry, sequence: 3 }, entry]);
    expect(text.match(/^SEQUENCE:.*/gm)).toEqual(['SEQUENCE:3']);
  });
});

/** The fields of an event as a parser gave them back, in the shape of `CalendarEvent`. */
type Fields = { readonly [Name in Exclude<keyof CalendarEvent, 'kind'>]: unknown };

const fieldsOf = ({ uid, time, summary, description, url, status, stamp, sequence }: CalendarEvent): Fields => ({
  uid,
  time,
  summary,
  description,
  url,
  status,
  stamp,
  sequence,
});
const byUid = (a: Fields, b: Fields) => String(a.uid).localeCompare(String(b.uid));

function readByIcalJs(text: string): Fields[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    const start = value('dtstart');
    const isDays = start instanceof ICAL.Time && start.isDate;
    return {
      uid: value('uid'),
      time: { kind: isDays ? 'days' : 'instant', start: String(start), end: String(value('dtend')) },
      summary: value('summary'),
      description: value('description'),
      url: value('url'),
      status: value('status'),
      stamp: String(value('dtstamp')),
      sequence: value('sequence'),
    };
  });
}

/** Days come from node-ical as the machine's own midnight. */
const localDay = (date: Date) =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
const toSecond = (date: Date | undefined) => date?.toISOString().replace('.000Z', 'Z');

/** A property with parameters comes from node-ical as an object. */
const plain = (value: unknown) => (value instanceof Object && 'val' in value ? value.val : value);

function readByNodeIcal(text: string): Fields[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
  return events.map((event) => ({
    uid: event.uid,
    time:
      event.datetype === 'date'
        ? { kind: 'days', start: localDay(event.start), end: event.end && localDay(event.end) }
        : { kind: 'instant', start: toSecond(event.start), end: toSecond(event.end) },
    summary: event.summary,
    description: event.description,
    url: plain(event.url),
    status: event.status,
    stamp: toSecond(event.dtstamp),
    sequence: Number(event.sequence),
  }));
}

describe.each([
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
])('%s reads back', (_, read) => {
  it.each(rows)('every field of %s', (name, { entries }) => {
    const events = entries.flatMap((entry) => eventOf(entry) ?? []);
    expect(read(golden(name)).sort(byUid)).toEqual(events.map(fieldsOf).sort(byUid));
  });
});

it('ical.js reads back look and refreshment', () => {
  const calendar = new ICAL.Component(ICAL.parse(golden('instant')));
  const values = (component: InstanceType<typeof ICAL.Component> | null, ...fields: string[]) =>
    fields.map((name) => String(component?.getFirstPropertyValue(name)));
  expect(values(calendar, 'name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl', 'calscale', 'source', 'url', 'method')).toEqual([
    'Deadlines of Marrow',
    'Deadlines of Marrow',
    'PT6H',
    'PT6H',
    'GREGORIAN',
    'https://lastcall.example/feeds/marrow.ics',
    'https://lastcall.example/marrow',
    'null',
  ]);
  const event = calendar.getFirstSubcomponent('vevent');
  expect(values(event, 'transp', 'x-microsoft-cdo-busystatus', 'categories', 'color')).toEqual([
    'TRANSPARENT',
    'FREE',
    'Submission',
    'crimson',
  ]);
});

/** Strings in the shape of attacks, and any other. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\\',
        ';',
        ',',
        ':',
        '"',
        'BEGIN:VEVENT',
        'X-LASTCALL-COLOR:',
        '🚄',
        '締切',
        'é',
        ' ',
        '\0',
        '\ud83d',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);

describe('hostile text', () => {
  const [model] = calendarRows.instant?.entries ?? [];
  if (!model) throw new Error('no entry');
  const shape = (text: string) =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0]);
  const decoder = new TextDecoder('utf-8', { fatal: true });

  it('in any field adds no line, no control character, no line over 75 octets, no split character', () => {
    fc.assert(
      fc.property(
        fc.tuple(hostile, hostile, hostile, hostile),
        hostile,
        hostile,
        hostile,
        ([name, description, url, source], label, quote, track) => {
          const entry = {
            ...model,
            call: {
              ...model.call,
              url,
              event: { ...model.call.event, acronym: name, name: description },
              source: { ...model.call.source, url: source },
            },
            deadline: { ...model.deadline, id: label, label, quote, track },
          };
          const text = icsOf({ name, description, url, source }, [entry]);
          const optional = ['URL', 'SOURCE', 'X-WR-CALDESC'];
          const fixed = (lines: (string | undefined)[]) => lines.filter((line) => !optional.includes(line ?? ''));
          expect(fixed(shape(text))).toEqual(fixed(shape(golden('instant'))));
          expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
          for (const line of text.split('\r\n')) {
            const bytes = Buffer.from(line, 'utf8');
            expect(bytes.length).toBeLessThanOrEqual(75);
            expect(decoder.decode(bytes)).toBe(line);
          }
          expect(readByIcalJs(text)).toEqual([eventOf(entry)].map((event) => event && fieldsOf(event)));
          for (const link of Object.values(addLinks(entry) ?? {})) expect(new URL(link).href.length).toBeLessThan(8000);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('links that add a deadline', () => {
  const linksOf = (name: string) => {
    const [entry] = calendarRows[name]?.entries ?? [];
    const links = entry && addLinks(entry);
    return links && Object.fromEntries(Object.entries(links).map(([key, url]) => [key, new URL(url)]));
  };

  it('carry moments in UTC', () => {
    const links = linksOf('instant');
    expect(links?.google?.searchParams.get('dates')).toBe('20270129T112900Z/20270129T115900Z');
    expect(links?.google?.searchParams.get('text')).toBe('Marrow 2027 · Full paper · 28 Jan 23:59 AoE');
    for (const name of ['outlook', 'office']) {
      expect(links?.[name]?.searchParams.get('startdt')).toBe('2027-01-29T11:29:00Z');
      expect(links?.[name]?.searchParams.get('enddt')).toBe('2027-01-29T11:59:00Z');
      expect(links?.[name]?.search).not.toContain('+');
    }
    expect([links?.outlook?.host, links?.office?.host]).toEqual(['outlook.live.com', 'outlook.office.com']);
  });

  it('carry days where no moment is claimed', () => {
    const links = linksOf('all-day');
    expect(links?.google?.searchParams.get('dates')).toBe('20270128/20270129');
    expect(links?.outlook?.searchParams.get('startdt')).toBe('2027-01-28');
    expect(links?.outlook?.searchParams.get('allday')).toBe('true');
  });

  it('are none without a day', () => expect(linksOf('undated')).toBeUndefined());
});

it('a call that was read once is stamped with its reading', () => {
  const [entry] = calendarRows.extended?.entries ?? [];
  if (!entry) throw new Error('no entry');
  expect(entriesOf(entry.call).map(({ stamp, sequence }) => [stamp, sequence])).toEqual([
    ['2026-11-20T08:00:00Z', 2],
    ['2026-11-20T08:00:00Z', 1],
  ]);
});
