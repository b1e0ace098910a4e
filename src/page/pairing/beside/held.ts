import { isAnd, withoutAnd } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import { type Concept, thingsJudged } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { SeenDate } from '../../outline/seen.ts';
import { spanLength } from '../../outline/span-length.ts';
import { beginsWithSign, endOfSign, endsWithSign, goesOnWithSign, hasSign, isSign, someSign } from '../../phrases/signs.ts';
import { isPostposition } from './postposition.ts';
import { isRound } from './rounds.ts';

/** What takes place is the event. */
export const heldEvent = { kind: 'event', isPlain: true } as const;
/** Letters from the verb to its day; the days of an event may stand behind the names of those who hold it. */
const nearBefore = { day: 90, range: 160 } as const;

/** "Hotel rooms are held for us until": what is kept for those who come is no event. */
const isOfRooms = (before: string, verb: number): boolean =>
  labelOf(
    before
      .slice(0, verb)
      .split(/[.;]\s/)
      .at(-1) ?? '',
  ).mentions.at(-1)?.concept === 'aid';

/** "… will be held in Singapore from 28 September to 1 October": what is said last before the date is that something takes place. */
export function isHeld(cluster: Cluster, { before, behind }: Around, text: string): boolean {
  const { dates } = cluster;
  if (isPostposition(behind) || isRound(before)) return false;
  const isOnDays = isNamedSpan(dates, before) || isSpanOfFirst(cluster, before, text) || isUpcoming(dates, before);
  if (isOnDays || isBeginning(before) || isItsDay(before) || isOnDay(before)) return true;
  const verbs = labelOf(before).mentions.filter(({ concept }) =>
    ['held', 'deadline', 'submit', 'notify', 'register', 'closes'].includes(concept),
  );
  const last = verbs.at(-1);
  // "La comunicación de la evaluación se realizará el": what is told then is no event.
  const told = verbs.at(-2);
  const isTold =
    told?.concept === 'notify' && !says(labelOf(before), 'event') && !partsClauses(before.slice(told.end, last?.at ?? before.length));
  return (
    last?.concept === 'held' &&
    !isOfRooms(before, last.at) &&
    !isTold &&
    !isPerhapsHeld(before) &&
    !isTakingIn(before, last.at, dates) &&
    dates.some(({ date }) => (date.kind === 'range' || date.kind === 'day') && before.length - last.end < nearBefore[date.kind])
  );
}

const takenIn: ReadonlySet<Concept> = new Set([...thingsJudged, 'aid', 'opens', 'deadline', 'dates']);

/** "Our call for talks runs from January 25th until March 14th", "приём заявок проходит с 1 по 25 апреля", "pendaftaran dilaksanakan mulai": while something is handed in no event is held. */
function isTakingIn(before: string, held: number, dates: Cluster['dates']): boolean {
  if (!goesOnWithSign(before.slice(held), 'goes on')) return false;
  const asked = labelOf(before).mentions.findLast(({ concept, at }) => at < held && !takenIn.has(concept));
  return (
    (asked?.concept === 'submit' || asked?.concept === 'register' || asked?.concept === 'call') &&
    dates.every(({ date }) => date.kind === 'range')
  );
}

const partsClauses = (between: string): boolean => clauses.test(between) || between.split(/\s/).some(isAnd);

const longestModal = 12;
/** "Some workshops may be held on": nobody knows yet. */
export function isPerhapsHeld(before: string): boolean {
  const held = labelOf(before).mentions.findLast(({ concept }) => concept === 'held');
  const lead = held && before.slice(Math.max(0, held.at - longestModal), held.at);
  return lead !== undefined && someSign(lead, 'perhaps', (_, end) => lead.slice(end).trim() === '');
}

