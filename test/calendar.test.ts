import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addLinks } from '#calendar/add-links.ts';
import { entriesOf } from '#calendar/entry.ts';
import { icsOf } from '#calendar/ics.ts';
import { languages } from '#ui/settings-view.ts';
import { calendarWordsFor } from '#ui/words.ts';
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

describe('a calendar in the reader’s language', () => {
  const textIn = (language: string, name: string) => {
    const { feed, entries } = calendarRows[name] ?? { feed: { name: '' }, entries: [] };
    return icsOf(feed, entries, calendarWordsFor(language)).replaceAll('\r\n ', '');
  };

  it('is the golden one in English, whoever gives the words', () => {
    for (const name of names)
      expect(icsOf(calendarRows[name]?.feed ?? { name }, calendarRows[name]?.entries ?? [], calendarWordsFor('en-GB'))).toBe(golden(name));
  });

  it.each([
    ['de', 'extended', ['(verlängert)', 'Verlängert\\; zuvor:', 'Gelesen am']],
    ['fr', 'extended', ['(prolongé)', 'Prolongé \\; avant']],
    ['es', 'extended', ['(ampliado)', 'Ampliado']],
    ['zh', 'extended', ['(已延期)', '年', '读取']],
    ['de', 'doubtful-midnight', ['Schließt vielleicht schon', 'CATEGORIES:Einreichung']],
    ['fr', 'cancelled', ['(annulé)', 'La page l’a retiré.']],
  ] as const)('in %s, %s says it in its words', (language, name, said) => {
    const text = textIn(language, name);
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toMatch(/Closes|Extended|Read on|\(extended\)|The page|[{}]/);
  });

  it('moves no moment and no id', () => {
    const fixed = (text: string) => text.split('\r\n').filter((line) => /^(UID|DT|SEQUENCE|STATUS|COLOR)/.test(line));
    for (const name of names) expect(fixed(textIn('zh', name))).toEqual(fixed(textIn('en', name)));
  });

  it.each(languages)('has no hole in %s that nothing fills', (language) => {
    for (const name of names) expect(textIn(language, name)).not.toMatch(/\{\w+\}/);
    expect(calendarWordsFor(language).calendar.months.split(' ')).toHaveLength(12);
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
