import type { Call, Deadline } from '../call.ts';
import { type Day, daysBetween, firstDayOf, isDay } from '../day.ts';
import { canonicalAddress } from '../id.ts';
import { milliseconds } from '../instant.ts';
import { oncePer } from '../once-per.ts';
import { pairDeadlines } from './pair.ts';
import { rankOf } from './precedence.ts';
import { isSameYear, searchKeys } from './series.ts';

/** Hosts on which many venues live: only the whole address says anything. */
const sharedHost =
  /(?:^|\.)(?:google\.com|github\.com|easychair\.org|hotcrp\.com|openreview\.net|researchr\.org|wikicfp\.com|edas\.info|wordpress\.com|weebly\.com|wixsite\.com|acm\.org|ieee\.org|usenix\.org|iacr\.org|springer\.com|aclweb\.org|dblp\.org)$/;

/** Evidence enough: the same name and year and one thing more. */
const enough = 2;

const sameAddress = 4;

const firstDay = ({ event: { start } }: Call): Day | undefined =>
  start === null ? undefined : isDay(start) ? start : firstDayOf(start as Parameters<typeof firstDayOf>[0]);

function byDays(a: Call, b: Call): number {
  const [one, other] = [firstDay(a), firstDay(b)];
  if (!one || !other) return 0;
  const apart = Math.abs(daysBetween(one, other));
  return apart <= 4 ? 3 : apart <= 21 ? 1 : apart > 45 ? -3 : 0;
}

const placeOf = oncePer(({ url }: Call): { readonly address: string; readonly host: string | undefined } => {
  const address = canonicalAddress(url);
  return { address, host: URL.canParse(address) ? new URL(address).host : undefined };
});

function byAddress(a: Call, b: Call): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one.address === other.address) return sameAddress;
  return one.host !== undefined && one.host === other.host && !sharedHost.test(one.host) ? 3 : 0;
}

const nameWords = ({ event: { name } }: Call): Set<string> =>
  new Set(
    (name ?? '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => !/^(?:conference|symposium|workshop|international|annual|ieee|with)$/.test(word)),
  );

/** The full names, where both give one of two words or more. */
function byName(a: Call, b: Call): number {
  const [one, other] = [nameWords(a), nameWords(b)];
  const smaller = Math.min(one.size, other.size);
  if (!smaller) return 0;
  const share = [...one].filter((word) => other.has(word)).length / smaller;
  return share >= 0.6 ? 2 : share < 0.2 && smaller > 1 ? -3 : 0;
}

const hoursApart = ([a, b]: readonly [Deadline, Deadline]): number =>
  a.earliest && b.earliest ? Math.abs(milliseconds(a.earliest) - milliseconds(b.earliest)) / 3_600_000 : Number.POSITIVE_INFINITY;

function byDeadlines(a: Call, b: Call): number {
  const dated = (call: Call) => call.deadlines.filter(({ earliest }) => earliest !== null);
  const [ours, theirs] = [dated(a), dated(b)];
  if (!ours.some(({ kind }) => theirs.some((other) => other.kind === kind))) return 0;
  const pairs = pairDeadlines(ours, theirs);
  if (!pairs.length) return -2;
  return Math.min(...pairs.map(hoursApart)) <= 36 ? 2 : 1;
}

const momentsOf = ({ deadlines }: Call) => deadlines.map(({ kind, earliest }) => `${kind} ${earliest}`);

/** One event that its list files twice, as under two topics: same name, address and days, and no deadline that would tell them apart. */
export function isTwin(a: Call, b: Call): boolean {
  if (a.source.id !== b.source.id || a.event.start === null || a.event.start !== b.event.start) return false;
  if (a.event.acronym !== b.event.acronym || canonicalAddress(a.url) !== canonicalAddress(b.url)) return false;
  const [ours, theirs] = [momentsOf(a), momentsOf(b)];
  return ours.length === theirs.length && ours.every((moment) => theirs.includes(moment));
}

/** A list has an edition once, so two entries of one list are two editions; a call may be spread over many pages. */
const mayMeet = (a: Call, b: Call): boolean => a.source.id !== b.source.id || rankOf(a.source.id) === 0 || isTwin(a, b);

/**
 * How much speaks for two calls being one edition; undefined where they are two. An acronym alone never suffices: two series share FSE,
 * and two share SEC.
 */
export function likenessOf(a: Call, b: Call): number | undefined {
  if (!mayMeet(a, b) || !isSameYear(a, b)) return undefined;
  const [ours, theirs] = [searchKeys(a), searchKeys(b)];
  const address = byAddress(a, b);
  const isNamedAlike = ours.some((key) => theirs.includes(key));
  // A page says what it is by where it is; two entries of lists at one address may be two events that share a site.
  const isFound = address === sameAddress && [a, b].some(({ source }) => rankOf(source.id) === 0);
  if (!isNamedAlike && !isFound) return undefined;
  const evidence = address + byDays(a, b) + byName(a, b) + byDeadlines(a, b);
  return evidence >= enough ? evidence : undefined;
}
