import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '#cli/check/check-command.ts';
import { parseCheck } from '#cli/check/check-options.ts';
import { linePatch } from '#cli/check/line-patch.ts';
import { sayHours } from '#cli/check/say-findings.ts';
import { opened } from './store/opened.ts';
import { on, tides } from './store/script.ts';
import { stillWorld, told } from './support/still-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastcall-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(import.meta.dirname, 'fixtures/check', name);
const ccfddl = `ccfddl=${at('ccfddl.yml')}`;
const huggingface = `huggingface=${at('huggingface')}`;
const sec = `sec-deadlines=${at('sec-deadlines.yml')}`;
const page = `page=${at('kelp.html')}`;

/** Runs the command as of a fixed day and gives back its exit status and what it said. */
async function said(...args: string[]) {
  const options = parseCheck(args);
  if (!options.ok) throw new Error(options.problem);
  const words = { out: '', err: '' };
  const service = {
    ...stillWorld,
    out: (text: string) => {
      words.out += text;
    },
    err: (text: string) => {
      words.err += text;
    },
    settings: { LASTCALL_DATA: folder },
    stdin: [],
  };
  const exit = await check(options.value, service as unknown as Parameters<typeof check>[1]);
  return { exit, ...words, lines: words.out.trimEnd().split('\n') };
}

const asOf = ['--as-of', '2026-10-01'];

describe('check', () => {
  it('says who is later than whom, the worst first, with the words of both', async () => {
    const { exit, err, lines } = await said(ccfddl, huggingface, sec, ...asOf);
    expect([exit, err]).toEqual([0, '']);
    expect(lines.filter((line) => !line.startsWith('  ')).map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'KELP 2027 | Paper deadline | huggingface is 7 days later than ccfddl: its readers may come late',
      'TIDES 2027 | Abstract registration | ccfddl is 12 hours later than huggingface: its readers may come late',
      'TIDES 2027 | Paper submission (first round) | ccfddl is 12 hours later than huggingface: its readers may come late',
      'WRACK 2027 | Paper deadline | sec-deadlines is 12 hours later than ccfddl: its readers may come late',
      '',
      '4 of 4 deadlines that several sources have differ, in 3 of 3 calls.',
    ]);
    expect(lines[1]).toMatch(/^ {4}ccfddl +2026-11-30 23:59:59 UTC-8 +https:\/\/kelp\.example\/2027 +read 2026-10-01$/);
  });

  it('believes the page', async () => {
    const { lines } = await said(ccfddl, huggingface, page, ...asOf);
    expect(lines.filter((line) => /^KELP/.test(line)).map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      'KELP 2027 | Paper submission | huggingface is 7 days later than page: its readers come late',
      'KELP 2027 | Paper submission | ccfddl is 4 hours earlier than page',
    ]);
  });

  it('leaves out what is over, where asked', async () => {
    const { lines } = await said(ccfddl, huggingface, sec, '--ahead', '--as-of', '2026-12-30');
    expect(lines.at(-1)).toBe('2 of 2 deadlines that several sources have differ, in 1 of 1 calls.');
  });

  it('gives all of it as JSON', async () => {
    const { disagreements, comparable } = JSON.parse((await said(ccfddl, huggingface, '--json', ...asOf)).out);
    expect(comparable).toEqual({ deadlines: 3, editions: 2 });
    expect(disagreements[0]).toMatchObject({
      edition: { id: 'kelp-2027' },
      deadline: 'kelp-2027.submission',
      kind: 'extension',
      hours: 172,
      late: 'huggingface',
      evidence: { trusted: { source: 'ccfddl', quote: '2026-11-30 23:59:59 UTC-8', url: 'https://kelp.example/2027' } },
    });
  });

  it('reads the store where no file is named', async () => {
    const store = await opened({ file: join(folder, 'lastcall.sqlite') });
    await store.keep(tides('page', '2026-11-01', [on('2027-01-22')]));
    await store.keep(tides('ccfddl', '2026-11-02', [on('2027-01-29', { quote: '2027-01-28 23:59:59 AoE' })]));
    await store.close();
    expect((await said()).lines.at(-1)).toBe('1 of 1 deadlines that several sources have differ, in 1 of 1 calls.');
    expect((await said('--patch', 'ccfddl')).lines.at(-1)).toBe("deadline: '2027-01-21 23:59:59'");
  });

  it('corrects a list to the earliest moment that the page allows, and not at all by what is called off', async () => {
    const data = mkdtempSync(join(folder, 'doubtful-'));
    const store = await opened({ file: join(data, 'lastcall.sqlite') });
    const page = on('2027-01-22', { utc: '2027-01-23T12:00:00Z', earliest: '2027-01-22T12:00:00Z', latest: '2027-01-23T12:00:00Z' });
    await store.keep(tides('page', '2026-11-01', [page]));
    await store.keep(tides('ccfddl', '2026-11-02', [on('2027-01-29', { zone: 'AoE' })]));
    expect((await said('--patch', 'ccfddl', '--data', data)).lines.at(-1)).toBe("deadline: '2027-01-21 23:59:59'");
    await store.keep(tides('page', '2026-11-03', [{ ...page, status: 'cancelled' }]));
    expect((await said('--patch', 'ccfddl', '--data', data)).out).toBe('');
    await store.close();
  });

  it.each(['ccfddl', 'huggingface', 'sec-deadlines'])('corrects %s in its own form, touching nothing else', async (list) => {
    const { out } = await said(ccfddl, huggingface, sec, page, '--patch', list, ...asOf);
    await expect(out.replaceAll(import.meta.dirname, '')).toMatchFileSnapshot(join(import.meta.dirname, `fixtures/check/${list}.patch`));
  });

  it('names what it cannot read and goes on', async () => {
    const { exit, err, lines } = await said(ccfddl, `huggingface=${at('nowhere')}`, sec, ...asOf);
    expect([exit, err]).toEqual([1, expect.stringMatching(/^lastcall: .*nowhere: no such file or folder; check the name\n$/)]);
    expect(lines.at(-1)).toMatch(/^1 of 1 /);
  });

  it('says so where a file is not of the list named', async () => {
    expect(await said(ccfddl, `sec-deadlines=${at('kelp.html')}`)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('holds no calls'),
    });
  });

  it.each([
    [['check', 'ccfddl=x'], /alone/],
    [['check', 'ccfddl'], /NAME=FILE/],
    [['check', 'wikidata=x', 'ccfddl=y'], /no such list: wikidata; there are page, ccfddl/],
    [['check', '--patch', 'confs-tech'], /--patch takes ccfddl/],
    [['check', '--patch', 'ccfddl', '--json'], /exclude each other/],
    [['check', '--as-of', 'soon'], /--as-of/],
  ])('%j is wrong use', async (args, words) => {
    const { exit, err } = await told(args);
    expect(exit).toBe(2);
    expect(err).toMatch(words);
  });
});

