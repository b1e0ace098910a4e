import type { PartialDay } from '#dates/reading.ts';
import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { lastsForWeeks } from '../pairing/several/long-span.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasSign } from '../phrases/signs.ts';

/** "Il ", "Dieser": no subject but what the title names. */
const lettersOfPronoun = 6;

/** "Il se déroulera": nothing is named beside the verb, not an exhibition either. */
function namesNothing(label: string): boolean {
  const { mentions } = labelOf(label);
  const letters = mentions.reduce((left, { at, end }) => left - lettersIn(label.slice(at, end)), lettersIn(label));
  return mentions.every(({ concept }) => concept === 'held') && letters <= lettersOfPronoun;
}

/** Whether a span of days is that of a contest, as its own words say, or the title, where those name nothing. */
const isOfContest = ({ label, track, unit }: Entry): boolean =>
  track === null &&
  (hasSign(label, 'a contest') || (namesNothing(label) && unit.titles.some(({ text }) => hasSign(text, 'a contest')))) &&
  !hasSign(label, 'opens its doors') &&
  !says(labelOf(label), 'programme');

/** A number that grows with the days, whatever their year where one says none. */
const rankOf = ({ year, month, day }: PartialDay, other: PartialDay): number =>
  (year === undefined || other.year === undefined ? 0 : year * 372) + month * 31 + day;

/** Whether something is asked for that closes before a span ends. */
const closesWithin = ({ date: { date: span } }: Entry, { date: { date } }: Entry): boolean => {
  if (span.kind !== 'range' || date.kind === 'not yet') return false;
  const days = date.kind === 'range' ? [date.to] : date.kind === 'month' ? [{ ...date, day: 1 }] : date.days;
  return days.some((day) => rankOf(day, span.to) < rankOf(span.to, day));
};

/**
 * "Le concours se déroulera du 1er juin au 11 septembre": a contest that lasts for weeks is no event, and takes in works as long, unless the
 * page asks for them before that.
 */
export function contestWindows(entries: readonly Entry[]): readonly Entry[] {
  const windows = entries.filter((entry) => entry.kind === 'event' && lastsForWeeks(entry.date) && isOfContest(entry));
  if (windows.length === 0) return entries;
  const asked = entries.filter(({ kind }) => askedFor.has(kind));
  const taken = new Set(windows.filter((window) => !asked.some((entry) => closesWithin(window, entry))));
  return entries.map((entry) => (taken.has(entry) ? { ...entry, kind: 'submission', isPlain: true } : entry));
}
