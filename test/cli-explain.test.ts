import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerpt, placeOf } from '#cli/excerpt.ts';
import { explanation } from '#cli/explain.ts';
import type { Reader } from '#cli/table.ts';
import { painter, width } from '#cli/terminal.ts';
import { parseCall, sayMisfits } from '#model/call.ts';
import type { Block, Page } from '#page/block.ts';
import type { Sighting } from '#page/reading.ts';
import { plainCall, plainDeadline } from './model.rows.ts';
import { stillWorld, told } from './support/still-world.ts';

const reader: Reader = { now: stillWorld.now, zone: stillWorld.zone, paint: painter(false), columns: 80 };

const plain = { struck: [], machine: [] };
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, ...plain });
const line = (text: string): Block => ({ kind: 'line', role: 'item', depth: 1, group: 1, bold: false, text, ...plain });
const cell = (text: string, column: number) => ({ text, ...plain, header: false, column, width: 1, repeated: false });
const row = (...texts: string[]): Block => ({ kind: 'row', table: 1, cells: texts.map(cell) });

const page = (...blocks: Block[]): Page => ({ url: null, title: '', lang: 'en', meta: {}, data: [], blocks, problems: [] });

const seen = (
  block: number,
  cell: number | null,
  at: [number, number],
  rest: Pick<Sighting, 'verdict' | 'deadline' | 'why'>,
): Sighting => ({
  block,
  cell,
  at,
  text: '',
  ...rest,
});

function listing(blocks: readonly Block[], deadlines: readonly object[], sightings: readonly Sighting[], problems: string[] = []): string {
  const call = parseCall({ ...plainCall, problems, deadlines: deadlines.map((deadline) => ({ ...plainDeadline, ...deadline })) });
  if (!call.ok) throw new Error(sayMisfits(call.problem));
  return `\n${explanation({ page: page(...blocks), call: call.value, sightings }, reader).join('\n')}\n`;
}

it('says of each date what it was taken for and why, or why it was left out', () => {
  const blocks = [
    line('Website online since May 3, 2026'),
    heading('Important dates'),
    line('Full paper: January 21, 2027 January 28, 2027'),
    row('Demo', 'any hour', '15 February'),
  ];
  const deadlines = [
    { id: 'call.paper', label: 'Full paper', was: ['2027-01-21'] },
    {
      id: 'call.demo',
      label: 'Demo',
      date: '2027-02-15',
      time: null,
      zone: null,
      utc: null,
      earliest: '2027-02-15T22:59:00Z',
      latest: '2027-02-16T11:59:00Z',
      assumptions: ['zone-unstated', 'year-from-title'],
    },
    { id: 'call.slides', kind: 'camera-ready', label: 'Slides' },
  ];
  expect(
    listing(
      blocks,
      deadlines,
      [
        seen(0, null, [21, 32], { verdict: 'left out', deadline: null, why: 'news of the page' }),
        seen(2, null, [12, 28], { verdict: 'replaced', deadline: 'call.paper', why: 'an earlier date' }),
        seen(2, null, [29, 45], { verdict: 'current', deadline: 'call.paper', why: 'submission: Full paper' }),
        seen(3, 2, [0, 11], { verdict: 'doubtful', deadline: 'call.demo', why: 'submission: Demo' }),
      ],
      ['“Feb 31” is no day'],
    ),
  ).toBe(`
Marrow 2027 · Symposium on Marrow Computing
29 Jun – 2 Jul 2027
https://marrow.example/2027/cfp
Each date in order; moments by the clock of Europe/Berlin.

left out  Website online since «May 3, 2026»
          news of the page

Important dates
replaced  Full paper: «January 21, 2027» January 28, 2027
          an earlier date: Full paper, 28 Jan 23:59 AoE
current   Full paper: January 21, 2027 «January 28, 2027»
          submission: Full paper → Fri 29 Jan 2027 12:59
doubtful  Demo | any hour | «15 February»
          submission: Demo → ≤ Mon 15 Feb 2027 23:59, or as late as Tue 16 Feb
          2027 12:59 [1] [2]

Not a date in the text: Slides → Fri 29 Jan 2027 12:59

[1] The page names no time zone; we count to the earliest end of the day it may
    mean, and show the latest beside it.
[2] The page gives no year here; it is taken from the title.

Not understood: “Feb 31” is no day
`);
});

