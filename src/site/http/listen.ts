import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { no, ok, type Result } from '#model/result.ts';

/** A server that answers. */
export interface Listening {
  /** `http://localhost:4747/` */
  readonly address: string;
  readonly port: number;
  /** Takes no new request, lets those under way end, and resolves when all have. */
  readonly close: () => Promise<void>;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken; give another with --port, or stop what holds it',
  EACCES: 'may not be used; give one above 1023 with --port',
};

/** Requests that take longer are cut off when the server is to end. */
const longestGoodbye = 3000;

const closing = (server: ServerType) =>
  new Promise<void>((resolve) => {
    const patience = setTimeout(() => (server as Server).closeAllConnections(), longestGoodbye);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    (server as Server).closeIdleConnections();
  });

/** Where a server that listens on a host is reached: `http://localhost:4747/`, `http://[::1]:4747/`. */
export function addressAt(host: string, port: number): string {
  const name = host === '127.0.0.1' ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/** Serves an app. The problem says what stands in the way of the port. */
export function listen(
  { fetch }: Pick<Hono, 'fetch'>,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Result<Listening, string>> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port, hostname: host }, ({ port: bound }) =>
      resolve(ok({ address: addressAt(host, bound), port: bound, close: () => closing(server) })),
    );
    server.on('error', (error: NodeJS.ErrnoException) =>
      resolve(no(`port ${port} ${reasons[error.code ?? ''] ?? `cannot be used: ${error.message}`}`)),
    );
  });
}

/** The address that a request came from; behind a proxy of ours, the one that the proxy saw. */
export const clientOf =
  (isBehindProxy: boolean) =>
  (context: Context): string => {
    const forwarded = isBehindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded || (getConnInfo(context).remote.address ?? '');
  };
