import { isTo } from '#dates/and.ts';
import { isForward } from '#dates/range.ts';
import { askedFor } from '#model/kinds.ts';
import { isToldAtEvent, jointLabels } from '../../labels/joint.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare, isNameless } from '../../labels/nameless.ts';
import { ownLabel } from '../../labels/own-label.ts';
import { type Around, sentenceAt } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { namesSome } from '../../outline/for-whom.ts';
import { extendsForSome } from '../../outline/not-for-all.ts';
import type { Unit } from '../../outline/outline.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { type Settled, settle } from '../../outline/settle.ts';
import { spanLength } from '../../outline/span-length.ts';
import type { KindGuess } from '../../phrases/kind.ts';
import { hasSign } from '../../phrases/signs.ts';
import { isBeforeDay } from '../beside/before-day.ts';
import { isCountedFromDeadline } from '../beside/counted-back.ts';
import { endedKind } from '../beside/refused.ts';
import type { Entry } from '../entry.ts';
import { isMonthWindow } from '../several/month-window.ts';
import { eachOfRivals } from '../several/two-names.ts';
import { clockFor } from './clock-beside.ts';

const mostDaysOfAnEvent = 14;

const mostDaysBesideCall = 4;
/** "Call for speakers: 1–12 February": longer than most events, and as long as a call that is open for a short while. */
const mostDaysUnderCall = 7;

/** "First Call for Posters": the call itself is out, and nothing else is said to open. */
const isCallAlone = ({ mentions }: Label): boolean =>
  mentions.every(({ concept, at, end }) =>
    concept === 'opens' ? mentions.some((other) => other.concept === 'call' && other.at < end && other.end > at) : concept === 'call',
  );

/** "Applications open: 1–12 February": what is only handed in opens and closes, be it for a few days. */
const isOnlyHandedIn = (label: Label): boolean =>
  says(label, 'proposal') && !says(label, 'event', 'held') && !hasSign(label.text, 'shown at an event');

/** How many days a span may have that is the event's; none where its label says what else it is. */
function mostDaysOfEvent(label: Label, { kind, isPlain }: KindGuess, words: string): number {
  if (kind === 'submission') return !isPlain && hasSign(label.text, 'shown at an event') ? mostDaysBesideCall : 0;
  if (kind !== 'opens' || (!isPlain && isOnlyHandedIn(label))) return 0;
  if (says(label, 'event')) return mostDaysOfAnEvent;
  if (!isPlain) return says(label, 'call') ? mostDaysUnderCall : mostDaysOfAnEvent;
  return isBare(words) && isCallAlone(label) ? mostDaysBesideCall : 0;
}

/** "Photo contest of 6 and 7 August": nothing is handed in on two days that follow each other, whose name alone would have it. */
const isNamedForTwoDays = ({ date }: SeenDate, days: number, { guess, mentions, text }: Label): boolean =>
  date.kind === 'range' &&
  date.isPair === true &&
  days === 1 &&
  guess?.kind === 'submission' &&
  !guess.isPlain &&
  mentions.every(({ concept }) => concept === 'proposal') &&
  hasSign(text, 'a contest');

/**
 * What starts and lasts some days, and is not called for, is the event: "Posters kick off: 1–3 September". So are the few days below the
 * name of a call: "First Call for Posters, 10-13 April", and those of what is shown there: "Posters and demos: 1–2 September".
 */
function isEventSpan(seen: SeenDate, label: Label, words: string): boolean {
  const days = spanLength(seen);
  if (days === undefined || !label.guess) return false;
  if (isNamedForTwoDays(seen, days, label)) return true;
  const most = mostDaysOfEvent(label, label.guess, words);
  return most > 0 && days <= most;
}

/** "Timeline (tentative)". */
const isListTentative = ({ titles }: Unit): boolean => titles.some((title) => says(title, 'dates') && says(title, 'tentative'));

/**
 * A remark on a date of a sentence stands in its own clause: "decisions go out on 12 April, and final versions are expected on 26 April".
 */
const ownClause = (behind: string, prose: boolean): string => (prose ? (behind.split(/[,;]\s/, 1)[0] ?? behind) : behind);

/**
 * "For members the deadline is extended to 8 March", "it will not be extended to 8 March": the day told before holds for all or for all
 * others, unless the page is for members alone.
 */
const isNotMovedForAll = ({ titles }: Unit, before: string, clause: string): boolean =>
  hasSign(says(labelOf(before), 'extended') ? before : `${before} ${clause}`, 'not moved') ||
  extendsForSome(before, clause) ||
  (namesSome(`${before} ${clause}`) && !titles.some(({ text }) => namesSome(text)));

const sentenceEnd = /[.!?](?:\s|$)/;
/** "Until 1 March or until all places are taken": in the sentence of a date, and in what follows on it behind a semicolon. */
function mayCloseEarlier({ text }: Unit, { at: [start, end] }: SeenDate): boolean {
  const [rest = ''] = text.slice(end).split(sentenceEnd, 1);
  return hasSign(text.slice(sentenceAt(text, start)[0], end) + rest, 'may close earlier');
}

/** A label, and the track that its date is of. */
type Name = { readonly label: Label; readonly track: string | null };

/** Makes the entry of one settled cluster; undefined where no kind is named. */
export const entryOf = (unit: Unit, cluster: Cluster, name: Name, around: Around, prose: boolean): Entry | undefined =>
  entryWith(settle(cluster, unit.text, `${around.before} ${around.behind}`), unit, cluster, name, around, prose);

