import { detect } from 'chardet';
import { no, ok, type Result } from '#model/result.ts';

const notText: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF; save the text of it'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['PK\x03\x04', 'a packed file (zip or Office document)'],
  ['\x1f\x8b', 'a packed file (gzip)'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
];

/**
 * The text in bytes: by byte-order mark, the server's header, what the document declares in its first kilobyte (or four), then by its
 * looks. A label that nobody knows counts as none. The problem says why it is no text.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Result<string, string> {
  const start = latin1(bytes.subarray(0, 4096));
  const packed = notText.find(([sign]) => start.startsWith(sign));
  if (packed) return no(`not text but ${packed[1]}`);
  const decoder = byMark(bytes) ?? byLabel(inHeader(contentType)) ?? byLabel(declared(start)) ?? byLooks(bytes);
  if (!decoder.encoding.startsWith('utf-16') && looksBinary(start)) return no('not text but a binary file');
  return ok(decoder.decode(bytes));
}

/** Each byte as the character of its number; of at most 65,536, since each is an argument. */
const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

function byMark([a, b, c]: Uint8Array): TextDecoder | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}

function byLabel(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const inHeader = (contentType: string | null) => /charset\s{0,20}=[\s"']{0,20}([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];

/** A document that could say so in single bytes is not in UTF-16, whatever it says. */
function declared(start: string): string | undefined {
  const label = inMarkup(start.slice(0, 1024)) ?? inMarkup(start);
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

const inMarkup = (markup: string) =>
  [...markup.matchAll(/<meta\b[^<>]*/gi)].map(([meta]) => inHeader(meta)).find(Boolean) ??
  /^<\?xml[^<>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})/i.exec(markup.trimStart())?.[1];

/** What switches ISO-2022-JP to Japanese (RFC 1468): all its bytes are ASCII, so they would pass for UTF-8. */
const toJapanese = ['\x1b$@', '\x1b$B'];
const switching = 0x1b;

function byLooks(bytes: Uint8Array): TextDecoder {
  const sample = bytes.subarray(0, 65_536);
  if (sample.includes(switching) && toJapanese.some((sign) => latin1(sample).includes(sign))) return new TextDecoder('iso-2022-jp');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return byLabel(detect(sample) ?? undefined) ?? new TextDecoder('windows-1252');
  }
}

/** A control character, but neither a tab or a line end nor the escape of ISO-2022-JP. */
const isControl = (code: number): boolean => code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== switching;

/** Text holds no NUL and next to no other control characters. */
function looksBinary(start: string): boolean {
  let controls = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if (code === 0) return true;
    if (isControl(code)) controls++;
  }
  return controls > start.length / 50;
}
