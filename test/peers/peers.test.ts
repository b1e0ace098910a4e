import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarEvent } from '#calendar/event.ts';
import { calendarRows } from '../calendar.rows.ts';
import { byUid, type Fields, fieldsOf, readByIcalJs, readByNodeIcal } from '../support/calendar-readers.ts';
import { holdsAgainstHostileText, stringsARun } from '../support/hostile-calendar.ts';
import { type PeerFeed, peerFeeds } from './feeds.ts';

const here = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), 'lastcall-peers-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const seed = Number(process.env.LASTCALL_SEED ?? 20_270_131);
const expected = (events: readonly CalendarEvent[]): Fields[] => events.map(fieldsOf).sort(byUid);

const runs = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const python = ['/usr/bin/python3', 'python3'].find((one) => runs(one, '-c', 'import icalendar'));
const hasKhal = runs('khal', '--version');
const hasLibical = runs('cc', '--version') && existsSync('/usr/include/libical/ical.h');
const unless = (isThere: boolean | undefined, name: string) => (isThere ? name : `${name} (not installed)`);

describe('10,000 feeds', () => {
  let feeds: PeerFeed[];
  beforeAll(() => {
    feeds = peerFeeds(10_000, 4, seed);
  });

  it.each([
    ['ical.js', readByIcalJs],
    ['node-ical', readByNodeIcal],
  ])('%s reads every event as it was meant', (_, read) => {
    const wrong = feeds.filter(({ text, events }) => JSON.stringify(read(text).sort(byUid)) !== JSON.stringify(expected(events)));
    expect(wrong.slice(0, 1).map(({ text, events }) => [read(text), expected(events)])).toEqual([]);
  });

  it.skipIf(!python)(`${unless(Boolean(python), 'python3-icalendar')} reads every event as it was meant`, () => {
    const answer = execFileSync(python ?? '', [join(here, 'read_with_icalendar.py')], {
      input: feeds.map(({ text }) => `${JSON.stringify(text)}\n`).join(''),
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    });
    const read = answer
      .trimEnd()
      .split('\n')
      .map((line): { errors: string[]; events: Fields[] } => JSON.parse(line));
    expect(read).toHaveLength(feeds.length);
    for (const [i, { events }] of feeds.entries()) {
      const said = read[i] ?? { errors: ['nothing read'], events: [] };
      expect([said.errors, said.events.sort(byUid)]).toEqual([[], expected(events)]);
    }
  });
});

describe('200 feeds', () => {
  let feeds: PeerFeed[];
  beforeAll(() => {
    feeds = peerFeeds(200, 1, seed + 1);
  });

  const basic = (time: string) => time.replace(/[-:]/g, '');

  it.skipIf(!hasLibical)(`${unless(hasLibical, 'libical')} reads every event as it was meant`, () => {
    const program = join(scratch, 'read_with_libical');
    execFileSync('cc', ['-o', program, join(here, 'read_with_libical.c'), '-lical']);
    for (const { text, events } of feeds) {
      const lines = execFileSync(program, { input: text, encoding: 'utf8' }).split('\n');
      const read = lines.flatMap((line) => {
        const [mark, uid, start, end, status, sequence, ...summary] = line.split('\t');
        return mark === 'event' ? [[uid, start, end, status, Number(sequence), summary.join('\t')]] : [];
      });
      const [event] = events;
      const meant = event && [event.uid, basic(event.time.start), basic(event.time.end), event.status, event.sequence, event.summary];
      expect([lines[0], ...read]).toEqual(['errors\t0', ...(meant ? [meant] : [])]);
    }
  });

  it.skipIf(!hasKhal)(`${unless(hasKhal, 'khal')} shows every event when it was meant`, () => {
    const folder = join(scratch, 'calendar');
    mkdirSync(folder, { recursive: true });
    for (const [i, { text }] of feeds.entries()) writeFileSync(join(folder, `${i}.ics`), text);
    const config = join(scratch, 'khal.conf');
    writeFileSync(
      config,
      `[calendars]\n[[feeds]]\npath = ${folder}\ntype = calendar\n[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${join(scratch, 'khal.db')}\n`,
    );
    const shown = execFileSync(
      'khal',
      [
        '-c',
        config,
        'list',
        '--notstarted',
        '--once',
        '--day-format',
        '',
        '--format',
        '{uid}|{start-long-full}|{end-long-full}|{status}',
        '2019-12-01',
        '2035-12-31',
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', XDG_DATA_HOME: scratch, XDG_CACHE_HOME: scratch },
        maxBuffer: 1 << 28,
      },
    );
    const read = new Map(shown.split('\n').flatMap((line) => (line.includes('|') ? [[line.split('|')[0] ?? '', line] as const] : [])));
    const inBerlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
    for (const { events } of feeds) {
      for (const { uid, time } of events) {
        const [from, to] =
          time.kind === 'instant'
            ? [time.start, time.end].map((at) => inBerlin.format(new Date(at)))
            : [time.start, lastDay(time.end)].map((day) => `${day} 00:00`);
        expect(read.get(uid)).toMatch(new RegExp(`^${uid.replaceAll('.', '\\.')}\\|${from}\\|${to}\\|`));
      }
    }
  });
});

/** khal shows the last day of an all-day event where the file has the first day after it. */
const lastDay = (end: string) => new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);

it('100,000 hostile strings break no calendar', () => {
  const [model] = calendarRows.instant?.entries ?? [];
  if (!model) throw new Error('no entry');
  const golden = readFileSync(join(here, '../fixtures/calendar/instant.ics'), 'utf8');
  holdsAgainstHostileText(model, golden, Math.ceil(100_000 / stringsARun));
});
