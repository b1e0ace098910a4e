import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Sender } from '#browser/messages/answer.ts';
import { packed, unpacked } from '#browser/messages/packed-blocks.ts';
import { type SentPage, sentPage } from '#browser/messages/sent-page.ts';
import { untilAnswered } from '#browser/messages/until-answered.ts';
import { inTurn } from '#browser/read/in-turn.ts';
import { sentReader } from '#browser/read/read-sent.ts';
import { htmlPage } from '#markup/html-page.ts';
import { instantAt } from '#model/instant.ts';
import { no, ok } from '#model/result.ts';
import type { Block, Page } from '#page/block.ts';
import { readPage } from '#page/read.ts';
import { atOnce, type Steps } from '#page/steps.ts';
import { siteRows } from './sources/sites.rows.ts';

const readAt = instantAt(Date.UTC(2026, 10, 20));
const url = 'https://tides.example/cfp';
const html = `<title>TIDES 2027</title><h1>TIDES 2027</h1><table><tr><th>What</th><th>When</th></tr><tr><td>Papers</td><td>3 May 2027 AoE</td></tr></table>
  <p>Notification: <s>1 June 2027</s> 5 June 2027</p><p>Chair since 3 May 2016.</p>`;
const page = htmlPage(html, url);
/** As it comes out of a message. */
const sent = (more: Partial<Page> = {}): SentPage => JSON.parse(JSON.stringify(sentPage({ ...page, ...more })));
const tab: Sender = { id: 'lastcall', url, tab: { id: 7 }, frameId: 2 };

const noMarkup = async () => null;
let ticks = 0;
const pace = { pause: async () => {}, elapsed: () => (ticks += 100) };
const reader = sentReader({ now: () => readAt, markupOf: noMarkup, pace });

describe('a page that a tab sent', () => {
  it('is read as it would be anywhere, and only dates that are marked come back', async () => {
    const { call, sightings } = readPage(page, { url, readAt });
    const told = sightings.filter(({ deadline }) => deadline !== null);
    expect(await reader.page(sent(), tab)).toEqual(ok({ call, sightings: told }));
    expect(told).toHaveLength(3);
    expect(sightings).toHaveLength(4);
  });

  const { blocks } = sent();
  const without = (list: readonly unknown[], at: number, ...instead: unknown[]) => list.toSpliced(at, 1, ...instead);
  const line: Block = { kind: 'line', role: 'item', depth: 1, group: 1, bold: false, text: 'x'.repeat(400), struck: [], machine: [] };
  it.each<[string, { readonly texts: string; readonly numbers: readonly unknown[] }]>([
    ['a heading of no level', { ...blocks, numbers: without(blocks.numbers, 0, 0) }],
    ['a mark that is neither there nor not', { ...blocks, numbers: without(blocks.numbers, 2, 2) }],
    ['a text too few', { ...blocks, texts: blocks.texts.slice(blocks.texts.indexOf('\0') + 1) }],
    ['a text too many', { ...blocks, texts: `${blocks.texts}\0and more` }],
    ['a number too few', { ...blocks, numbers: blocks.numbers.slice(0, -1) }],
    ['a number that is not whole', { ...blocks, numbers: without(blocks.numbers, 2, 0.5) }],
    ['no number', { ...blocks, numbers: without(blocks.numbers, 2, null) }],
    ['more cells than there are', { texts: '', numbers: [5, 9e9] }],
    ['more than the collector lets through', packed(Array.from({ length: 9000 }, () => line))],
  ])('is not read with %s', async (_, odd) => {
    const asked = { ...sent(), blocks: { texts: odd.texts, numbers: odd.numbers as number[] } };
    expect(await reader.page(asked, tab)).toEqual(no({ because: 'failed', detail: 'what was collected has an odd shape' }));
  });

  it('is read of a frame without an address of its own', async () => {
    const found = await reader.page(sent({ url: 'about:srcdoc' }), tab);
    expect(found.ok && found.value.call.deadlines).toHaveLength(2);
  });

  it.each(siteRows)(
    'is read by what is known of its site, from the markup that the tab is asked for: $file',
    async ({ file, url, site }) => {
      const markup = readFileSync(join(import.meta.dirname, 'fixtures/sources/sites', file), 'utf8');
      const asked: unknown[] = [];
      const markupOf = async (frame: unknown) => {
        asked.push(frame);
        return markup;
      };
      const known = sentReader({ now: () => readAt, markupOf, pace });
      const ofSite = sentPage(htmlPage(markup, url));
      expect(await known.page(ofSite, tab)).toMatchObject({ value: { call: { source: { id: site } } } });
      expect(asked).toEqual([{ tab: 7, frame: 2 }]);
      // A tab that is gone, or a page too large, leaves the words of the page.
      expect(await reader.page(ofSite, tab)).toMatchObject({ value: { call: { source: { id: 'page' } } } });
      await known.page(sent(), tab);
      expect(asked).toHaveLength(1);
    },
  );
});

describe('blocks that are packed', () => {
  const folder = join(import.meta.dirname, 'fixtures/pages');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

  it.each(pages)('come out as they went in: %s', (name) => {
    const { blocks } = htmlPage(readFileSync(join(folder, name), 'utf8'), url);
    expect(atOnce(unpacked(JSON.parse(JSON.stringify(packed(blocks)))))).toEqual(blocks);
  });
});

