import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const folder = new URL('../../fixtures/browser/', import.meta.url);
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day written as on a call: 24 November 2026. */
export function writtenDay(date: Date): string {
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The day so many days from a moment, in UTC. */
export const dayAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000);

/** Whole days left until the end of that day Anywhere on Earth, as a badge counts them. */
export const daysToEndOf = (from: Date, days: number, now: number): number => {
  const endOfDayAnywhere = Date.parse(dayAfter(from, days).toISOString().slice(0, 10)) + 35 * 3_600_000 + 59 * 60_000;
  return Math.floor((endOfDayAnywhere - now) / 86_400_000);
};

/**
 * `{{+3d}}` stands for the day three days from now, so that a page stays ahead of whatever day the tests run on; `{{+5d,+9d}}` for one
 * that moves when the page is asked for again.
 */
export const fillIn = (page: string, now: Date, timesAsked: number): string =>
  page.replace(/\{\{([+\-\dd,]+)\}\}/g, (_, list: string) => {
    const days = list.split(',').map((day) => Number.parseInt(day, 10));
    return writtenDay(dayAfter(now, days[Math.min(timesAsked, days.length) - 1] ?? 0));
  });

export interface FixtureServer {
  readonly address: (path: string) => string;
  /** How often anything was asked for. */
  readonly timesAsked: () => number;
  /** Answers what was asked of `held.js`: until then, a page that needs it does not come to its end. */
  readonly release: () => void;
  readonly close: () => void;
}

/**
 * Serves the pages of test/fixtures/browser on loopback, under a policy that forbids scripts and styles of their own below `/strict/`.
 * `{{elsewhere}}` is the same server as another site.
 */
export async function serveFixtures(now: Date): Promise<FixtureServer> {
  const asked = new Map<string, number>();
  const held = new Set<ServerResponse>();
  let elsewhere = '';
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const name = path.replace(/^\/(?:strict\/)?/, '');
    if (name === 'held.js') return held.add(response);
    try {
      const page = await readFile(new URL(name, folder));
      if (path.startsWith('/strict/')) response.setHeader('content-security-policy', "default-src 'none'; style-src 'none'");
      response.setHeader('content-type', name.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8');
      response.end(
        name.endsWith('.html') ? fillIn(page.toString('utf8').replaceAll('{{elsewhere}}', elsewhere), now, asked.get(path) ?? 1) : page,
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  elsewhere = `http://localhost:${port}`;
  return {
    address: (path) => `http://127.0.0.1:${port}/${path}`,
    timesAsked: () => [...asked.values()].reduce((sum, times) => sum + times, 0),
    release: () => {
      for (const response of held) response.end();
      held.clear();
    },
    close: () => server.close(),
  };
}
