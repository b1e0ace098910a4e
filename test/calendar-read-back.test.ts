import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { eventOf } from '#calendar/event.ts';
import { icsOf } from '#calendar/ics.ts';
import { addDays } from '#model/day.ts';
import { instantAt, utcDay } from '#model/instant.ts';
import { calendarRows } from './calendar.rows.ts';
import { byUid, fieldsOf, readByIcalJs, readByNodeIcal } from './support/calendar-readers.ts';
import { holdsAgainstHostileText } from './support/hostile-calendar.ts';

const folder = join(import.meta.dirname, 'fixtures/calendar');
const golden = (name: string) => readFileSync(join(folder, `${name}.ics`), 'utf8');
const rows = Object.entries(calendarRows);

describe.each([
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
])('%s reads back', (_, read) => {
  it.each(rows)('every field of %s', (name, { entries }) => {
    const events = entries.flatMap((entry) => eventOf(entry) ?? []);
    expect(read(golden(name)).sort(byUid)).toEqual(events.map(fieldsOf).sort(byUid));
  });
});

it('both read back every moment and every day as it is', () => {
  const [entry] = calendarRows.instant?.entries ?? [];
  if (!entry) throw new Error('no entry');
  const minutes = fc.integer({ min: Date.UTC(1970, 0, 2) / 60_000, max: Date.UTC(2199, 10, 1) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 40 }), fc.boolean(), (minute, length, isMoment) => {
      const at = instantAt(minute * 60_000);
      const date = utcDay(at);
      const moment = isMoment ? at : null;
      const deadline = { ...entry.deadline, date, end: addDays(date, length), utc: moment, earliest: moment, latest: moment };
      const text = icsOf({ name: 'Any' }, [{ ...entry, deadline }]);
      const start = isMoment ? instantAt((minute - 30) * 60_000) : date;
      const end = isMoment ? at : addDays(date, length + 1);
      for (const read of [readByIcalJs, readByNodeIcal])
        expect(read(text)[0]?.time).toEqual({ kind: isMoment ? 'instant' : 'days', start, end });
    }),
    { numRuns: 300 },
  );
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

it('hostile text in any field adds no line, no control character, no line over 75 octets, no split character', () => {
  const [model] = calendarRows.instant?.entries ?? [];
  if (!model) throw new Error('no entry');
  holdsAgainstHostileText(model, golden('instant'), 300);
});