describe('texts that are packed', () => {
  const line: Block = { kind: 'line', role: 'item', depth: 1, group: 1, bold: false, text: '', struck: [], machine: [] };
  const dated: Block = { ...line, text: '3 May', machine: [{ at: [0, 5], value: '2027-05\0-03' }] };
  it.each<[string, readonly Block[], readonly Block[]]>([
    ['none', [], []],
    ['one that is empty', [line], [line]],
    ['several lines in one', [{ ...line, text: '3 May\n12 May' }], [{ ...line, text: '3 May\n12 May' }]],
    ['a date for machines with what parts them in it', [dated, line], [{ ...dated, machine: [{ at: [0, 5], value: '2027-05-03' }] }, line]],
  ])('come out as they went in: %s', (_, blocks, out) => expect(atOnce(unpacked(packed(blocks)))).toEqual(out));
});

describe('a selection that a tab sent', () => {
  const idsOf = async (more: Partial<Page>) => {
    const found = await reader.selection(sent(more), tab);
    return found.ok ? found.value.call.deadlines.map(({ id }) => id) : [];
  };

  it('has the address of its page, and ids of its own words', async () => {
    const found = await reader.selection(sent(), tab);
    expect(found).toMatchObject({ value: { call: { url, source: { url } } } });
    const [all, less] = [await idsOf({}), await idsOf({ blocks: page.blocks.slice(0, 3) })];
    expect(all).toEqual(await idsOf({}));
    expect(less).toHaveLength(1);
    expect(all).not.toContain(less[0]);
  });
});

describe('work in turn', () => {
  /** Two steps, each of which says that it was done. */
  const noting = (notes: string[], name: string) =>
    function* (): Steps<string> {
      notes.push(`${name} begins`);
      yield;
      notes.push(`${name} ends`);
      return name;
    };
  it('is done one piece after the other, whoever asks', async () => {
    const [notes, take]: [string[], ReturnType<typeof inTurn>] = [[], inTurn(pace)];
    expect(await Promise.all(['a', 'b', 'c'].map((name) => take(name, noting(notes, name))))).toEqual(['a', 'b', 'c']);
    expect(notes).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('lets others come between', async () => {
    const notes: string[] = [];
    const pause = async () => {
      notes.push('someone else');
    };
    await inTurn({ ...pace, pause })('a', noting(notes, 'a'));
    expect(notes).toEqual(['a begins', 'someone else', 'a ends']);
  });

  it('is given up where the same asker asks anew, waiting or at work', async () => {
    const [notes, take]: [string[], ReturnType<typeof inTurn>] = [[], inTurn(pace)];
    const [one, two, other, three] = ['a', 'a', 'b', 'a'].map((name, i) => take(name, noting(notes, `${name}${i}`)));
    expect(await Promise.all([one, two, other, three])).toEqual([undefined, undefined, 'b2', 'a3']);
    expect(notes).toEqual(['b2 begins', 'b2 ends', 'a3 begins', 'a3 ends']);

    const begun: string[] = [];
    const first = take('a', function* () {
      yield;
      begun.push('first');
      second = take('a', noting(begun, 'second'));
      yield;
      begun.push('never');
    });
    let second: Promise<unknown> | undefined;
    expect(await first).toBeUndefined();
    expect(await second).toBe('second');
    expect(begun).toEqual(['first', 'second begins', 'second ends']);
  });

  it('goes on behind work that fails', async () => {
    const take = inTurn(pace);
    const failing = take('a', () => {
      throw new Error('it broke');
    });
    const next = take('b', noting([], 'b'));
    await expect(failing).rejects.toThrow('it broke');
    expect(await next).toBe('b');
  });
});

describe('asking the background', () => {
  const stopped = no({ because: 'nobody answers', detail: 'the channel closed' } as const);
  /** Answers in order, and how often it was asked. */
  const answering = (...answers: Awaited<ReturnType<Parameters<typeof untilAnswered<number>>[0]>>[]) => {
    let asks = 0;
    return { ask: async () => answers[asks++] ?? stopped, asks: () => asks };
  };

  it('is done again where it was stopped meanwhile', async () => {
    const { ask, asks } = answering(stopped, stopped, ok(7));
    expect(await untilAnswered(ask)).toEqual(ok(7));
    expect(asks()).toBe(3);
  });

  it('is done again where no answer comes, nor word that there will be none', async () => {
    vi.useFakeTimers();
    const { ask, asks } = answering(ok(7));
    let isLost = true;
    const found = untilAnswered(() => {
      const answer = isLost ? new Promise<never>(() => {}) : ask();
      isLost = false;
      return answer;
    });
    await vi.runAllTimersAsync();
    expect(await found).toEqual(ok(7));
    expect([asks(), vi.getTimerCount()]).toEqual([1, 0]);
    vi.useRealTimers();
  });

  it.each([
    ['nobody answers', answering(), 3],
    ['odd answer', answering(no({ because: 'odd answer', detail: '' })), 1],
  ])('ends where it is no use: %s', async (because, { ask, asks }, times) => {
    expect(await untilAnswered(ask)).toMatchObject({ ok: false, problem: { because } });
    expect(asks()).toBe(times);
  });
});
