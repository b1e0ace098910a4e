import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The weight of an encoding in `Accept-Encoding` (RFC 9110, 12.5.3): `gzip, br;q=0.9, *;q=0`. */
function weight(accepted: string, encoding: Encoding): number {
  const offers = accepted.split(',').map((offer) => {
    const [name = '', ...parameters] = offer
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    return { name, q: q ? Number(q.slice(2)) || 0 : 1 };
  });
  return (offers.find(({ name }) => name === encoding) ?? offers.find(({ name }) => name === '*'))?.q ?? 0;
}

/** The best encoding that a client takes: brotli before gzip where it weighs them the same. */
export function encodingFor(accepted: string | null): Encoding {
  const [br, gz] = [weight(accepted ?? '', 'br'), weight(accepted ?? '', 'gzip')];
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : 'identity';
}

/** Higher takes far longer and gains little on calendars. */
const brotliQuality = 6;

/** Bytes below this gain nothing. */
export const leastCompressed = 860;

export async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  if (encoding === 'identity') return bytes;
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
