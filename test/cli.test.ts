import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCall } from '#model/call.ts';
import { told } from './support/still-world.ts';

const folder = join(import.meta.dirname, 'fixtures/calls');
const file = (name: string) => join(folder, name);

describe('wrong use ends with 2 and one line that says what is wrong', () => {
  it.each([
    [[], /no command/],
    [['reed'], /unknown command: reed/],
    [['read'], /nothing to read/],
    [['read', '--frobnicate', 'x'], /--frobnicate/],
    [['read', '--json', '--ics', 'x'], /--json and --ics exclude each other/],
    [['read', '--as-of', 'tomorrow', 'x'], /--as-of is not a day.*tomorrow/],
    [['read', '--as-of', '2027-02-30', 'x'], /--as-of is not a day/],
    [['read', '--zone', 'PST', 'x'], /--zone is not a zone.*PST/],
    [['read', '--url', 'marrow', 'x'], /--url is not a web address/],
    [['read', '--url', 'https://marrow.example/', 'x', 'y'], /--url is the address of one page/],
    [['read', '-', '-'], /only once/],
    [['read', '--ndjson', 'x'], /no FILE/],
    [['read', '--ndjson', '--url', 'https://marrow.example/'], /leave --url out/],
  ])('%j', async (args, words) => {
    const { exit, out, err } = await told(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err).toMatch(/^lastcall: .*\nTry lastcall --help\.\n$/);
  });
});

it.each([[['--help']], [['read', '--help']], [['help']]])('%j tells how to use it', async (args) => {
  const { exit, out } = await told(args);
  expect(exit).toBe(0);
  for (const word of ['--json', '--ics', '--ndjson', '--as-of', '--url', '--zone', 'Exit status']) expect(out).toContain(word);
});

