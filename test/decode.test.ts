import { describe, expect, it } from 'vitest';
import { decode } from '#markup/decode.ts';
import { encodings } from './encodings.rows.ts';

const filler = `<!-- ${'a line that says nothing '.repeat(60)} -->`;

/** Ways in which a page says its encoding; each is the content type and what stands before the sentence. */
const ways: readonly (readonly [way: string, contentType: (label: string) => string | null, head: (label: string) => string])[] = [
  ['the server', (label) => `text/html; charset=${label}`, () => ''],
  ['the server, in quotes and capitals', (label) => `text/html;Charset="${label.toUpperCase()}"`, () => ''],
  ['the server, against the page', (label) => `text/html; charset=${label}`, () => '<meta charset="utf-8">'],
  ['a meta element', () => 'text/html', (label) => `<!doctype html><meta charset="${label}">`],
  [
    'a meta element as it was once written',
    () => null,
    (label) => `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`,
  ],
  ['a meta element beyond the first kilobyte', () => 'text/html', (label) => `${filler}<meta charset=${label}>`],
  ['a meta element, the server says what nobody knows', () => 'text/html; charset=x-none', (label) => `<meta charset="${label}">`],
  ['nobody', () => null, () => ''],
];

describe.each(encodings)('%s', (label, text, base64) => {
  it.each(ways)('said by %s', (_, contentType, head) => {
    const bytes = Buffer.concat([Buffer.from(`${head(label)}<p>`), Buffer.from(base64, 'base64'), Buffer.from('</p>')]);
    expect(decode(bytes, contentType(label))).toEqual({ ok: true, value: `${head(label)}<p>${text}</p>` });
  });
});

describe('a byte-order mark', () => {
  const [, text = ''] = encodings[0] ?? [];
  it.each([
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('of %s outranks what the server says', (_, bytes) =>
    expect(decode(bytes, 'text/html; charset=big5')).toEqual({ ok: true, value: text }),
  );
});

it.each(['x-none', '', '"', 'utf-8;', 'charset', 'utf_8_sig', 'none,gbk', 'a'.repeat(500)])(
  'a label that nobody knows never throws: %j',
  (label) =>
    expect(decode(Buffer.from(`<meta charset="${label}"><p>1 March 2027`), `text/html; charset=${label}`)).toMatchObject({ ok: true }),
);
