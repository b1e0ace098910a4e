import { type Area, areaIds } from '../area.ts';
import type { Call, Event, Venue } from '../call.ts';
import { canonicalAddress, fingerprint, slug } from '../id.ts';
import { bySafety } from './choose.ts';
import { mergedIds, type Readings } from './deadline-names.ts';
import { byHarm, disagreementBetween } from './disagreement.ts';
import type { DeadlineReading, Edition, MergedDeadline } from './edition.ts';
import { groupByEdition } from './group.ts';
import { pairDeadlines } from './pair.ts';
import { standingOf } from './precedence.ts';
import { nameKey, seriesKeys, yearOf } from './series.ts';

type Group = readonly [Call, ...Call[]];

const readingsOf = (call: Call): DeadlineReading[] =>
  call.deadlines.map((deadline) => ({ source: call.source, call: call.id, url: call.url, deadline }));

/** The readings of a group by deadline: each call, in order of trust, joins what it shares and adds what only it has. */
function deadlinesOf(calls: Group): Readings[] {
  return calls.reduce<Readings[]>((found, call) => {
    const pairs = pairDeadlines(
      found.map(([first]) => first.deadline),
      call.deadlines,
    );
    const readings = readingsOf(call);
    const joined = found.map((one): Readings => {
      const theirs = pairs.find(([ours]) => ours === one[0].deadline)?.[1];
      const reading = readings.find(({ deadline }) => deadline === theirs);
      return reading ? [...one, reading] : one;
    });
    const taken = new Set(pairs.map(([, theirs]) => theirs));
    return [...joined, ...readings.filter(({ deadline }) => !taken.has(deadline)).map((reading): Readings => [reading])];
  }, []);
}

function mergedDeadline(id: string, readings: Readings, event: Event): MergedDeadline {
  const [first, ...rest] = bySafety(readings, event);
  const chosen = first ?? readings[0];
  const disagreements = rest.flatMap((other) => disagreementBetween(chosen, other) ?? []).sort(byHarm);
  return { id, chosen, others: rest, disagreements };
}

function eventOf(calls: Group): Event {
  const first = <Key extends 'name' | 'acronym' | 'place'>(key: Key) =>
    calls.map(({ event }) => event[key]).find((value) => value !== null) ?? null;
  const dated = calls.find(({ event }) => event.start !== null)?.event;
  return { name: first('name'), acronym: first('acronym'), place: first('place'), start: dated?.start ?? null, end: dated?.end ?? null };
}

function venueOf(calls: Group): Venue | null {
  const venues = calls.flatMap(({ venue }) => venue ?? []);
  const [first] = venues;
  if (!first) return null;
  const named = new Set<Area>(venues.flatMap(({ areas }) => areas));
  return {
    series: first.series,
    type: venues.find(({ type }) => type !== null)?.type ?? null,
    areas: areaIds.filter((area) => named.has(area)),
    ranks: [...new Set(venues.flatMap(({ ranks }) => ranks))].sort(),
  };
}

/** Where the call itself stands: its page before the address that a list gives before the site where papers go in. */
const urlOf = (calls: Group): string =>
  (['page', 'list'] as const).map((standing) => calls.find(({ source }) => standingOf(source.id) === standing)).find(Boolean)?.url ??
  calls[0].url;

const hostOf = (url: string) => (URL.canParse(url) ? new URL(canonicalAddress(url)).host : url);

/** The series by its full name, where two share its acronym; else as lists file it, else the acronym. */
const seriesOf = (calls: Group): string | undefined =>
  calls.map(nameKey).find((key) => key !== undefined) ??
  calls.flatMap((call) => (call.venue ? seriesKeys(call) : []))[0] ??
  calls.flatMap(seriesKeys)[0];

/** Ids for all editions: longer only where the shorter is not alone. */
function editionIds(groups: readonly Group[]): string[] {
  const ladders = groups.map((calls) => {
    const key = seriesOf(calls);
    const year = calls.map(yearOf).find((found) => found !== null);
    const plain = key && year ? slug(`${key} ${year}`) : calls[0].id;
    const area = calls.find(({ venue }) => venue?.areas.length)?.venue?.areas[0];
    const byArea = `${plain}-${area ?? slug(hostOf(urlOf(calls)))}`;
    return [plain, byArea, `${plain}-${fingerprint(calls[0].id).slice(0, 6)}`] as const;
  });
  const isAlone = (id: string, step: number) => ladders.filter((ladder) => ladder[step as 0 | 1 | 2] === id).length === 1;
  return ladders.map(([plain, byArea, last]) => (isAlone(plain, 0) ? plain : isAlone(byArea, 1) ? byArea : last));
}

function editionOf(id: string, calls: Group): Edition {
  const event = eventOf(calls);
  const deadlines = deadlinesOf(calls);
  const ids = mergedIds(id, deadlines);
  return {
    id,
    url: urlOf(calls),
    event,
    venue: venueOf(calls),
    lang: calls[0].lang,
    deadlines: deadlines.map((readings, i) => mergedDeadline(ids[i] ?? id, readings, event)),
    calls,
  };
}

/**
 * The newest readings of many sources as editions, one for each edition of each venue, in order of their ids: the page is trusted over the
 * submission site, that over lists; nothing is averaged and nothing is dropped. The same readings in any order give the same editions.
 */
export function mergeReadings(calls: readonly Call[]): Edition[] {
  const groups = groupByEdition(calls).filter((group): group is [Call, ...Call[]] => group.length > 0);
  const ids = editionIds(groups);
  return groups.map((group, i) => editionOf(ids[i] ?? group[0].id, group)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
