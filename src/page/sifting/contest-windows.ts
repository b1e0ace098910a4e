import type { PartialDay } from '#dates/reading.ts';
import { askedFor } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { isBareTime } from '../pairing/several/contest-time.ts';
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

/** "Contest" as the title and "contest period" beside the days: what is said there of an event that is called by the title. */
const wordsOf = ({ label, track }: Entry): string => track ?? label;

/** Whether a span of days is that of a contest, as its own words say, or the title, where those name nothing. */
function isOfContest(entry: Entry): boolean {
  const words = wordsOf(entry);
  return (
    (hasSign(words, 'a contest') ||
      hasSign(words, 'of a contest') ||
      ((namesNothing(words) || isBareTime(words)) && entry.unit.titles.some(({ text }) => hasSign(text, 'a contest')))) &&
    !hasSign(words, 'opens its doors') &&
    !says(labelOf(words), 'programme')
  );
}

/** A number that grows with the days of any one year. */
const inYear = ({ month, day }: PartialDay): number => month * 31 + day;
const daysOfYear = 400;
/** A number that grows with the days of all years; undefined where the day says none. */
const inAllYears = (day: PartialDay): number | undefined => (day.year === undefined ? undefined : day.year * daysOfYear + inYear(day));

/** The days on which something falls due; the first of a month. */
function closingsOf({ date: { date } }: Entry): readonly PartialDay[] {
  if (date.kind === 'not yet') return [];
  return date.kind === 'range' ? [date.to] : date.kind === 'month' ? [{ ...date, day: 1 }] : date.days;
}

const earliest = (days: readonly number[]): number => days.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);

/** Tells whether something among what is asked for closes before a span ends: in its year, or in any where either says none. */
function closesWithin(asked: readonly Entry[]): (window: Entry) => boolean {
  const days = asked.flatMap(closingsOf);
  const first = earliest(days.flatMap((day) => inAllYears(day) ?? []));
  const firstOfNone = earliest(days.filter(({ year }) => year === undefined).map(inYear));
  const firstOfAny = earliest(days.map(inYear));
  return ({ date: { date } }) => {
    if (date.kind !== 'range') return false;
    const end = inAllYears(date.to);
    return end === undefined ? firstOfAny < inYear(date.to) : first < end || firstOfNone < inYear(date.to);
  };
}

/** Tells whether a span ends on the very day on which something is asked for: its year is that of the span, or unsaid. */
function closesOnLastDay(asked: readonly Entry[]): (window: Entry) => boolean {
  const closing = asked.filter(({ isPlain, label }) => isPlain || says(labelOf(label), 'deadline', 'until', 'closes'));
  const days = closing.flatMap(closingsOf);
  return ({ date: { date } }) => {
    if (date.kind !== 'range') return false;
    const { year, month, day } = date.to;
    return days.some((one) => one.month === month && one.day === day && (one.year ?? year) === (year ?? one.year));
  };
}

/** "Wettbewerb: 20. April bis 15. Mai": days that the name of the contest alone leads to. */
const isSpanOfContest = (entry: Entry): boolean =>
  entry.kind === 'submission' && !entry.isPlain && entry.date.date.kind === 'range' && entry.was.length === 0 && isOfContest(entry);

/** The days of a contest for which all who take part must have entered before they begin: they are those of its event. */
function held(entries: readonly Entry[]): readonly Entry[] {
  const spans = entries.filter(isSpanOfContest);
  if (spans.length === 0) return entries;
  const closings = entries
    .flatMap((entry) =>
      askedFor.has(entry.kind) && !spans.includes(entry) && !says(labelOf(entry.label), 'event') ? closingsOf(entry) : [],
    )
    .map(inAllYears);
  const last = closings.length > 0 && closings.every((day) => day !== undefined) ? Math.max(...closings.map((day) => day ?? 0)) : undefined;
  const isHeld = (entry: Entry): boolean => {
    const from = entry.date.date.kind === 'range' ? inAllYears(entry.date.date.from) : undefined;
    return last !== undefined && from !== undefined && last < from && spans.includes(entry);
  };
  return entries.map((entry) => (isHeld(entry) ? { ...entry, kind: 'event', isPlain: true } : entry));
}

/**
 * "Le concours se déroulera du 1er juin au 11 septembre": a contest that lasts for weeks is no event, and takes in works as long, unless the
 * page asks for them before that, and for none on its last day.
 */
export function contestWindows(all: readonly Entry[]): readonly Entry[] {
  const entries = held(all);
  const windows = entries.filter((entry) => entry.kind === 'event' && lastsForWeeks(entry.date) && isOfContest(entry));
  if (windows.length === 0) return entries;
  const asked = entries.filter(({ kind }) => askedFor.has(kind));
  const [isLate, isClosing] = [closesWithin(asked), closesOnLastDay(asked)];
  const taken = new Set(windows.filter((window) => !isLate(window) || isClosing(window)));
  return entries.map((entry) => (taken.has(entry) ? { ...entry, kind: 'submission', isPlain: true } : entry));
}
