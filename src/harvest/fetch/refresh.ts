import { elementOf } from '#markup/html-element.ts';
import type { Answer } from './ask.ts';

/** Longer than that a page means to be read before it sends on. */
const mostSeconds = 5;

/** A page that does nothing but send on is short, and says so at its start. */
const mostBytes = 16 * 1024;

const isHtml = (type: string | undefined) => type === undefined || /html/i.test(type);

/** The address in `0; url=/2027/` (HTML, "shared declarative refresh steps"); undefined where it waits, or loads itself again. */
function targetIn(content: string): string | undefined {
  const [seconds = '', ...rest] = content.split(/[;,]/);
  if (!/^\s*\d/.test(seconds) || Number.parseFloat(seconds) > mostSeconds) return undefined;
  const target = rest
    .join(';')
    .trim()
    .replace(/^url\s{0,9}=\s{0,9}/i, '');
  return target.replace(/^["']|["']$/g, '') || undefined;
}

const withoutPlace = (url: URL) => url.href.slice(0, url.href.length - url.hash.length);

/**
 * Where a page sends its readers on to at once, by `<meta http-equiv="refresh">`; undefined where it does not. What only browsers without
 * scripts are told does not count: it leads to pages that ask for scripts.
 */
export function refreshOf({ url, status, headers, bytes }: Answer): string | undefined {
  if (status < 200 || status > 299 || !isHtml(headers.get('content-type'))) return undefined;
  const start = bytes.subarray(0, mostBytes);
  if (!/http-equiv\s{0,9}=\s{0,9}["']?refresh/i.test(Buffer.from(start).toString('latin1'))) return undefined;
  const root = elementOf({ bytes: start, contentType: headers.get('content-type') ?? null });
  const isRefresh = (name: string | null) => name?.trim().toLowerCase() === 'refresh';
  const meta = root?.first(({ tag, attribute }) => tag === 'meta' && isRefresh(attribute('http-equiv')));
  const target = targetIn(meta?.attribute('content') ?? '');
  if (target === undefined || !URL.canParse(target, url)) return undefined;
  const to = new URL(target, url);
  return /^https?:$/.test(to.protocol) && withoutPlace(to) !== withoutPlace(new URL(url)) ? to.href : undefined;
}