const longestDay = 60;
const mostBeforeUntil = 12;
const smallWord = /^[\s,(:–—-]{0,4}\p{L}{0,4}\s{0,2}$/u;
/** "Talks of 20 minutes on the day of the event, 30 June", but not "until the day of the event". */
export function isItsDay(before: string): boolean {
  const near = before.slice(-longestDay);
  const isAsked = (words: string) => says(labelOf(words), 'until', 'deadline', 'closes');
  return someSign(
    near,
    'day of the event',
    (at, end) => smallWord.test(near.slice(end)) && !isAsked(near.slice(Math.max(0, at - mostBeforeUntil), at)),
  );
}

const clauses = /[,;.:]/;
/** "This year's conference is on 3 June": the event is what the clause is about, and behind it stands only that it is then. */
export function isOnDay(before: string): boolean {
  const event = labelOf(before).mentions.findLast(({ concept }) => concept === 'event');
  if (event === undefined || !isSign(before.slice(event.end), 'is on a day')) return false;
  const clause = before.slice(0, event.at).split(clauses).at(-1) ?? '';
  const words = clause.split(' ');
  const subject = words.slice(words.findLastIndex(isAnd) + 1).join(' ');
  return subject.length <= mostBeforeEvent && !hasSign(subject, 'about') && !says(labelOf(subject), 'past', ...asking, ...handedIn);
}

const nearEvent = 16;
/** "A hackathon starting on": an event is named, and right behind it that it begins. */
export function isBeginning(before: string): boolean {
  const { mentions } = labelOf(before);
  const [event, begins] = mentions.slice(-2);
  const isNear = event?.concept === 'event' && begins?.concept === 'opens' && begins.at - event.end < nearEvent;
  return isNear && before.length - begins.end < longestStart && !says({ mentions: mentions.slice(0, -2) }, ...asking, 'submit', 'proposal');
}
const longestStart = 5;
/** "… starting on 3 May at noon and ending on", "in the afternoon and finishing on": when it starts may stand between, and nothing else. */
export function isEnding(before: string): boolean {
  const words = before.slice(endOfSign(before, 'before an hour') ?? 0).replace(marksBefore, '');
  const at = everyMatch(words.slice(0, longestMoment), wordBegin).find(
    ({ index }) => withoutAnd(words.slice(index)) !== words.slice(index),
  );
  if (at === undefined || clauses.test(words.slice(0, at.index))) return false;
  return labelOf(words.slice(0, at.index)).mentions.length === 0 && says(labelOf(words.slice(at.index)), 'closes');
}
const longestMoment = 40;
const wordBegin = /(?<!\p{L})\p{L}/gu;
const marksBefore = /^\P{L}{1,9}/u;

const longestName = 80;
const isBlankOrMark = /^[\s,(]*$/;
const inSmall = /^,? \p{Ll}/u;
const namesOn = (words: string): boolean => inSmall.test(words) && beginsWithSign(words, 'leads on a name');

/** What stands between a name of an event and its days: nothing, or more of the name. */
export const leadsUp = (words: string): boolean =>
  isBlankOrMark.test(words) || (words.length < longestName && namesOn(words) && !/[.;:!?()]./.test(words));

/** Words of a name, up to the bracket or comma before its days. */
const nameUpTo = /^\s*\p{Lu}[^.;:!?()]+[(,]\s*$/u;

/** "Talks for the upcoming KelpConf Graz (14–15 September 2027, Graz)": what is to come has a name, and its days right behind it. */
export function isUpcoming(dates: Cluster['dates'], before: string): boolean {
  const [only] = dates;
  if (dates.length !== 1 || only?.date.kind !== 'range' || only.date.to.year === undefined || !/[(,]\s*$/.test(before)) return false;
  const near = before.slice(-longestName);
  return someSign(near, 'upcoming', (_, end) => nameUpTo.test(near.slice(end)) && !says(labelOf(near.slice(end)), ...asking));
}

export const asking: readonly Concept[] = ['deadline', 'until', 'closes', 'opens', 'notify', 'register', 'extended'];
const mostDaysHeld = 10;
/** A span that is no longer than an event. */
export const isShortSpan = (found: SeenDate | undefined): boolean =>
  found !== undefined && (spanLength(found) ?? Number.POSITIVE_INFINITY) <= mostDaysHeld;
/** "The previous workshop", "past editions of the conference". */
const nearPast = 20;

/** Letters of the words before an event with which a sentence begins: "Gemeinsame", "Wspólna". */
const mostBeforeEvent = 24;
export const handedIn: readonly Concept[] = [...thingsJudged, 'submit', 'final', 'programme', 'call'];

/** What leads to a span of days: "vom 5. bis 7.", "du 5 au 7", "de 5 a 7". */
const isLedSpan = ({ start }: Cluster, before: string, text: string): boolean =>
  endsWithSign(before, 'during days') || endsWithSign(before, 'from a day') || beginsWithSign(text.slice(start), 'span of days');

/**
 * "Gemeinsame Tagung der Gesellschaft (GfT) und der Gruppe Moor vom 5. bis 7. Oktober 2027": what a sentence begins with, and when it is.
 */
export function isSpanOfFirst(cluster: Cluster, before: string, text: string): boolean {
  const [only] = cluster.dates;
  if (cluster.dates.length !== 1 || only?.date.kind !== 'range' || only.date.from.year === undefined) return false;
  if (!isShortSpan(only)) return false;
  const { mentions } = labelOf(before);
  const [first] = mentions;
  if (first?.concept !== 'event' || first.at > mostBeforeEvent || says({ mentions }, ...asking, ...handedIn)) return false;
  return isLedSpan(cluster, before, text);
}

/** What makes a span one in which something is handed in, wherever in the sentence it stands. */
const closingWords: readonly Concept[] = ['deadline', 'until', 'closes', 'register', 'extended'];

/** "Winners are notified in April and honoured at the annual meeting": where the clause begins that a place is in. */
function clauseAt(before: string, place: number): number {
  let at = 0;
  for (const { 0: word, index } of everyMatch(before.slice(0, place), words)) if (isAnd(word)) at = index;
  return at;
}
const words = /\p{L}+/gu;

/**
 * "A three-day conference April 11-13, 2027 at", "the annual meeting of the Kelp Society in Graz, 3–6 January 2027": a name, and its days.
 */
export function isNamedSpan(dates: Cluster['dates'], before: string): boolean {
  const [only] = dates;
  if (dates.length !== 1 || only?.date.kind !== 'range') return false;
  // "A virtual event (18–20 March)" needs no year.
  if (only.date.from.year === undefined && !/\(\s*$/.test(before)) return false;
  if (!isShortSpan(only)) return false;
  const { mentions } = labelOf(before);
  const last = mentions.at(-1);
  return (
    last?.concept === 'event' &&
    !says({ mentions: mentions.filter(({ at }) => at >= clauseAt(before, last.at)) }, ...asking) &&
    !says({ mentions }, ...closingWords) &&
    !mentions.some(({ concept, end }) => concept === 'past' && last.at - end < nearPast) &&
    leadsUp(before.slice(last.end))
  );
}