describe('a patch of lines', () => {
  const numbered = (changed: Readonly<Record<number, string>>) =>
    `${Array.from({ length: 20 }, (_, i) => changed[i + 1] ?? `line ${i + 1}`).join('\n')}\n`;

  it.each<[string, Readonly<Record<number, string>>, readonly string[]]>([
    ['nothing', {}, []],
    ['the first line', { 1: 'x' }, ['@@ -1,4 +1,4 @@']],
    ['the last line', { 20: 'x' }, ['@@ -17,4 +17,4 @@']],
    ['two lines close by', { 5: 'x', 8: 'y' }, ['@@ -2,10 +2,10 @@']],
    ['two lines far apart', { 4: 'x', 14: 'y' }, ['@@ -1,7 +1,7 @@', '@@ -11,7 +11,7 @@']],
  ])('%s', (_, changed, heads) => {
    const patch = linePatch('a.yml', numbered({}), numbered(changed));
    expect(patch.filter((line) => line.startsWith('@@'))).toEqual(heads);
    expect(patch.filter((line) => /^\+(?!\+)/.test(line))).toEqual(Object.values(changed).map((line) => `+${line}`));
  });
});

it.each([
  [1, '1 hour'],
  [0.5, '30 minutes'],
  [-12, '12 hours'],
  [26, '26 hours'],
  [168, '7 days'],
  [172, '7 days'],
])('%d hours are said as %s', (hours, words) => expect(sayHours(hours)).toBe(words));
