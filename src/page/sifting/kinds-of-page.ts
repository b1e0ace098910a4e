import type { Kind } from '#model/call.ts';
import { addDays, type Day } from '#model/day.ts';
import { askedFor, judged } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { isStaleBefore } from '../deadlines/stale.ts';
import { isListedEvent } from '../event/event-days.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { ownWords } from '../labels/own-words.ts';
import { isUnder, type Unit } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { hasSign } from '../phrases/signs.ts';
import { margin } from './by-event.ts';
import { isFinalHandedIn } from './final-handed-in.ts';

const isOnlyCall = ({ entry: { kind, isPlain, label } }: Dated): boolean =>
  kind === 'opens' && !isPlain && says(labelOf(label), 'call') && !says(labelOf(label), 'opens');

/** "Call for Papers: 15 May" tells when a call is out where the page has deadlines; where it has none, the day is the deadline. */
export function callsAsDeadlines(items: readonly Dated[]): readonly Dated[] {
  if (items.some(({ entry }) => askedFor.has(entry.kind))) return items;
  return items.map((item) => (isOnlyCall(item) ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item));
}

/** With one of these, entering for a prize is not all that a page asks for. */
const besideEntries: ReadonlySet<Kind> = new Set([...judged, 'event']);

/**
 * "Inschrijving voor de scriptieprijs", "Inscrições" for a fellowship: who enters for what is awarded hands something in, unless the page
 * asks for that elsewhere.
 */
export function entriesForFunds(items: readonly Dated[]): readonly Dated[] {
  if (items.some(({ entry }) => besideEntries.has(entry.kind) || isFinalHandedIn(entry))) return items;
  const isOfFunds = ({ label, unit }: Entry) =>
    [label, ...unit.titles.map(({ text }) => text)].some((text) => hasSign(text, 'funds') || hasSign(text, 'a contest'));
  return items.map((item) =>
    (item.entry.kind === 'registration' || isApplication(item.entry)) && isOfFunds(item.entry)
      ? { ...item, entry: { ...item.entry, kind: 'submission' } }
      : item,
  );
}

/** "Wnioski o stypendium należy złożyć do": help is applied for. */
function isApplication({ kind, label }: Entry): boolean {
  const about = labelOf(label);
  return kind === 'other' && says(about, 'aid') && says(about, 'proposal', 'submit');
}

const sectionOf = ({ titles }: Unit): number => titles.at(-1)?.block ?? -1;

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
      const closing = askedFor.has(other.entry.kind) && !other.entry.isProse && titleOf(other) === title ? closingOf(other) : undefined;
      return closing !== undefined && isStaleBefore(day, closing) && closing < addDays(day, daysOfOneYear);
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

const mostDaysAhead = 21;

/** "Registration | Full paper" in the row of one track: what is registered so shortly before a paper is due is the paper. */
function isBesidePaper(item: Dated, closing: Day, items: readonly Dated[]): boolean {
  const { unit, label } = item.entry;
  if (unit.cell === null || ownWords(label, 'registration').length > 0 || hasSign(label, 'early')) return false;
  return items.some((other) => {
    const day = other.entry.kind === 'submission' && other.entry.unit.block === unit.block ? closingOf(other) : undefined;
    return day !== undefined && closing < day && day <= addDays(closing, mostDaysAhead) && says(labelOf(other.entry.label), 'paper');
  });
}

/** "Register your paper by" before papers are due: its title and abstract. Later, those who will present it pay. */
export function registeredBefore(items: readonly Dated[]): readonly Dated[] {
  const last = items
    .flatMap((item) => (item.entry.kind === 'submission' ? (closingOf(item) ?? []) : []))
    .toSorted()
    .at(-1);
  return items.map((item) => {
    const closing = item.entry.kind === 'registration' ? closingOf(item) : undefined;
    const isBefore =
      closing !== undefined &&
      ((last !== undefined && closing < last && hasSign(item.entry.label, 'a paper is registered')) || isBesidePaper(item, closing, items));
    return isBefore ? { ...item, entry: { ...item.entry, kind: 'abstract' } } : item;
  });
}

