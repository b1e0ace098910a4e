import * as v from 'valibot';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90 * 24 * 60));
const hosts = v.pipe(v.array(v.string()), v.readonly());
const times = v.pipe(v.array(minutes), v.readonly());

/** Each field stands for itself: one that is missing or odd is as on the first day, and costs no other. */
export const Settings = v.object({
  /** An IANA zone to write times in; null follows the computer. */
  zone: v.fallback(v.nullable(v.string()), null),
  /** Null follows the language. */
  hours: v.fallback(v.nullable(v.picklist([12, 24])), null),
  /** Of the words of the product; null follows the browser. */
  language: v.fallback(v.nullable(v.picklist(['en', 'de', 'fr', 'es', 'zh'])), null),
  /** Minutes before the earliest moment that a deadline can close, largest first. */
  reminders: v.fallback(times, [7 * 24 * 60, 24 * 60, 3 * 60]),
  /** Whether reminders and changes are also told outside the browser's window. */
  notifies: v.fallback(v.boolean(), false),
  /** What the icon counts: time to the next tracked deadline, dates found on the page, both, or nothing. */
  badge: v.fallback(v.picklist(['next', 'found', 'both', 'off']), 'both'),
  /** Whether settings and the list go along to the reader's other browsers. */
  syncs: v.fallback(v.boolean(), false),
  /** Whether tracked pages and followed lists are read again in the background. */
  watches: v.fallback(v.boolean(), true),
  /** Hosts on which dates are not painted. */
  plainSites: v.fallback(hosts, []),
});

export type Settings = Readonly<v.InferOutput<typeof Settings>>;

/** The part of the settings by which words and times are written. */
export const Habits = v.pick(Settings, ['zone', 'hours', 'language']);

export type Habits = Readonly<v.InferOutput<typeof Habits>>;

/** The settings of the first day. */
export const firstSettings: Settings = v.parse(Settings, {});
