import { type Loopback, serveLoopback } from '../../support/loopback.ts';

export interface PageServer extends Loopback {
  /** The address of what is asked for by a path. */
  readonly address: (path: string) => string;
}

/** Serves pages on loopback, each as the answer to its path, its query aside. */
export async function servePages(pageAt: (path: string) => string | Buffer | undefined): Promise<PageServer> {
  const server = await serveLoopback(({ url = '/' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageAt(new URL(url, 'http://localhost').pathname));
  });
  return { ...server, address: (path) => `${server.origin}${path}` };
}
