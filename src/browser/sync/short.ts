import { type Deadline, parseWith } from '#model/call.ts';
import { CallFacts, type Tracked, Tracked as TrackedShape } from '../store/shape.ts';

/** What most deadlines have, left out on the way: room is short. */
const usual = {
  track: null,
  end: null,
  time: null,
  zone: null,
  utc: null,
  earliest: null,
  latest: null,
  status: 'current',
  was: [],
  assumptions: [],
  quote: '',
  where: null,
} satisfies Partial<Deadline>;

const isUsual = (name: string, value: unknown) =>
  name in usual && JSON.stringify(value) === JSON.stringify(usual[name as keyof typeof usual]);

/** A call or a tracked deadline as it is written where room is short: without what is usual, or said twice. */
export function short({ call, deadline, trackedAt, note }: Tracked): unknown {
  const { earliest, latest, where: _, quote: __, ...rest } = deadline;
  const bounds = earliest === rest.utc && latest === rest.utc ? {} : { earliest, latest };
  const d = Object.fromEntries(Object.entries({ ...rest, ...bounds }).filter(([name, value]) => !isUsual(name, value)));
  return { c: shortCall(call), d, t: trackedAt, ...(note && { n: note }) };
}

/** Where a call is known by its acronym, its long name and its place can wait until its page is read. */
export function shortCall({ url, source, event, ...rest }: CallFacts): unknown {
  const told = event.acronym === null ? event : { ...event, name: null, place: null };
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  const from = { ...source, ...(source.url === url && { url: undefined }) };
  return { ...rest, url, event: known, source: from };
}

const noEvent = { name: null, acronym: null, place: null, start: null, end: null };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const wholeCallOf = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const source = isRecord(value.source) ? { url: value.url, ...value.source } : value.source;
  return { ...value, event: { ...noEvent, ...(isRecord(value.event) ? value.event : {}) }, source };
};

/** A call as it was written short; undefined for anything else. */
export function longCall(value: unknown): CallFacts | undefined {
  const parsed = parseWith(CallFacts, wholeCallOf(value));
  return parsed.ok ? parsed.value : undefined;
}

/** A tracked deadline as it was written short; undefined for anything else. */
export function long(value: unknown): Tracked | undefined {
  if (!isRecord(value) || !isRecord(value.d)) return undefined;
  const utc = value.d.utc ?? null;
  const bounds = 'earliest' in value.d || 'latest' in value.d ? {} : { earliest: utc, latest: utc };
  const record = { call: wholeCallOf(value.c), deadline: { ...usual, ...bounds, ...value.d }, trackedAt: value.t, note: value.n ?? '' };
  const parsed = parseWith(TrackedShape, record);
  return parsed.ok ? parsed.value : undefined;
}
