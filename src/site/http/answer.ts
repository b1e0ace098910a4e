import type { Publication } from '#store/store.ts';
import type { SiteFile } from '../files/site-file.ts';
import { httpDate, isFresh } from './conditional.ts';
import { compress, type Encoding, encodingFor, leastCompressed } from './encoding.ts';

/** An hour fresh, and a week usable where the site is down. */
export const publicCache = 'public, max-age=3600, stale-if-error=604800';

/** Pages take only their own script, style and data, and stand in no frame. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer. */
export const safety = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': pagePolicy,
};

/** A file as it is given out: its bytes in every encoding that was asked for so far. */
export class Servable {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly lastModified: Publication['lastModified'];
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>();

  constructor({ type, body }: Pick<SiteFile, 'type' | 'body'>, { etag, lastModified }: Pick<Publication, 'etag' | 'lastModified'>) {
    this.type = type;
    this.bytes = new TextEncoder().encode(body);
    this.etag = etag;
    this.lastModified = lastModified;
  }

  /** Compressed once, at the first request for it. */
  in(encoding: Encoding): Promise<Uint8Array> {
    const known = this.#encoded.get(encoding) ?? compress(this.bytes, encoding);
    this.#encoded.set(encoding, known);
    return known;
  }
}

/** The tag of one encoding: a strong tag names exact bytes, so each encoding has its own. */
const tagIn = (etag: string, encoding: Encoding) => (encoding === 'identity' ? etag : etag.replace(/"$/, `-${encoding}"`));

/** Answers GET or HEAD for a file: 304 where the client has it, else the bytes in the best encoding that it takes. */
export async function answer(request: Request, file: Servable, cacheControl = publicCache): Promise<Response> {
  const encoding = file.bytes.length < leastCompressed ? 'identity' : encodingFor(request.headers.get('accept-encoding'));
  const etag = tagIn(file.etag, encoding);
  const headers = {
    ...safety,
    etag,
    'last-modified': httpDate(file.lastModified),
    'cache-control': cacheControl,
    vary: 'Accept-Encoding',
  };
  const { lastModified } = file;
  if (isFresh(request.headers, { etag, lastModified })) return new Response(null, { status: 304, headers });
  const body = await file.in(encoding);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    headers: {
      ...headers,
      'content-type': file.type,
      'content-length': String(body.length),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  });
}
