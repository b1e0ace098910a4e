import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A server of the test's own on a free port, reached as IPv4 and IPv6. */
export async function serveLoopback(listener: RequestListener): Promise<Loopback> {
  const server: Server = createServer(listener);
  await new Promise<void>((done) => void server.listen(0, '::', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, port, close };
}
