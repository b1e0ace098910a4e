import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { buildScreens, screensFolder } from './build-screens.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface ScreenServer {
  readonly address: (query: string) => string;
  readonly close: () => void;
}

/** Builds the screens over sample data and serves them on loopback. */
export async function serveScreens(): Promise<ScreenServer> {
  await buildScreens();
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname;
    try {
      const body = await readFile(join(screensFolder, name));
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: (query) => `http://127.0.0.1:${port}/${query}`, close: () => server.close() };
}
