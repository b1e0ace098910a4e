import { describe, expect, it, vi } from 'vitest';
import { answerTo, type Handlers, type Sender } from '#browser/messages/answer.ts';
import { type Kind, messages } from '#browser/messages/messages.ts';
import { no, ok } from '#model/result.ts';
import { sampleCall } from './support/sample-call.ts';

const self = { id: 'lastcall', origin: 'chrome-extension://lastcall/' };
const popup: Sender = { id: 'lastcall', url: 'chrome-extension://lastcall/popup.html' };
const reader: Sender = { id: 'lastcall', url: 'https://tides.example/cfp', tab: { id: 7 } };
const otherExtension: Sender = { id: 'stranger', url: 'chrome-extension://stranger/popup.html' };
const lookalike: Sender = { id: 'lastcall', url: 'https://chrome-extension.example/popup.html' };

const call = sampleCall([{}]);
const sent = {
  url: 'https://tides.example/cfp',
  title: 'TIDES 2027',
  lang: null,
  meta: { description: 'A workshop' },
  data: [{ '@type': 'Event' }],
  blocks: { texts: 'TIDES 2027', numbers: [3, 0] },
  problems: [],
};
const seen = { block: 0, cell: null, at: [0, 5], text: '3 May', verdict: 'current', deadline: 'a', why: 'it is said' } as const;

const page: Handlers<'page'> = {
  'page: read': async () => ok({ call, visible: ['a'] }),
  'page: stay plain': async () => null,
  'page: write for': async () => null,
  'page: read selection': async () => true,
  'page: show': async ({ deadline }) => deadline === 'a',
  'page: markup': async () => '<html></html>',
};
const background: Handlers<'background'> = {
  'background: page may be a call': async () => null,
  'background: bring the card': async () => null,
  'background: compare with lists': async () => ({ page: {}, tracked: {} }),
  'background: correct a list': async ({ list }) => ({
    list: { id: list, title: list },
    file: 'a.yml',
    text: 'a: b',
    address: 'https://x.example',
  }),
  'background: how to show this page': async () => ({ isPlain: false, habits: { zone: null, hours: 24, language: 'de' } }),
  'background: read this page': async () => ok({ call, sightings: [seen] }),
  'background: read this selection': async () => no({ because: 'overtaken', detail: '' }),
  'background: track': async () => true,
  'background: is tracked': async ({ deadline }) => deadline === 'a',
  'background: page was read': async () => null,
};

describe('each message, there and back', () => {
  const rows: [Kind, unknown, Sender, unknown][] = [
    ['page: read', {}, popup, { ok: true, value: { call, visible: ['a'] } }],
    ['page: show', { deadline: 'a' }, popup, true],
    ['page: show', { deadline: 'b' }, popup, false],
    ['background: page may be a call', {}, reader, null],
    ['background: bring the card', {}, reader, null],
    ['background: compare with lists', { call: null }, popup, { page: {}, tracked: {} }],
    [
      'background: correct a list',
      { list: 'ccfddl', wrong: 'a', right: call.deadlines[0], page: 'https://tides.example/cfp' },
      popup,
      { list: { id: 'ccfddl', title: 'ccfddl' }, file: 'a.yml', text: 'a: b', address: 'https://x.example' },
    ],
    ['background: how to show this page', {}, reader, { isPlain: false, habits: { zone: null, hours: 24, language: 'de' } }],
    ['background: read this page', { page: sent }, reader, { ok: true, value: { call, sightings: [seen] } }],
    ['background: read this selection', { page: sent }, reader, { ok: false, problem: { because: 'overtaken', detail: '' } }],
    ['page: markup', {}, popup, '<html></html>'],
    ['background: track', { call, deadlines: ['a'] }, reader, true],
    ['background: is tracked', { call, deadline: 'b' }, reader, false],
    ['page: read selection', {}, popup, true],
    ['page: write for', { habits: { zone: null, hours: 24, language: 'de' } }, popup, null],
    ['page: stay plain', { isPlain: true }, popup, null],
    ['background: page was read', { call }, reader, null],
  ];

  it('has a row', () => expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(Object.keys(messages))));

  it.each(rows)('%s %j', async (kind, ask, sender, answer) => {
    const [who, handlers] = kind.startsWith('page: ') ? (['page', page] as const) : (['background', background] as const);
    expect(await answerTo(who, handlers, { message: { kind, ask }, sender, self })).toEqual(answer);
  });
});

describe('what is not answered', () => {
  const show = { kind: 'page: show', ask: { deadline: 'a' } };
  const wasRead = { kind: 'background: page was read', ask: { call } };

  it.each<[string, 'page' | 'background', unknown, Sender]>([
    ['another extension asks the page', 'page', show, otherExtension],
    ['another extension asks the background', 'background', wasRead, otherExtension],
    ['a reader in a page asks for what is tracked', 'background', { kind: 'background: compare with lists', ask: { call: null } }, reader],
    ['a reader in a page asks the page', 'page', show, reader],
    ['a reader in a page asks for the markup of another', 'page', { kind: 'page: markup', ask: {} }, reader],
    ['a page without blocks', 'background', { kind: 'background: read this page', ask: { page: { ...sent, blocks: null } } }, reader],
    ['an address that looks like ours', 'page', show, lookalike],
    ['nobody vouches for the sender', 'page', show, {}],
    ['a message for somebody else', 'page', wasRead, popup],
    ['a message that nobody knows', 'page', { kind: 'page: erase', ask: {} }, popup],
    ['a name from the prototype', 'page', { kind: 'toString', ask: {} }, popup],
    ['no ask', 'page', { kind: 'page: show' }, popup],
    ['an ask of another shape', 'page', { kind: 'page: show', ask: { deadline: 7 } }, popup],
    ['a call without an id', 'background', { kind: 'background: page was read', ask: { call: { ...call, id: '' } } }, reader],
    ['text', 'page', 'page: show', popup],
    ['nothing', 'page', undefined, popup],
  ])('%s', (_, who, message, sender) => {
    const handler = vi.fn(async () => null);
    const handlers = Object.fromEntries(
      Object.keys(messages)
        .filter((kind) => kind.startsWith(`${who}: `))
        .map((kind) => [kind, handler]),
    );
    expect(answerTo(who, handlers, { message, sender, self })).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });
});
