import { PrivateAddress } from './guarded-agent.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server by this name was found',
  EAI_AGAIN: 'the name could not be looked up; is there a network?',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the server broke off the connection',
  UND_ERR_SOCKET: 'the server broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the server could not be reached in time',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate could not be verified",
};

/** What the network did wrong, in plain words. `within` is how many milliseconds it had. */
export function reasonOf(error: unknown, within: number): string {
  if (!(error instanceof Error)) return 'it could not be fetched';
  if (error.name === 'TimeoutError') return `no whole answer within ${within / 1000} seconds`;
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PrivateAddress) return cause.message;
  const code = 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? `it could not be fetched (${code || cause.message})`;
}
