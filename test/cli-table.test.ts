import { expect, it } from 'vitest';
import { callTable, type Reader } from '#cli/table.ts';
import { painter } from '#cli/terminal.ts';
import { parseCall, sayMisfits } from '#model/call.ts';
import { plainCall, plainDeadline } from './model.rows.ts';
import { stillWorld } from './support/still-world.ts';

const reader: Reader = { now: stillWorld.now, zone: stillWorld.zone, paint: painter(false), columns: 100 };

const at = (earliest: string | null, latest = earliest) => ({ utc: earliest, earliest, latest });

function table(fields: object, deadlines: readonly object[], of: Reader = reader): string {
  const parsed = parseCall({
    ...plainCall,
    ...fields,
    deadlines: deadlines.map((deadline, i) => ({ ...plainDeadline, id: `call.${i}`, ...deadline })),
  });
  if (!parsed.ok) throw new Error(sayMisfits(parsed.problem));
  return `\n${callTable(parsed.value, of).join('\n')}\n`;
}

it('shows a call for people: soonest first, doubts as sentences under it', () => {
  expect(
    table({ event: { ...plainCall.event, place: 'Lund, Sweden' }, problems: ['“Feb 31” is no day'] }, [
      { label: 'Camera-ready', date: null, time: null, zone: null, ...at(null), status: 'tbd' },
      { kind: 'event', label: 'Symposium', date: '2027-06-29', end: '2027-07-02', time: null, zone: null, ...at(null) },
      { was: ['2027-01-21'], label: 'Full paper' },
      { label: 'Abstract', track: 'Industry', date: '2026-11-24', ...at('2026-11-25T11:59:00Z') },
      { label: 'Late paper', date: '2026-11-21', time: '12:00', zone: 'UTC', ...at('2026-11-21T12:00:00Z') },
      { label: 'Workshop', date: '2026-11-01', ...at('2026-11-02T11:59:00Z') },
      { label: 'Tutorial', date: '2026-12-01', status: 'cancelled', ...at('2026-12-02T11:59:00Z') },
      { label: 'Poster', date: '2026-12-02', status: 'struck', ...at('2026-12-03T11:59:00Z') },
      {
        label: 'Demo',
        date: '2027-02-15',
        time: null,
        zone: null,
        utc: null,
        earliest: '2027-02-15T22:59:00Z',
        latest: '2027-02-16T11:59:00Z',
        assumptions: ['zone-unstated', 'year-from-title'],
      },
      {
        label: 'Panel 🚄 円卓会議',
        date: '2027-02-20',
        time: '24:00',
        utc: '2027-02-21T12:00:00Z',
        earliest: '2027-02-20T12:00:00Z',
        latest: '2027-02-21T12:00:00Z',
        assumptions: ['midnight-ends-day', 'year-from-title'],
      },
      { label: 'Slides', date: '2027-07', time: null, zone: null, ...at(null), assumptions: ['month-only'] },
    ]),
  ).toBe(`
Marrow 2027 · Symposium on Marrow Computing
Lund, Sweden · 29 Jun – 2 Jul 2027
https://marrow.example/2027/cfp

closes (Europe/Berlin)   or as late as          left        what                 on the page
Mon 2 Nov 2026 12:59                            passed      Workshop             1 Nov 23:59 AoE
Sat 21 Nov 2026 13:00                           2 hours     Late paper           21 Nov 12:00 UTC
Wed 25 Nov 2026 12:59                           4 days      Abstract (Industry)  24 Nov 23:59 AoE
Wed 2 Dec 2026 12:59                            withdrawn   Tutorial             1 Dec 23:59 AoE
Thu 3 Dec 2026 12:59                            struck out  Poster               2 Dec 23:59 AoE
Fri 29 Jan 2027 12:59                           69 days     Full paper           28 Jan 23:59 AoE, was 21 Jan 2027
≤ Mon 15 Feb 2027 23:59  Tue 16 Feb 2027 12:59  86 days     Demo                 15 Feb                             [1] [2]
≤ Sat 20 Feb 2027 13:00  Sun 21 Feb 2027 13:00  91 days     Panel 🚄 円卓会議    20 Feb 24:00 AoE                   [3] [2]
29 Jun – 2 Jul 2027                                         Symposium            29 Jun – 2 Jul
Jul 2027                                                    Slides               Jul 2027                           [4]
to be announced                                             Camera-ready

[1] The page names no time zone; we count to the earliest end of the day it may mean, and show the
    latest beside it.
[2] The page gives no year here; it is taken from the title.
[3] The page says midnight; it most likely means the end of that day, but count on its start.
[4] The page gives only the month; we count to its first day.

Not understood: “Feb 31” is no day
`);
});

it.each([
  ['under way', { kind: 'event', date: '2026-11-20', end: '2026-11-23', ...at('2026-11-19T10:00:00Z', '2026-11-24T12:00:00Z'), utc: null }],
  ['may be over', { time: '24:00', ...at('2026-11-20T12:00:00Z', '2026-11-21T12:00:00Z') }],
  ['under a day', { ...at('2026-11-22T09:00:00Z', '2026-11-23T09:00:00Z'), utc: null }],
  ['1 day', at('2026-11-22T10:00:00Z')],
  ['59 minutes', at('2026-11-21T10:59:59Z')],
])('says %s', (left, deadline) => expect(table({}, [deadline])).toContain(`  ${left}  `));

it('says so where nothing was found', () => expect(table({}, [])).toContain('No deadline found on this page.'));

it('paints for a terminal what is near, over and beside the point', () => {
  const painted = table({}, [{ ...at('2026-11-22T10:00:00Z') }, { ...at('2026-12-10T10:00:00Z') }, { ...at('2026-11-20T10:00:00Z') }], {
    ...reader,
    paint: (style, text) => `<${style}>${text.slice(0, 15)}`,
  });
  expect(painted.match(/^<(?:red|yellow|dim)>.*$/gm)).toEqual([
    '<dim>https://marrow.',
    '<dim>closes (Europe/',
    '<dim>Fri 20 Nov 2026',
    '<red>Sun 22 Nov 2026',
    '<yellow>Thu 10 Dec 2026',
  ]);
});

it('lets nothing of a page through that moves the cursor or turns the text', () => {
  const evil = '\u001B[2J\u001B]0;owned\u0007\u009B31m\u202Etxet\r\n';
  const shown = table({ event: { ...plainCall.event, name: evil, acronym: evil, place: evil }, problems: [evil] }, [
    { label: evil, track: evil },
  ]);
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E/u);
});
