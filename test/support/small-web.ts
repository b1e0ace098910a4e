import type { Answer, Ask } from '#harvest/fetch/ask.ts';
import { fingerprint } from '#model/id.ts';
import { no, ok } from '#model/result.ts';

/** What an address answers: the text of a page, a status, or words for why nothing comes. */
export type Reply =
  | string
  | Uint8Array
  | { readonly status: number; readonly headers?: Record<string, string>; readonly text?: string }
  | { readonly down: string };

/** A web of a few addresses that can be changed at any time, and what it was asked. There is no robots.txt where none is given. */
export function smallWeb(replies: Record<string, Reply>) {
  const asked: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[] = [];
  const ask: Ask = async ({ url, headers = {} }) => {
    asked.push({ url, headers });
    const reply = replies[url] ?? { status: 404 };
    if (typeof reply === 'object' && 'down' in reply) return no({ url, because: reply.down });
    const { status, text = '', headers: more = {} } = typeof reply === 'object' && 'status' in reply ? reply : { status: 200, text: reply };
    const bytes = Buffer.from(text);
    const etag = `"${fingerprint(bytes.toString('latin1'))}"`;
    const answer = (status: number, body: Uint8Array): Answer => ({
      url,
      status,
      statusText: '',
      headers: new Map(Object.entries({ etag, ...more })),
      bytes: body,
    });
    if (status === 200 && headers['if-none-match'] === etag) return ok(answer(304, new Uint8Array()));
    return ok(answer(status, status === 200 ? bytes : new Uint8Array()));
  };
  return { replies, ask, asked, pages: () => asked.map(({ url }) => url).filter((url) => !url.endsWith('/robots.txt')) };
}
