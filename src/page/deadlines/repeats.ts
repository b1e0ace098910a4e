import { isLater } from '#dates/later.ts';
import { type Reach, withEarlier } from '#dates/reach.ts';
import { askedFor, judged } from '#model/kinds.ts';
import type { Block } from '../block.ts';
import { labelOf } from '../labels/label.ts';
import { areOfOneMove, isOfFormer, isOfMoved } from '../labels/moved-name.ts';
import { isTelling } from '../labels/telling.ts';
import { tidy } from '../labels/tidy.ts';
import type { SeenDate } from '../outline/seen.ts';
import { isOnlyTime } from '../outline/title.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { hourLeft } from '../pairing/lines/clock-beside.ts';
import type { Steps } from '../steps.ts';
import { partOf } from '../years/part.ts';
import type { Dated } from './dated.ts';
import { areOfTwoThings } from './thing.ts';
import { isMonthLong, Told } from './told.ts';

const mostWordsOfName = 4;
/** "Demos" on a line of its own, a term, or the first words of a paragraph: what follows is of something else than the entry before it. */
function beginsAnother(block: Block | undefined, { row, label }: Entry): boolean {
  if (block?.kind !== 'line' || areOfOneMove(block.text, row?.text ?? label) || isOnlyMoved(block.text)) return false;
  return block.role === 'term' || (block.text.split(' ').length <= mostWordsOfName && /\p{L}$/u.test(block.text) && isTelling(block.text));
}

/** "Previous deadline", "Extended deadline": of whatever is named above it. */
const isOnlyMoved = (text: string): boolean => (isOfFormer(text) || isOfMoved(text)) && areOfOneMove(text, '');

/** A day alone right below its title, as on a card: that names it, and what stands over both is its section. */
function sectionOf({ unit }: Entry): number | undefined {
  const title = unit.titles.at(-1);
  return (title?.block === unit.block - 1 && isOnlyTime(unit) ? unit.titles.at(-2) : title)?.block;
}

/** Whether the second stands right below the first, under the same title or on the next card. */
function sharesRow(a: Entry, b: Entry, blocks: readonly Block[]): boolean {
  const gap = b.unit.block - a.unit.block;
  if (gap < 0 || gap > 2 || (a.unit.titles.at(-1)?.block !== b.unit.titles.at(-1)?.block && sectionOf(a) !== sectionOf(b))) return false;
  return gap < 2 || !beginsAnother(blocks[a.unit.block + 1], a);
}

/**
 * The same label twice in a row, the first struck out or the second called an extension: the second replaced the first. Also a line that
 * is only an extension ("New deadline: …") behind the line that it extends.
 */
export function joinRepeats(entries: readonly Entry[], blocks: readonly Block[]): Entry[] {
  const joined: Entry[] = [];
  for (const [i, entry] of entries.entries()) {
    const last = joined.at(-1);
    if (last && isOfPapers(entry, last, entries.slice(Math.max(0, i - nearPapers), i + nearPapers)))
      joined.push({ ...entry, kind: 'submission', label: tidy(without(entry.unit.seen, entry.unit.text)) });
    else if (last && sharesRow(last, entry, blocks) && isFormerOf(entry, last))
      joined[joined.length - 1] = { ...last, was: [...last.was, entry.date], before: [...last.before, entry] };
    else if (last && sharesRow(last, entry, blocks) && replaces(entry, last))
      joined.splice(-1, 1, ...openingOf(last), {
        ...entry,
        kind: last.kind,
        label: entry.isNameless || isOnlyMoved(entry.label) ? last.label : entry.label,
        track: entry.track ?? last.track,
        ...hourLeft(entry, last),
        was: [...last.was, last.date, ...entry.was],
        before: [...last.before, last],
      });
    else joined.push(entry);
  }
  return joined;
}

/** "Previous deadline: 1 March" below "Papers: 15 March", on a line or card of its own: what it was before. */
const isFormerOf = (entry: Entry, last: Entry): boolean =>
  areOfOneKind(entry, last) &&
  isOnlyMoved(entry.label) &&
  isOfFormer(entry.label) &&
  !isOfFormer(last.label) &&
  mayBeLater(last.date, entry.date);

