import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Instant } from '#model/instant.ts';
import type { Store } from '#store/store.ts';
import { etagOf } from '../files/publication.ts';
import { typeOf } from '../files/site-file.ts';
import { deleteFeed, makeFeed, personalCalendar, type Refusal, readFeed, replaceFeed } from '../personal/feeds.ts';
import { mostBytes, type PersonalFeedMade } from '../personal/protocol.ts';
import { type RateLimit, rateLimit } from '../personal/rate-limit.ts';
import { answer, Servable } from './answer.ts';

export interface PersonalParts {
  readonly store: Store;
  readonly now: () => Instant;
  /** The address that a request came from, for the limits. */
  readonly clientOf: (context: Context) => string;
  /** Where the site is reached, ending in a slash. */
  readonly baseOf: (context: Context) => string;
}

const hour = 3600;
/** New feeds are rare; a client that tracks and untracks saves now and then; a calendar program polls. */
const limits = { make: { count: 20, seconds: hour }, change: { count: 300, seconds: hour }, read: { count: 600, seconds: hour } };

/** Calendar programs may ask more often than this; what is tracked is nobody else's to keep. */
const privateCache = `private, max-age=${hour}`;

const refuse = (context: Context, { status, error }: Refusal) => context.json({ error }, status);

const tooOften = (context: Context, seconds: number) =>
  context.json({ error: 'Too often; try again later.' }, 429, { 'retry-after': String(seconds) });

/** `<22 letters>.ics` or `<22 letters>-alarms.ics`: exactly 128 bits, so an id that ends in "-alarms" cannot be. */
const fileShape = /^(?<readKey>[A-Za-z0-9_-]{22})(?<alarms>-alarms)?\.ics$/;

const bearerOf = (context: Context) =>
  /^Bearer (?<key>[A-Za-z0-9_-]{43})$/.exec(context.req.header('authorization') ?? '')?.groups?.key ?? '';

const isJson = (context: Context) => /^application\/json\b/i.test(context.req.header('content-type') ?? '');

/** The routes of `PersonalFeedMade`: what each takes and answers is said there. */
export function personalRoutes({ store, now, clientOf, baseOf }: PersonalParts): Hono {
  const gates = { make: rateLimit(limits.make), change: rateLimit(limits.change), read: rateLimit(limits.read) };
  const wait = (gate: RateLimit, context: Context) => gate(clientOf(context), now());
  const capped = bodyLimit({ maxSize: mostBytes, onError: (context) => context.json({ error: 'Larger than 256 KB.' }, 413) });
  const routes = new Hono();
  routes.use(
    '*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'], allowHeaders: ['authorization', 'content-type'] }),
  );

  routes.post('/api/feeds', capped, async (context) => {
    if (!isJson(context)) return context.json({ error: 'Send application/json.' }, 415);
    const seconds = wait(gates.make, context);
    if (seconds) return tooOften(context, seconds);
    const made = await makeFeed(await context.req.text(), store, now());
    if (!made.ok) return refuse(context, made.problem);
    const { readKey, writeKey } = made.value;
    const answered: PersonalFeedMade = { readUrl: new URL(`feeds/mine/${readKey}.ics`, baseOf(context)).href, writeKey };
    return context.json(answered, 201, { 'cache-control': 'no-store' });
  });

  routes.get('/feeds/mine/:file', async (context) => {
    const { readKey, alarms } = fileShape.exec(context.req.param('file'))?.groups ?? {};
    const seconds = wait(gates.read, context);
    if (seconds) return tooOften(context, seconds);
    const feed = readKey && (await readFeed(readKey, store, now()));
    if (!feed) return context.json({ error: 'There is no such feed (any more).' }, 404);
    const source = new URL(context.req.path.slice(1), baseOf(context)).href;
    const body = personalCalendar(feed, source, alarms ? 'alarms' : 'silent');
    const file = new Servable({ type: typeOf('.ics'), body }, { etag: etagOf(body), lastModified: feed.changedAt });
    return answer(context.req.raw, file, privateCache);
  });

  routes.put('/feeds/mine/:file', capped, async (context) => {
    if (!isJson(context)) return context.json({ error: 'Send application/json.' }, 415);
    const seconds = wait(gates.change, context);
    if (seconds) return tooOften(context, seconds);
    const { readKey = '' } = fileShape.exec(context.req.param('file'))?.groups ?? {};
    const done = await replaceFeed({ readKey, writeKey: bearerOf(context) }, await context.req.text(), store, now());
    return done.ok ? context.body(null, 204) : refuse(context, done.problem);
  });

  routes.delete('/feeds/mine/:file', async (context) => {
    const seconds = wait(gates.change, context);
    if (seconds) return tooOften(context, seconds);
    const { readKey = '' } = fileShape.exec(context.req.param('file'))?.groups ?? {};
    const done = await deleteFeed({ readKey, writeKey: bearerOf(context) }, store);
    return done.ok ? context.body(null, 204) : refuse(context, done.problem);
  });
  return routes;
}
