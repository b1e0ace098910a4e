import { serveLoopback } from './loopback.ts';

const page = (name: string) =>
  `<h1>${name} 2027</h1><h2>Important dates</h2><ul><li>Submission: 1 March 2027, 23:59 AoE<li>Notification: 1 May 2027</ul>`;

/** Hosts of this machine's own, each with a name of its own: all of 127.0.0.0/8 leads here. */
const hostAt = (i: number) => `127.0.${Math.floor(i / 250)}.${(i % 250) + 1}`;

/** A server on many hosts that counts how often each of its pages is asked for. */
export async function servedCalls({
  hosts,
  pages,
  delay = 0,
}: {
  readonly hosts: number;
  readonly pages: number;
  readonly delay?: number;
}) {
  const counts = new Map<string, number>();
  const waiting: { readonly total: number; readonly reached: () => void }[] = [];
  const busy = new Map<string, number>();
  let [total, crowd] = [0, 0];
  const server = await serveLoopback(({ url = '/', headers }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end();
    counts.set(`${headers.host}${url}`, (counts.get(`${headers.host}${url}`) ?? 0) + 1);
    total++;
    const host = headers.host ?? '';
    busy.set(host, (busy.get(host) ?? 0) + 1);
    crowd = Math.max(crowd, busy.get(host) ?? 0);
    response.on('close', () => busy.set(host, (busy.get(host) ?? 0) - 1));
    for (const { total: wanted, reached } of waiting) if (total >= wanted) reached();
    setTimeout(() => response.setHeader('content-type', 'text/html').end(page(`Venue ${url.slice(1)}`)), delay);
  });
  const urls = Array.from({ length: pages }, (_, i) => `http://${hostAt(i % hosts)}:${server.port}/${i}`);
  return {
    urls,
    counts,
    total: () => total,
    /** The most requests that one host ever had at the same time. */
    crowd: () => crowd,
    /** Ends once so many pages were asked for. */
    reached: (wanted: number) =>
      total >= wanted ? Promise.resolve() : new Promise<void>((reached) => waiting.push({ total: wanted, reached })),
    close: server.close,
  };
}
