import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { etagOf } from '../files/publication.ts';
import { answer, Servable, safety } from './answer.ts';
import { type PersonalParts, personalRoutes } from './personal-routes.ts';

/** What the server gives out at this moment. */
export interface Site {
  readonly files: ReadonlyMap<string, Servable>;
  /** When it was last rendered, and from which change on. */
  readonly renderedAt: Servable['lastModified'];
  readonly number: number;
  /** The list under the filters of a query; undefined where the query filters nothing. */
  readonly filtered: (query: URLSearchParams) => string | undefined;
}

export interface AppParts extends PersonalParts {
  readonly site: () => Site;
}

/** The file behind a path: a folder stands for its `index.html`. */
function fileAt({ files }: Site, path: string): Servable | undefined {
  const name = path.slice(1);
  return files.get(name === '' || name.endsWith('/') ? `${name}index.html` : name);
}

async function give(context: Context, site: Site): Promise<Response> {
  const { path } = context.req;
  const query = new URL(context.req.url).searchParams;
  const filtered = path === '/' && query.size ? site.filtered(query) : undefined;
  if (filtered !== undefined) {
    const file = new Servable(
      { type: 'text/html; charset=utf-8', body: filtered },
      { etag: etagOf(filtered), lastModified: site.renderedAt },
    );
    return answer(context.req.raw, file, 'no-cache');
  }
  const file = fileAt(site, path);
  if (file) return answer(context.req.raw, file);
  if (site.files.has(`${path.slice(1)}/index.html`)) return context.redirect(`${path}/`, 301);
  const missing = site.files.get('404.html');
  return new Response(missing?.bytes ?? 'Not found\n', {
    status: 404,
    headers: { 'content-type': missing?.type ?? 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  });
}

/** What keeps a browser safe stands on every answer, those of refusals and faults too. */
const onEveryAnswer: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(safety)) if (!context.res.headers.has(name)) context.header(name, value);
};

/** The site over HTTP: files with conditional requests, personal feeds, and whether it is well. */
export function siteApp({ site, ...personal }: AppParts): Hono {
  const app = new Hono();
  app.use(onEveryAnswer);
  app.get('/health', (context) => {
    const { renderedAt, number, files } = site();
    return context.json({ ok: true, renderedAt, change: number, files: files.size }, 200, { 'cache-control': 'no-store' });
  });
  app.route('/', personalRoutes(personal));
  app.get('*', (context) => give(context, site()));
  app.all('*', (context) => context.text('Method not allowed\n', 405, { allow: 'GET, HEAD' }));
  app.onError((error, context) => {
    console.error(error);
    return context.text('Something went wrong here.\n', 500);
  });
  return app;
}
