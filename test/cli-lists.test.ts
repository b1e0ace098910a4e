import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Call } from '#model/call.ts';
import { told } from './support/still-world.ts';

const fixtures = join(import.meta.dirname, 'fixtures/sources');

/** Files as `lastcall read FILE --url URL` is given them, and the acronyms and first deadlines that come out. */
const rows: readonly (readonly [file: string, url: string | null, acronyms: readonly string[], first: string, complaints: number])[] = [
  ['deadlines.ics', null, ['QUILLON 2027', 'ORRERY 2027', '', 'MARROW 2027'], '2027-01-29T11:59:00Z', 3],
  [
    'sites/wikicfp-list.html',
    'http://www.wikicfp.com/cfp/program?id=7',
    ['QUILLON 2027', 'ORRERY 2027', 'TIDAL 2027'],
    '2027-01-08T14:59:00Z',
    2,
  ],
  ['sites/hotcrp.html', 'https://quillon27.hotcrp.example/deadlines', ['QUILLON 2027'], '2026-07-31T12:00:00Z', 0],
  [
    'openreview/group.json',
    'https://api2.openreview.net/groups?id=quillon.example%2F2027%2FConference',
    ['QUILLON 2027'],
    '2026-12-01T00:00:00Z',
    0,
  ],
];

it.each(rows)('reads %s as %s', async (file, url, acronyms, first, complaints) => {
  const { exit, out, err } = await told(['read', join(fixtures, file), '--json', ...(url ? ['--url', url] : [])]);
  const calls: Call[] = JSON.parse(out);
  expect(calls.map(({ event }) => event.acronym ?? '')).toEqual(acronyms);
  expect(calls[0]?.deadlines[0]?.earliest).toBe(first);
  expect(err.split('\n').filter(Boolean)).toHaveLength(complaints);
  expect(exit).toBe(0);
});

it('says what is wrong with a list that holds no call', async () => {
  const { exit, err } = await told(['read', join(fixtures, 'sites/hotcrp.html'), '--url', 'https://lists.example/calls.json']);
  expect([exit, err]).toEqual([1, expect.stringMatching(/hotcrp\.html: https:\/\/lists\.example\/calls\.json: not JSON/)]);
});

it('answers a line that names a list of several calls with what to do', async () => {
  const { out } = await told(['read', '--ndjson'], `${JSON.stringify({ file: join(fixtures, 'deadlines.ics') })}\n`);
  expect(JSON.parse(out).error).toMatch(/a list of 4 calls/);
});

it('reads a list at its address', async () => {
  const server = createServer((_, response) =>
    response.end(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270129T115900Z\nSUMMARY:BRINE 2027 deadline\nEND:VEVENT\nEND:VCALENDAR\n',
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { exit, out } = await told(['read', '--json', '--allow-private', `http://127.0.0.1:${port}/feeds/all.ics`]);
  server.close();
  expect([exit, JSON.parse(out)[0].event.acronym]).toEqual([0, 'BRINE 2027']);
});