const ofPlainDeadlines: ReadonlySet<Concept> = new Set(['deadline', 'dates']);

/**
 * "Early bird deadline" in one list with "Regular deadline" and "Late deadline", where nothing else is asked for: each is one for entries,
 * and the early one costs less.
 */
export function earlyBirds(items: readonly Dated[]): readonly Dated[] {
  const isStage = ({ entry: { kind, isPlain, label } }: Dated) =>
    kind === 'submission' &&
    !isPlain &&
    hasSign(label, 'stage') &&
    labelOf(label).mentions.every(({ concept }) => ofPlainDeadlines.has(concept));
  const stages = items.filter(isStage);
  if (stages.length === 0 || items.some((item) => judged.has(item.entry.kind) && !isStage(item))) return items;
  return items.map((item) => {
    const { kind, label, unit } = item.entry;
    const isListed = kind === 'registration' && hasSign(label, 'early') && says(labelOf(label), 'deadline');
    return isListed && stages.some(({ entry }) => sectionOf(entry.unit) === sectionOf(unit))
      ? { ...item, entry: { ...item.entry, kind: 'submission' } }
      : item;
  });
}

/** "Response deadline" behind the day by which papers are due: those who wrote them answer. */
export function responsesBehind(items: readonly Dated[]): readonly Dated[] {
  return items.map((item) => {
    const { kind, isPlain, label } = item.entry;
    const closing = kind === 'submission' && !isPlain && hasSign(label, 'a response') ? closingOf(item) : undefined;
    const isBehind =
      closing !== undefined &&
      items.some((other) => judged.has(other.entry.kind) && other.entry.isPlain && (closingOf(other) ?? closing) < closing);
    return isBehind ? { ...item, entry: { ...item.entry, kind: 'response' } } : item;
  });
}

/** "Call for Papers" over the day by which its sentences ask for papers: no day on which the call is out. */
export function callsOnDeadlines(items: readonly Dated[]): readonly Dated[] {
  return items.map((item) => {
    const twin = isOnlyCall(item) ? items.find((other) => askedFor.has(other.entry.kind) && closingOf(other) === item.from) : undefined;
    return twin ? { ...item, entry: { ...item.entry, kind: twin.entry.kind } } : item;
  });
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

/** "Early submission deadline", "Abstract registration": what comes before the whole. */
const isOnlyFirst = ({ kind, label }: Entry): boolean => kind === 'abstract' || (kind === 'submission' && hasSign(label, 'early'));

const fewestDaysToJudge = 14;

/** Whether something else is asked for so far from a final version that it may have been judged between; those who come register with it. */
function mayBeJudgedBetween(closing: Day | undefined): (other: Dated) => boolean {
  if (closing === undefined) return () => true;
  const [first, last] = [addDays(closing, -fewestDaysToJudge), addDays(closing, fewestDaysToJudge)];
  return (other) => {
    const day = closingOf(other);
    if (day === undefined) return true;
    return day > closing ? other.entry.kind !== 'registration' || day < last : day <= first;
  };
}

/**
 * "Final submission deadline" before anyone is told of a decision, or, where none is told of, beside nothing but an early deadline, one
 * for abstracts, or one so near that nothing was judged between: what is judged, not what is printed.
 */
export function finalsToBeJudged(items: readonly Dated[]): readonly Dated[] {
  const told = items.flatMap((item) => (item.entry.kind === 'notification' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  const others = items.filter(({ entry }) => askedFor.has(entry.kind) && !isOnlyFirst(entry));
  return items.map((item) => {
    if (!isFinalHandedIn(item.entry)) return item;
    const closing = closingOf(item);
    const isEarly = told === undefined ? !others.some(mayBeJudgedBetween(closing)) : closing !== undefined && closing < told;
    return isEarly ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item;
  });
}

const fewestDaysTakenIn = 14;

/** "Acceptance of articles: 1 May to 1 June", with nothing handed in before: weeks in which they are taken in, not told of. */
export function takenIn(items: readonly Dated[]): readonly Dated[] {
  const first = items.flatMap((item) => (askedFor.has(item.entry.kind) && item.from !== null ? [item.from] : [])).toSorted()[0];
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
