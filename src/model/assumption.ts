/**
 * What a page left unsaid or said in two ways, by name: a closed list. Each has one sentence for the reader.
 * The policy behind each is in the README, under "How an ambiguous deadline is read".
 */
export const assumptions = {
  'end-of-day': 'The page names a day and a zone but no hour; we count to 23:59 of that day.',
  'zone-unstated': 'The page names no time zone; we count to the earliest end of the day it may mean, and show the latest beside it.',
  'midnight-ends-day': 'The page says midnight; it most likely means the end of that day, but count on its start.',
  'before-day': 'The page says “before” that day; its end is most likely meant, but count on its start.',
  'close-of-business': 'The page says close of business; we count to 17:00 of that day.',
  'start-of-day-literal': 'The page says 00:00, which is the start of that day; its end may be meant.',
  'abbreviation-out-of-season':
    'The zone abbreviation does not fit the season; the clock of the place and the literal offset differ by an hour, and we take the earlier.',
  'zone-ambiguous': 'The zone abbreviation has several meanings; we take the earliest of them.',
  'zone-contradicts': 'The page names two zones for this deadline; we take the earlier.',
  'hour-contradicts': 'The page gives two hours for this deadline; we take the earlier.',
  'day-month-order': 'Day and month could be read in either order; we count to the earlier date.',
  'year-from-title': 'The page gives no year here; it is taken from the title.',
  'year-from-heading': 'The page gives no year here; it is taken from the heading above.',
  'year-from-neighbours': 'The page gives no year here; it is taken from the dates around it.',
  'year-from-event': 'The page gives no year here; it is taken from the date of the event.',
  'year-from-weekday': 'The page gives no year here; it is the one in which the weekday fits.',
  'year-from-reading': 'The page gives no year; it is judged by the day on which the page was read.',
  'month-only': 'The page gives only the month; we count to its first day.',
  'two-dates-unexplained': 'The page shows two dates side by side without saying which holds; we count to the earlier.',
  'weekday-disagrees': 'The weekday on the page does not fit the date; we trust the date.',
  'machine-date-disagrees': 'The data behind the page gives another date; we trust the words you see.',
  'clock-change': 'The clocks change at that hour; we take the earlier of its two moments.',
  'may-close-earlier': 'The page says that it may close before that day, when enough have come in.',
  tentative: 'The page calls this date tentative.',
} as const;

/** The name of something that the page did not say. */
export type Assumption = keyof typeof assumptions;

/** All of them. */
export const assumptionNames = Object.keys(assumptions) as [Assumption, ...Assumption[]];

/** The sentence for one assumption, for a reader who is not in the trade. */
export const explainAssumption = (name: Assumption): string => assumptions[name];