/** In entries, before or behind. */
const nearPapers = 4;
/**
 * "Papers: 10 March", "Abstracts: 1 March", "Extended deadline: 15 March": a later day than that of the papers is theirs, and the abstracts
 * that stand between keep their own.
 */
const isOfPapers = (entry: Entry, last: Entry, near: readonly Entry[]): boolean =>
  last.kind === 'abstract' &&
  !last.date.struck &&
  entry.isNameless &&
  entry.was.length === 0 &&
  near.some(
    ({ kind, date, unit }) =>
      kind === 'submission' && !date.struck && unit.titles.at(-1) === last.unit.titles.at(-1) && isSurelyLater(entry.date, date),
  );

const isSurelyLater = (one: SeenDate, other: SeenDate): boolean => {
  const [a, b] = [partOf(one.date), partOf(other.date)];
  return a !== undefined && b !== undefined && isLater(a, b);
};

/** What has no name of its own may be of an abstract as well as of a paper. */
const areOfOneKind = (entry: Entry, last: Entry): boolean =>
  entry.kind === last.kind || (judged.has(entry.kind) && judged.has(last.kind) && isOnlyMoved(entry.label));

/** "1 December – 1 March" above a later end: what is open for longer opens as it did. */
function openingOf(last: Entry): readonly Entry[] {
  const { date } = last.date;
  if (date.kind !== 'range' || last.date.struck || !askedFor.has(last.kind)) return [];
  const day: SeenDate = { ...last.date, date: { kind: 'day', days: [date.from] } };
  return [{ ...last, kind: 'opens', date: day, was: [], hour: last.date.opensAt, zone: last.hour ? undefined : last.zone }];
}

/** "Extended deadline: ~~16 March~~ 23 March" below "Abstracts: 1 February": it says itself which day it replaced, and that is another. */
const wasElse = ({ was }: Entry, last: Entry): boolean =>
  was.length > 0 && was.every((old) => mayBeLater(old, last.date) || mayBeLater(last.date, old));

/** "5 May (extended)" on the card or in the column of something else: its words name nothing, and the label that they have does. */
const isNamedElse = ({ isNameless, label, track, unit }: Entry, last: Entry): boolean =>
  isNameless &&
  (isOfOtherTrack(track, last) ||
    (!isOnlyMoved(label) && !areOfOneMove(label, last.label) && unit.titles.every(({ text }) => labelOf(text).text !== label)));

/** "Industry track | 5 May (extended)" below "Demos | 1 May", under a title that says that both are handed in. */
const isOfOtherTrack = (track: string | null, last: Entry): boolean =>
  track !== null && track !== last.track && !isOnlyMoved(track) && !areOfOneMove(track, last.track ?? last.label);

function replaces(entry: Entry, last: Entry): boolean {
  if (!areOfOneKind(entry, last) || entry.unit === last.unit || areOfTwoThings(entry, last) || isNamedElse(entry, last)) return false;
  if ((entry.isNameless && entry.isExtended) || (isOnlyMoved(entry.label) && isOfMoved(entry.label) && !isOfFormer(last.label)))
    return last.date.struck || (mayBeLater(entry.date, last.date) && !wasElse(entry, last));
  // Right below a struck date its own name holds the one that is not, be it an earlier one; it may be the first of several that came for
  // one.
  const isBelow = last.date.struck && !entry.date.struck && entry.unit.block - last.unit.block === 1;
  const isSaid = last.date.struck || entry.isExtended || isOfMoved(entry.label) || isOfFormer(last.label);
  const isMoved = isBelow || (isSaid && mayBeLater(entry.date, last.date));
  if (!isMoved || !areOfOneMove(entry.label, last.label)) return false;
  return (isBelow && last.track === null) || (entry.track ?? '') === (last.track ?? '');
}

/** Where not both say their year, another day may be a later one: December before January. */
function mayBeLater(one: SeenDate, other: SeenDate): boolean {
  const [a, b] = [partOf(one.date), partOf(other.date)];
  if (!a || !b) return false;
  const areOfYears = a.year !== undefined && b.year !== undefined;
  return areOfYears ? isLater(a, b) : a.month !== b.month || a.day !== b.day;
}

