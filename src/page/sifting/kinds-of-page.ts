import type { Kind } from '#model/call.ts';
import { addDays, type Day, dayFrom, dayParts } from '#model/day.ts';
import { closingOf, type Dated, windowed } from '../deadlines/dated.ts';
import { isListedEvent } from '../event/event-days.ts';
import { labelOf, says } from '../labels/label.ts';
import { isUnder, type Unit } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { kindOf } from '../phrases/kind.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { endsWithSign, hasSign, lastEndOf } from '../phrases/signs.ts';
import { handIn } from './hand-in.ts';
import { margin } from './select.ts';

/** "Call for Papers: 15 May" tells when a call is out where the page has deadlines; where it has none, the day is the deadline. */
export function callsAsDeadlines(items: readonly Dated[]): readonly Dated[] {
  if (items.some(({ entry }) => handIn.has(entry.kind))) return items;
  return items.map((item) => {
    const { kind, isPlain, label } = item.entry;
    const isOnlyCall = kind === 'opens' && !isPlain && says(labelOf(label), 'call') && !says(labelOf(label), 'opens');
    return isOnlyCall ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

const handedIn: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'event']);

/**
 * "Inschrijving voor de scriptieprijs", "Inscrições" for a fellowship: who enters for what is awarded hands something in, unless the page
 * asks for that elsewhere.
 */
export function entriesForFunds(items: readonly Dated[]): readonly Dated[] {
  if (items.some(({ entry }) => handedIn.has(entry.kind) || isFinalHandedIn(entry))) return items;
  const isOfFunds = ({ label, unit }: Entry) => [label, ...unit.titles.map(({ text }) => text)].some((text) => hasSign(text, 'funds'));
  return items.map((item) =>
    item.entry.kind === 'registration' && isOfFunds(item.entry) ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item,
  );
}

const sectionOf = ({ titles }: Unit): number => titles.at(-1)?.block ?? -1;

const daysBeforeStale = 45;
const daysOfOneYear = 300;

/** "Deadlines: symposia 19 April, posters 21 June": of a list of deadlines, an event long before the next one is what is asked for. */
export function eventsAskedFor(items: readonly Dated[]): readonly Dated[] {
  const titleOf = ({ entry }: Dated) => entry.unit.titles.at(-1);
  return items.map((item) => {
    const { kind, isProse } = item.entry;
    const [title, day] = [titleOf(item), closingOf(item)];
    const isBare = kind === 'event' && !isProse && item.to === null && title !== undefined && day !== undefined;
    if (!isBare || !says(title, 'deadline') || says(labelOf(item.entry.label), 'held')) return item;
    const isBefore = items.some((other) => {
      const closing = handIn.has(other.entry.kind) && !other.entry.isProse && titleOf(other) === title ? closingOf(other) : undefined;
      return closing !== undefined && addDays(day, daysBeforeStale) < closing && closing < addDays(day, daysOfOneYear);
    });
    return isBefore ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

/**
 * "The full papers are due by", "those who have received the notice submit an article by", in a sentence of its own behind that of the
 * abstracts.
 */
function isFollowing(item: Dated, first: Day | undefined): boolean {
  const closing = closingOf(item);
  const { label } = item.entry;
  if (closing === undefined || first === undefined || closing <= first || !says(labelOf(label), 'paper')) return false;
  return hasSign(label, 'in full') || hasSign(label, 'chosen') || hasSign(label, 'got');
}

/** An abstract that no full paper follows is the submission itself. */
export function wholeAbstracts(items: readonly Dated[]): readonly Dated[] {
  const places = new Set(items.flatMap(({ entry }) => (entry.kind === 'abstract' ? entry.unit : [])));
  const sections = new Set([...places].map(sectionOf));
  const first = items.flatMap((item) => (item.entry.kind === 'abstract' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  const isPaper = (item: Dated) => {
    const { kind, label, track, isProse, unit } = item.entry;
    if (kind !== 'submission' || (isProse && !places.has(unit) && !isFollowing(item, first))) return false;
    // "Submission period: 1 November to 3 April" tells of the abstracts that are due on its last day.
    // "Submission deadline: 1 March" over a list tells of the abstracts that the list has on that day.
    const isTheirs = closingOf(item) === first && (item.entry.date.date.kind === 'range' || !sections.has(sectionOf(unit)));
    const text = `${track ?? ''} ${label}`;
    const about = labelOf(text);
    // "Final submission" is a final version by its words, yet something is handed in.
    const isSubmitted = says({ mentions: mentionsIn(text) }, 'submit');
    return says(about, 'paper') || (isSubmitted && !isTheirs && !says(about, 'proposal', 'abstract', 'event'));
  };
  if (items.some(isPaper)) return items;
  return items.map((item) => (item.entry.kind === 'abstract' ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item));
}

/** "Accepted on a rolling basis" is no paper that was accepted. */
const ofAccepted = /camera|accepted(?! on\b)|print/i;

/** "Final submission": by its words a final version, which may yet be what is judged; the slides of speakers are not. */
function isFinalHandedIn({ kind, label }: Entry): boolean {
  return kind === 'camera-ready' && says({ mentions: mentionsIn(label) }, 'submit') && !ofAccepted.test(label) && !hasSign(label, 'slides');
}

/** "Early submission deadline", "Abstract registration": what comes before the whole. */
const isOnlyFirst = ({ kind, label }: Entry): boolean => kind === 'abstract' || (kind === 'submission' && hasSign(label, 'early'));

/**
 * "Final submission deadline" before anyone is told of a decision, or, where none is told of, beside nothing but an early deadline or one
 * for abstracts: what is judged, not what is printed.
 */
export function finalsToBeJudged(items: readonly Dated[]): readonly Dated[] {
  const told = items.flatMap((item) => (item.entry.kind === 'notification' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  const isOther = items.some(({ entry }) => handIn.has(entry.kind) && !isOnlyFirst(entry));
  return items.map((item) => {
    const closing = closingOf(item);
    const isEarly = told === undefined ? !isOther : closing !== undefined && closing < told;
    return isFinalHandedIn(item.entry) && isEarly ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

/** "1 and 8 May", "1, 8 or 15 May": days on each of which something closes, not a window from the first to the last; undefined elsewhere. */
function daysNamed({ entry, from, to }: Dated): readonly Day[] | undefined {
  const { date } = entry.date;
  const isBetween = endsWithSign(entry.unit.text.slice(0, entry.date.at[0]), 'between');
  if (date.kind !== 'range' || !date.isPair || isBetween || from === null || to === null) return undefined;
  const { year } = dayParts(from as Day);
  return [from as Day, ...(date.between ?? []).flatMap(({ month, day }) => dayFrom(year, month, day) ?? []), to];
}

const fewestDaysTakenIn = 14;

/** "Acceptance of articles: 1 May to 1 June", with nothing handed in before: weeks in which they are taken in, not told of. */
export function takenIn(items: readonly Dated[]): readonly Dated[] {
  const first = items.flatMap((item) => (handIn.has(item.entry.kind) && item.from !== null ? [item.from] : [])).toSorted()[0];
  return items.map((item) => {
    const { entry, from, to } = item;
    const isLong = entry.kind === 'notification' && from !== null && to !== null && addDays(from as Day, fewestDaysTakenIn) <= to;
    if (!isLong || (first !== undefined && first < from) || !hasSign(entry.label, 'taking in')) return item;
    const label = labelOf(entry.label);
    const [notify, ...more] = label.mentions.filter(({ concept }) => concept === 'notify');
    const isOnly = notify !== undefined && more.length === 0 && says(label, 'paper', 'abstract', 'proposal');
    return isOnly ? { ...item, entry: { ...entry, kind: 'submission' } } : item;
  });
}

/** "Submissions from 1 March to 15 April, 17:00": the first day opens, the last one closes at that hour. */
export function splitWindows(items: readonly Dated[]): readonly Dated[] {
  return items.flatMap((item): Dated[] => {
    const { entry, to } = item;
    if (to !== null && item.from !== null && to === addDays(item.from as Day, 1) && isAtNight(entry)) return [nightBetween(item, to)];
    if (to === null || !windowed.has(entry.kind)) return to !== null && entry.kind === 'opens' ? openUntil(item, to) : [item];
    const named = daysNamed(item);
    if (named) return named.map((from) => ({ ...item, from, to: null }));
    const closes = { ...item, from: to, to: null };
    if (entry.kind === 'camera-ready') return [closes];
    return [{ ...item, entry: opening(entry), to: null, was: [], others: [] }, closes];
  });
}

const lettersBeforeNight = 30;
/** What leads from the word to its days: "night of", "Nacht vom", but not "gala night:". */
const nightLead = /^[\p{L}’'\s]{0,12}$/u;

/** "Midnight between 5 and 6 May"; of what closes also "in the night of 5 to 6 May". */
function isAtNight({ hour, kind, unit, date }: Entry): boolean {
  if (hour?.said === 'midnight') return true;
  const before = unit.text.slice(Math.max(0, date.at[0] - lettersBeforeNight), date.at[0]);
  const end = windowed.has(kind) ? lastEndOf(before, 'night') : undefined;
  return end !== undefined && nightLead.test(before.slice(end));
}

const noon = 12 * 60;

/** Such a night is the end of the first day; an hour of it before midnight is of that day, one behind it of the next. */
function nightBetween(item: Dated, to: Day): Dated {
  const { hour } = item.entry;
  if (hour?.said === 'hour') return { ...item, from: hour.minutes >= noon ? item.from : to, to: null };
  return { ...item, to: null, entry: { ...item.entry, hour: { minutes: 24 * 60, said: 'end of day' } } };
}

/** The hour of a window, and the zone with it, is that at which it closes, unless its first day has one too. */
const opening = (entry: Entry): Entry => {
  const hour = entry.date.opensAt;
  return { ...entry, kind: 'opens', hour, zone: entry.hour && !hour ? undefined : entry.zone };
};

/** "The call is open from 9 April through 13 May": what is asked for closes on the last day. */
function openUntil(item: Dated, to: Day): Dated[] {
  const guess = kindOf(labelOf(item.entry.label).mentions.filter(({ concept }) => concept !== 'opens'));
  const kind = guess && windowed.has(guess.kind) ? guess.kind : 'submission';
  return [
    { ...item, entry: opening(item.entry), to: null },
    { ...item, entry: { ...item.entry, kind }, from: to, to: null },
  ];
}

/** From the first to the last day of what a list names as the event, whose year may be its neighbours'. */
function listedDays(items: readonly Dated[]): { readonly start: Day; readonly end: Day } | undefined {
  const days = items.flatMap((item) => {
    const closing = isListedEvent(item.entry) ? closingOf(item) : undefined;
    return closing && item.from !== null ? [{ start: item.from as Day, end: closing }] : [];
  });
  const [start] = days.map((one) => one.start).sort();
  const end = days
    .map((one) => one.end)
    .sort()
    .at(-1);
  return start && end && { start, end };
}

/** "Tutorials: 12 June" in a list of dates, on a day of the event: the tutorials themselves, not what is handed in for them. */
export function partsOfEvent(items: readonly Dated[], days: { readonly start: Day; readonly end: Day } | undefined): readonly Dated[] {
  const event = days ?? listedDays(items);
  if (!event) return items;
  const [from, to] = [addDays(event.start, -margin), addDays(event.end, margin)];
  return items.map((item) => {
    const { kind, isPlain, isProse, unit, label } = item.entry;
    const closing = closingOf(item);
    const isThere = closing !== undefined && item.from !== null && closing >= from && item.from <= to;
    const isPart = kind === 'submission' && !isPlain && !isProse && isUnder(unit, 'dates') && says(labelOf(label), 'proposal');
    return isThere && isPart ? { ...item, entry: { ...item.entry, kind: 'event' } } : item;
  });
}
