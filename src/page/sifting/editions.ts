import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { isStaleBefore } from '../deadlines/stale.ts';
import { sentenceIn } from '../outline/around.ts';
import { hasSign } from '../phrases/signs.ts';
import { inNews } from './news.ts';
import { type Sifted, sift } from './sift.ts';

const yearsBeforePast = 2;
/** A call may be out the December before a year whose texts are printed the January after. */
const daysBeforePast = 540;
/** "1.1.32 Papers": nothing is called for so far ahead; what looks like a day is a number of a section or of a version. */
const yearsBeforeFar = 4;
/** What was handed in year after year, and not in the last one, was noted down when it was done. */
const yearsOfChronicle = 3;
const daysOfYear = 366;

/** From the deadline of one edition to that of the next one. */
const fewestDaysOfEdition = 240;
const ofEditions = ['an edition', 'an earlier edition', 'of an earlier edition'] as const;
/** A sentence that speaks of an edition, and says the year of its day. */
function tellsOfEdition({ entry: { unit, date } }: Dated): boolean {
  if (unit.cell !== null || date.date.kind !== 'day' || date.date.days.some(({ year }) => year === undefined)) return false;
  const sentence = unit.text.slice(...sentenceIn(unit, date.at[0]));
  return ofEditions.some((sign) => hasSign(sentence, sign));
}

/**
 * Tells of sentences of days that have passed whether they speak of an edition that is over: "the 2026 contest received 312 entries by 15
 * March 2026", on a page that asks for works by a day of another year, which is still to come.
 */
function isOfEditionBefore(items: readonly Dated[], readAt: Day): (item: Dated, end: Day) => boolean {
  const ahead = items.filter((item) => (closingOf(item) ?? '') >= readAt);
  return (item, end) =>
    end < readAt &&
    askedFor.has(item.entry.kind) &&
    tellsOfEdition(item) &&
    ahead.some((other) => {
      const next = other.entry.kind === item.entry.kind ? closingOf(other) : undefined;
      return next !== undefined && dayParts(end).year < dayParts(next).year && addDays(end, fewestDaysOfEdition) < next;
    });
}

const daysOfSlip = 3;
/** Whether a day lies a year behind another, give or take a few days. */
function isAYearLater(day: Day, later: Day | undefined): boolean {
  if (later === undefined || dayParts(later).year !== dayParts(day).year + 1) return false;
  const { year, month, day: ofMonth } = dayParts(later);
  const before = dayFrom(year - 1, month, ofMonth) ?? addDays(later, -daysOfYear);
  return before >= addDays(day, -daysOfSlip) && before <= addDays(day, daysOfSlip);
}

/** Leaves out what belongs to another edition: an event before its own deadlines, a hand-in years before the page was read. */
export function siftEditions(items: readonly Dated[], readAt: Day): Sifted<Dated> {
  const yearRead = dayParts(readAt).year;
  const isPast = (year: number): boolean => year <= yearRead - yearsBeforePast;
  const isFar = (item: Dated): boolean => Number(item.from?.slice(0, 4)) > yearRead + yearsBeforeFar;
  const closing = items.filter((item) => askedFor.has(item.entry.kind) && !isFar(item)).flatMap((item) => closingOf(item) ?? []);
  const first = closing.toSorted()[0];
  const isChronicle =
    new Set(closing.map((day) => dayParts(day).year)).size >= yearsOfChronicle &&
    closing.every((day) => day < addDays(readAt, -daysOfYear));
  // What is said in passing of a later year makes no list an earlier edition's.
  const listed = items
    .filter((item) => askedFor.has(item.entry.kind) && !item.entry.isProse && !isFar(item))
    .flatMap((item) => closingOf(item) ?? []);
  const ofList = items.filter(({ entry }) => !entry.isProse);
  // "Papers by 16 June 2008" above a list that has 16 June 2009: a sentence that kept the year before, or nearly so; and days of an event.
  const isYearSlip = (item: Dated, end: Day): boolean =>
    (item.entry.isProse || item.entry.kind === 'event') &&
    end < readAt &&
    ofList.some((other) => other.entry.kind === item.entry.kind && isAYearLater(end, closingOf(other)));
  const newest = (listed.length ? listed : closing).toSorted().at(-1);
  const isOver = isOfEditionBefore(items, readAt);
  return sift(items, (item) => {
    const end = closingOf(item);
    if (isChronicle) return 'it stands in a chronicle of years';
    if (item.entry.isInNews && end && end < readAt) return inNews;
    if (isFar(item)) return 'it lies years after the page was read';
    if (item.entry.isProse && isPast(Number(item.from?.slice(0, 4)))) return 'it lies years before the page was read';
    if (!end) return undefined;
    if (isOver(item, end)) return 'it lies in the year before the day that is still to come: an earlier edition';
    if (isYearSlip(item, end)) return 'the list has that day a year later';
    if (item.entry.kind === 'event' && first && isStaleBefore(end, first))
      return 'the event lies before its own deadlines: left over from an earlier edition';
    const isYearsBefore = newest && dayParts(end).year <= dayParts(newest).year - yearsBeforePast && addDays(end, daysBeforePast) < newest;
    return isYearsBefore && item.entry.kind !== 'event' ? 'it lies years before the other dates: an earlier edition' : undefined;
  });
}