it('says so where no date was seen', () => expect(listing([line('Soon.')], [], [])).toContain('\nNo date was seen on this page.\n'));

it('lets nothing of a page through that moves the cursor or turns the text', () => {
  const evil = '\u001B[2J\u009B31m\u202Etxet\r ';
  const shown = listing(
    [heading(evil), line(`${evil}1 May 2027${evil}`)],
    [],
    [seen(1, null, [evil.length, evil.length + 10], { verdict: 'left out', deadline: null, why: evil })],
  );
  expect(shown).toContain('«1 May 2027»');
  for (const mark of ['\u001B', '\u009B', '\u202E', '\r']) expect(shown).not.toContain(mark);
});

describe('the surroundings of a date', () => {
  const filler = 'one two three four five six seven eight nine ten ';

  it.each([
    ['', '', 40],
    [filler, '', 40],
    ['', ` ${filler}`, 40],
    [filler, ` ${filler}`, 40],
    [filler.repeat(20), ` ${filler.repeat(20)}`, 60],
    ['円卓会議の締め切りは円卓会議の締め切りは', 'までに円卓会議の締め切りは', 30],
    ['', ` ${filler}`, 12],
  ])('%j … %j fit into %i columns', (before, after, columns) => {
    const cut = excerpt(`${before}1 May 2027${after}`, [before.length, before.length + 10], columns);
    expect(width(cut.before + cut.date + cut.after)).toBeLessThanOrEqual(columns);
    expect(cut.date).toBe(columns < 20 ? '1 May…' : '1 May 2027');
  });

  it('use the room that one side leaves', () => {
    const cut = excerpt(`${filler}1 May 2027`, [filler.length, filler.length + 10], 40);
    expect(cut).toEqual({ before: '…ive six seven eight nine ten ', date: '1 May 2027', after: '' });
  });

  it.each<[string, Block[], number | null, [number, number], ReturnType<typeof placeOf>]>([
    [
      'the whole row of a table',
      [row('Paper', 'due 1 May', 'AoE'), line('x')],
      1,
      [4, 9],
      { text: 'Paper | due 1 May | AoE', at: [12, 17] },
    ],
    ['its line', [line('due 1 May'), line('x')], null, [4, 9], { text: 'due 1 May', at: [4, 9] }],
    ['both lines of a calendar leaf', [line('May'), line('21'), line('x')], null, [0, 6], { text: 'May 21', at: [0, 6] }],
  ])('are %s', (_, blocks, cell, at, place) => {
    const seen = { block: 0, cell, at, text: '', verdict: 'current', deadline: null, why: '' } as const;
    expect(placeOf(seen, page(...blocks))).toEqual(place);
  });
});

describe('lastcall read --explain', () => {
  const marrow = join(import.meta.dirname, 'fixtures/calls/marrow.html');

  it('explains a page', async () => {
    const { exit, out, err } = await told(['read', '--explain', marrow]);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('current   Paper submission: «January 28, 2027», 23:59 AoE\n');
    expect(out).toContain('Fri 29 Jan 2027 12:59\n');
    expect(out).not.toContain('\u001B');
  });

  it('paints for a terminal', async () =>
    expect((await told(['read', '--explain', marrow], '', { hasColor: true })).out).toContain('\u001B[32mcurrent'));

  it('reads the other pages where one is missing', async () => {
    const { exit, out, err } = await told(['read', '--explain', 'missing.html', marrow]);
    expect([exit, err.split('\n').length]).toEqual([1, 2]);
    expect(out).toContain('«January 28, 2027»');
  });

  it('excludes other forms', async () =>
    expect((await told(['read', '--explain', '--json', marrow])).err).toMatch(/--explain and --json exclude each other/));
});