/** A second telling, and the entry that it tells again. */
export interface Again {
  readonly again: Dated;
  readonly of: Entry;
}

/** One date is told once: body and sidebar, list and prose, phone and desktop copies become one, the fuller telling kept. */
export function* dropRepeats(all: readonly Dated[]): Steps<{ readonly kept: readonly Dated[]; readonly dropped: readonly Again[] }> {
  const told = new Told();
  const places: number[] = [];
  const dropped: Again[] = [];
  // Lists first: prose repeats them, not they the prose. A row that was moved comes before the line that still tells its old day.
  const rank = ({ entry, was }: Dated): number => (entry.isProse ? 2 : 0) + (was.length ? 0 : 1);
  const ordered = all.map((item, place) => ({ item, place })).sort((a, b) => rank(a.item) - rank(b.item));
  for (const { item, place } of ordered) {
    yield;
    const twin = told.twinOf(item);
    const other = twin === undefined ? undefined : told.items[twin];
    if (twin === undefined || !other) {
      told.set(told.items.length, item);
      places.push(place);
      continue;
    }
    const isExact = isMonthLong(other.from) && !isMonthLong(item.from);
    const [kept, again] = isExact || saysMoreOf(item.entry, other.entry) ? [item, other] : [other, item];
    told.set(twin, merged(kept, again));
    dropped.push({ again, of: kept.entry });
  }
  const inOrder = told.items.map((item, i) => ({ item, place: places[i] ?? 0 })).sort((a, b) => a.place - b.place);
  return { kept: inOrder.map(({ item }) => item), dropped };
}

/** "Essay prize, 30 September" over "essays are due 30 September": what the title only dates falls due in the sentence. */
const saysMoreOf = (again: Entry, kept: Entry): boolean =>
  again.isPlain &&
  !kept.isPlain &&
  again.kind === kept.kind &&
  askedFor.has(kept.kind) &&
  kept.unit.block < again.unit.block &&
  !kept.isRefusal;

const fewestInSentence = 5;

/** "Please submit your paper no later than": the list's name is shorter. */
const isSentence = ({ label, isProse }: Entry): boolean => isProse || label.split(' ').length >= fewestInSentence;

/** "11:59 PM", and again "10:59 PM (Europe/London)": the same moment by another clock, whose zone is none of the first hour. */
const isOneHour = (a: Entry, b: Entry): boolean => !a.hour || !b.hour || a.hour.minutes === b.hour.minutes;

/** What the second says of the time of day, and the first where it says nothing; the hours of the first settle what midnight is meant. */
const toldAgain = (a: Entry, b: Entry): Reach => {
  const isOpen = a.hour !== undefined && (b.hour?.said === 'midnight' || b.hour?.said === 'start');
  return { hour: isOpen ? a.hour : (b.hour ?? a.hour), zone: b.zone ?? a.zone };
};

/** Of two tellings of one day the second says an hour or a zone, the first neither. */
const saysMore = (b: Entry, a: Entry): boolean => !a.hour && !a.zone && (b.hour !== undefined || b.zone !== undefined);

function merged(kept: Dated, again: Dated): Dated {
  const isHandy = again.from === kept.from;
  const [a, b] = [kept.entry, again.entry];
  // "Submission deadline" in a header is that of the abstracts which a list has on its day.
  const isOfAbstracts = a.kind === 'submission' && b.kind === 'abstract' && !b.isProse;
  const told: Reach = { hour: a.hour ?? b.hour, zone: a.zone ?? (isOneHour(a, b) ? b.zone : undefined) };
  const reach = isHandy ? withEarlier(told, toldAgain(a, b)) : a;
  const entry: Entry = {
    ...a,
    kind: isOfAbstracts ? b.kind : a.kind,
    label: isOfAbstracts || (isHandy && isSentence(a) && !isSentence(b)) ? b.label : a.label,
    hour: reach.hour,
    zone: reach.zone,
    ...(isHandy && (saysMore(b, a) || reach.hour !== told.hour) && { timedBy: b.timedBy ?? b }),
    isExtended: a.isExtended || (isHandy && b.isExtended),
  };
  const was = isHandy ? [...new Set([...kept.was, ...again.was])].sort() : kept.was;
  return { ...kept, entry, was };
}