describe('reading', () => {
  it('gives calls as JSON, each fit for the schema', async () => {
    const { exit, out, err } = await told(['read', '--json', file('marrow.html'), file('brine.md')]);
    const calls: unknown[] = JSON.parse(out);
    expect([exit, err, calls.length]).toEqual([0, '', 2]);
    for (const call of calls) expect(parseCall(call)).toMatchObject({ ok: true });
    expect(calls).toMatchObject([{ url: pathToFileURL(file('marrow.html')).href, source: { readAt: '2026-11-21T10:00:00Z' } }, {}]);
  });

  it('takes the address and the day that it is told', async () => {
    const { out } = await told(['read', '--json', '--url', 'https://marrow.example/cfp', '--as-of', '2026-10-01', file('marrow.html')]);
    expect(JSON.parse(out)).toMatchObject([{ url: 'https://marrow.example/cfp', source: { readAt: '2026-10-01T00:00:00Z' } }]);
  });

  it('gives a calendar', async () => {
    const { exit, out } = await told(['read', '--ics', file('marrow.html'), file('brine.md')]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(new ICAL.Component(ICAL.parse(out)).name).toBe('vcalendar');
  });

  it('takes standard input for a file', async () => {
    const { exit, out } = await told(['read', '--json', '-', '--url', 'https://brine.example/'], '# Brine\n\nSubmission: 1 March 2027\n');
    expect([exit, JSON.parse(out).length, JSON.parse(out)[0].url]).toEqual([0, 1, 'https://brine.example/']);
  });

  it.each([
    ['missing.html', /no such file; check the name/],
    ['picture.html', /not text but an image/],
    ['empty.html', /an empty page/],
    ['.', /a folder; name the files in it/],
  ])('names %s on standard error, ends with 1 and reads the others', async (name, words) => {
    const { exit, out, err } = await told(['read', '--json', file(name), file('brine.md')]);
    expect([exit, JSON.parse(out).length]).toEqual([1, 1]);
    expect(err).toMatch(words);
    expect(err.split('\n')).toEqual([expect.stringContaining(`lastcall: ${file(name)}: `), '']);
  });
});

describe('line by line', () => {
  const answers = async (...lines: string[]) => {
    const { exit, out, err } = await told(['read', '--ndjson'], `${lines.join('\n')}\n`);
    expect([exit, err]).toEqual([0, '']);
    return out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  };

  it('answers each line in its order and stops at none', async () => {
    const got = await answers(
      JSON.stringify({ file: file('marrow.html'), url: 'https://märrow.example/', asOf: '2026-10-01' }),
      JSON.stringify({ file: file('missing.html') }),
      'no JSON',
      '',
      '{}',
      '{"file":"x","asOf":"soon"}',
      JSON.stringify({ file: file('picture.html') }),
      JSON.stringify({ file: file('brine.md') }),
      JSON.stringify({ file: file('brine.md'), url: null, asOf: null }),
      JSON.stringify({ file: file('brine.md'), url: '', asOf: '' }),
      '{"file":null,"url":""}',
    );
    expect(got).toMatchObject([
      { url: 'https://märrow.example/', source: { readAt: '2026-10-01T00:00:00Z' } },
      { file: file('missing.html'), error: expect.stringMatching(/no such file/) },
      { file: null, error: expect.stringMatching(/not a line such as/) },
      { file: null, error: expect.stringMatching(/neither file nor url/) },
      { file: null, error: expect.stringMatching(/asOf/) },
      { file: file('picture.html'), error: expect.stringMatching(/not text but an image/) },
      { source: { readAt: '2026-11-21T10:00:00Z' } },
      { source: { readAt: '2026-11-21T10:00:00Z' } },
      { source: { readAt: '2026-11-21T10:00:00Z' } },
      { file: null, error: expect.stringMatching(/neither file nor url/) },
    ]);
  });

  it('answers nothing with nothing', async () => expect(await told(['read', '--ndjson'], '')).toEqual({ exit: 0, out: '', err: '' }));
});

describe('an address', () => {
  const server = createServer(({ url }, response) => {
    if (url === '/moved') return void response.writeHead(302, { location: '/cfp' }).end();
    if (url !== '/cfp') return void response.writeHead(404).end('none');
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>Brine 2027</h1><p>Submission: 1 March 2027, 18:00 UTC</p>');
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => void server.close());

  it('is read where it leads', async () => {
    const { exit, out } = await told(['read', '--json', '--allow-private', `${origin}/moved`]);
    expect([exit, JSON.parse(out)[0].url]).toEqual([0, `${origin}/cfp`]);
  });

  it('that is not there is named, and the others are read', async () => {
    const { exit, out, err } = await told(['read', '--json', '--allow-private', `${origin}/gone`, file('brine.md')]);
    expect([exit, JSON.parse(out).length]).toEqual([1, 1]);
    expect(err).toMatch(new RegExp(`^lastcall: ${origin}/gone: .*404.*\n$`));
  });
});

it.each(['http://127.0.0.1/', 'http://localhost:4747/'])(
  'an address of this machine, %s, is read only where that is allowed',
  async (url) => {
    const { exit, err } = await told(['read', url]);
    expect([exit, err]).toEqual([1, expect.stringMatching(/^lastcall: .*--allow-private reads /)]);
  },
);

describe('the program itself', () => {
  const top = join(import.meta.dirname, '..');
  const main = join(top, 'src/cli/main.ts');
  const start = (...args: string[]) => promisify(execFile)(process.execPath, [main, ...args], { cwd: folder });

  it('says its version', async () => expect((await start('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));

  it('reads with nothing but Node, and ends with 0', async () => {
    const { stdout, stderr } = await start('read', 'brine.md', '--json');
    expect([JSON.parse(stdout).length, stderr]).toEqual([1, '']);
  });

  it.each([
    [1, ['read', 'missing.html']],
    [2, ['read']],
  ])('ends with %i for %j', (code, args) => expect(start(...args)).rejects.toMatchObject({ code }));

  it('paints nothing where its output is no terminal', async () =>
    expect((await start('read', 'brine.md')).stdout).not.toContain('\u001B'));
});