/** "The deadline was 1 March 2027": the entry of a day that its words only tell as an old one. */
export const passedEntry = (date: SeenDate, unit: Unit, cluster: Cluster, label: Label, around: Around): Entry | undefined =>
  entryWith({ date, was: [], rivals: [] }, unit, cluster, { label, track: null }, around, true);

function entryWith(
  found: Settled | undefined,
  unit: Unit,
  cluster: Cluster,
  { label, track }: Name,
  { before, behind }: Around,
  prose: boolean,
): Entry | undefined {
  const words = `${before} ${behind}`;
  const { date, ...settled } = withStruckEnd(found, unit.text, label) ?? { date: undefined, was: [], rivals: [] };
  if (!date || !label.guess) return undefined;
  const about = labelOf(words);
  const { hour, zone } = clockFor(unit, cluster, date);
  return {
    unit,
    kind: isEventSpan(date, label, words) ? 'event' : label.guess.kind,
    isPlain: label.guess.isPlain,
    label: ownLabel(label),
    track,
    date,
    ...settled,
    hour,
    zone,
    isExtended: says(about, 'extended') && !isNotMovedForAll(unit, before, ownClause(behind, true)),
    isTentative: isListTentative(unit) || (says(about, 'tentative') && says(labelOf(`${before} ${ownClause(behind, prose)}`), 'tentative')),
    isCancelled: says(about, 'cancelled'),
    isProse: prose,
    isNameless: isNameless(label),
    ...((isBeforeDay({ before, behind }) || isCountedFromDeadline({ before, behind })) && { isBefore: true }),
    ...(mayCloseEarlier(unit, date) && { mayCloseEarlier: true }),
    before: [],
  };
}

/** "20 January – ~~28 February~~": what is handed in between two days closed on the one that is struck out, and opened on the other. */
function withStruckEnd(found: Settled | undefined, text: string, label: Label): Settled | undefined {
  const kind = label.guess?.kind;
  // "Deadline: 20 February – ~~28 February~~": a new day, and the old one.
  if (says(label, 'deadline', 'until')) return found;
  const [first, last] = [found?.date, found?.was.at(-1)];
  if (first?.date.kind !== 'day' || last?.date.kind !== 'day' || first.struck || !last.struck || !kind || !askedFor.has(kind)) return found;
  if (last.at[0] < first.at[1] || !isTo(text.slice(first.at[1], last.at[0]))) return found;
  const [[from], [end]] = [first.date.days, last.date.days];
  if (!from || !end) return found;
  const to = { ...end, year: end.year ?? (from.year && from.year + (end.month < from.month ? 1 : 0)) };
  if (!isForward(from, to)) return found;
  return {
    date: { ...last, date: { ...last.date, days: [to] } },
    was: [{ at: [first.at[0], last.at[1]], date: { kind: 'range', from, to }, struck: false }],
    rivals: [],
  };
}

/** "1 March to 30 June (extended until 15 July)": what is open for longer opens as it did. */
export function withOpening(entry: Entry): readonly Entry[] {
  const window = entry.was.at(-1);
  if (window?.date.kind !== 'range' || window.struck || entry.date.date.kind !== 'day' || !askedFor.has(entry.kind)) return [entry];
  const date: SeenDate = { ...window, date: { kind: 'day', days: [window.date.from] } };
  // A struck end was the end of that window, and replaced none.
  const was = entry.date.struck ? entry.was.slice(0, -1) : entry.was;
  return [
    { ...entry, kind: 'opens', date, was: [], hour: undefined, zone: entry.hour ? undefined : entry.zone },
    { ...entry, was },
  ];
}

/** "Submissions: December 2026 – February 2027": the first month opens, the last one closes. */
function eachMonth(entry: Entry): readonly Entry[] | undefined {
  const { date } = entry.date;
  if (date.kind !== 'month' || date.from?.year === undefined || !askedFor.has(entry.kind) || !isMonthWindow(entry)) return undefined;
  const from = { kind: 'month', year: date.from.year, month: date.from.month } as const;
  return [{ ...entry, kind: 'opens', date: { ...entry.date, date: from }, was: [], rivals: [] }, entry];
}

/** "Opening and closing dates for applications: 1 January to 28 February": the names of the two ends of a window. */
const tellsBothEnds = (both: readonly Label[]): boolean =>
  both.some((label) => says(label, 'opens') && !says(label, 'closes')) &&
  both.some((label) => says(label, 'closes') && !says(label, 'opens'));

/** One entry for each thing that the label of a line or a row joins. */
export function eachNamed(entry: Entry): readonly Entry[] {
  const apart = eachMonth(entry) ?? eachOfRivals(entry);
  if (apart) return apart;
  if (!entry.isProse && entry.kind === 'notification' && isToldAtEvent(labelOf(entry.label))) return [{ ...entry, kind: 'event' }];
  const both = entry.isProse ? undefined : jointLabels(labelOf(entry.label));
  if (both && entry.date.date.kind === 'range' && tellsBothEnds(both)) return [entry];
  return both?.map(({ text, guess }) => ({ ...entry, label: text, kind: guess?.kind ?? entry.kind })) ?? [entry];
}

/** The day after which something is refused or ended is the last on which it is taken. */
export function refusalOf(unit: Unit, cluster: Cluster, around: Around): Entry | undefined {
  const words = `${around.before} ${around.behind}`;
  const kind = endedKind(words);
  const entry = kind && entryOf(unit, cluster, { label: labelOf(words).withGuess({ kind, isPlain: false }), track: null }, around, true);
  return entry && { ...entry, isRefusal: true };
}
