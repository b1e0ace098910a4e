import * as v from 'valibot';
import type { Area } from '#model/area.ts';
import { dayParts, parseDay } from '#model/day.ts';
import { canonicalAddress, fingerprint, slug } from '#model/id.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import { no, ok } from '#model/result.ts';
import { venueZone } from '#page/event/event.ts';
import { filled } from './field.ts';
import { parseJson } from './json.ts';
import { type CallDraft, type NamedDraft, readingFrom, shaped } from './record.ts';
import type { Answer, ListSource, SourceReading, SourceRequest } from './source.ts';
import { closing, writtenTime } from './when.ts';

const id = 'confs-tech';
const files = 'https://raw.githubusercontent.com/tech-conferences/conference-data/main/conferences/';

/** The topics of the list, a file each every year. */
const topics: Readonly<Record<string, readonly Area[]>> = {
  accessibility: ['hci'],
  android: ['web'],
  api: ['web'],
  clojure: ['software'],
  cpp: ['software'],
  css: ['web'],
  data: ['data'],
  devops: ['operations'],
  dotnet: ['software'],
  general: [],
  graphql: ['web'],
  groovy: ['software'],
  haskell: ['software'],
  ios: ['web'],
  iot: ['networks'],
  java: ['software'],
  javascript: ['web'],
  kotlin: ['software'],
  leadership: [],
  networking: ['networks'],
  opensource: ['software'],
  performance: ['software'],
  php: ['web'],
  product: [],
  python: ['python'],
  rust: ['software'],
  security: ['security'],
  sre: ['operations'],
  'tech-comm': [],
  testing: ['software'],
  typescript: ['web'],
  ux: ['hci'],
};

const day = v.custom<string>((value) => typeof value === 'string' && parseDay(value) !== undefined, 'is not a day such as 2027-01-31');

/** One event. Its last day to propose a talk has neither hour nor zone; many have none at all. */
const Entry = v.object({
  name: filled,
  url: filled,
  startDate: day,
  endDate: v.nullish(day),
  city: v.nullish(v.string()),
  country: v.nullish(v.string()),
  online: v.nullish(v.boolean()),
  locales: v.nullish(v.string()),
  cfpUrl: v.nullish(v.string()),
  cfpEndDate: day,
});

const callOf =
  (topic: string) =>
  ({ name, url, startDate, endDate, city, country, online, locales, cfpUrl, cfpEndDate }: v.InferOutput<typeof Entry>): CallDraft => {
    const [start, end, last] = [parseDay(startDate), parseDay(endDate ?? ''), writtenTime(cfpEndDate)];
    const event = {
      name,
      acronym: null,
      place: [city, country].filter(Boolean).join(', ') || (online ? 'Online' : null),
      start: start ?? null,
      end: end ?? null,
    };
    const year = start ? dayParts(start).year : 0;
    return {
      id: [id, topic, slug(name, 30), fingerprint(canonicalAddress(url)).slice(-5), year].join('-'),
      url: cfpUrl || url,
      event,
      venue: { series: name, type: 'conference', areas: [...(topics[topic] ?? [])], ranks: [] },
      lang: /^[A-Z]{2}$/.test(locales ?? '') ? (locales ?? '').toLowerCase() : 'und',
      deadlines: last
        ? [
            {
              kind: 'submission',
              track: null,
              label: 'Call for proposals',
              ...closing(last, undefined, venueZone(event)),
              quote: cfpEndDate,
              where: null,
            },
          ]
        : [],
      problems: [],
    };
  };

const nameOf = (value: unknown) => (value instanceof Object && 'name' in value ? String(value.name) : 'without a name');

/** An event that names no last day for proposals is no call, and no slip either. */
const isCall = (value: unknown) => !(value instanceof Object) || 'cfpEndDate' in value || !('name' in value);

const readTopic =
  (topic: string) =>
  (answer: Answer): SourceReading => {
    const json = parseJson(answer.bytes);
    const values: readonly unknown[] = json.ok && Array.isArray(json.value) ? json.value : [];
    if (values.length && !values.some(isCall)) return { calls: [], problems: [] };
    const records = values
      .filter(isCall)
      .map((value): NamedDraft => ({ name: nameOf(value), draft: shaped(ok(value), Entry, callOf(topic)) }));
    const whole: readonly NamedDraft[] = json.ok ? records : [{ name: 'the whole list', draft: no(json.problem) }];
    return readingFrom(whole, answer, { id, what: 'events' });
  };

/** A year's file of a topic comes into being with its first event. */
const requestFor = (year: number, topic: string): SourceRequest => ({
  url: `${files}${year}/${topic}.json`,
  read: readTopic(topic),
  without: { calls: [], problems: [] },
});

/** Conferences of the trade: https://github.com/tech-conferences/conference-data, this year's and the next. */
export default {
  id,
  title: 'Confs.tech',
  url: 'https://confs.tech/',
  licence: 'MIT',
  origins: ['https://raw.githubusercontent.com/*'],
  requests: (now: Instant) => {
    const { year } = dayParts(utcDay(now));
    return [year, year + 1].flatMap((each) => Object.keys(topics).map((topic) => requestFor(each, topic)));
  },
} satisfies ListSource;
