import { isMonth } from '#model/day.ts';
import { closingOf, type Dated } from './dated.ts';
import type { Entry } from './entry.ts';
import { tidy } from './label.ts';
import type { SeenDate } from './seen.ts';
import { partOf } from './years.ts';

const bareLabel = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/\b(?:extended|extension|new|final|updated|firm|hard|deadline|was|the|for|of)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sharesRow = (a: Entry, b: Entry): boolean => {
  const gap = b.unit.block - a.unit.block;
  return gap >= 0 && gap <= 2 && a.unit.titles.at(-1)?.block === b.unit.titles.at(-1)?.block;
};

/**
 * The same label twice in a row, the first struck out or the second called an extension: the second replaced the first. Also a line that
 * is only an extension ("New deadline: …") behind the line that it extends.
 */
export function joinRepeats(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last && replaces(entry, last))
      joined[joined.length - 1] = {
        ...entry,
        label: entry.isNameless ? last.label : entry.label,
        track: entry.track ?? last.track,
        was: [...last.was, last.date, ...entry.was],
        before: [...last.before, last],
      };
    else joined.push(entry);
  }
  return joined;
}

function replaces(entry: Entry, last: Entry): boolean {
  if (entry.kind !== last.kind || !sharesRow(last, entry) || entry.unit === last.unit) return false;
  const isSame = bareLabel(entry.label) === bareLabel(last.label) && (entry.track ?? '') === (last.track ?? '');
  if (entry.isNameless && entry.isExtended) return isLater(entry.date, last.date) || last.date.struck;
  return isSame && (last.date.struck || entry.isExtended) && isLater(entry.date, last.date);
}

function isLater(a: SeenDate, b: SeenDate): boolean {
  const [later, earlier] = [partOf(a.date), partOf(b.date)];
  if (!later || !earlier) return false;
  const rank = ({ year, month, day }: typeof later) => (year ?? 0) * 400 + month * 32 + day;
  if (later.year === undefined || earlier.year === undefined) return rank({ ...later, year: 0 }) !== rank({ ...earlier, year: 0 });
  return rank(later) > rank(earlier);
}

const wordsOf = new WeakMap<Entry, ReadonlySet<string>>();

/** The words of an entry's track and label; asked for again and again on a page that tells many things of one day. */
function words(entry: Entry): ReadonlySet<string> {
  const known = wordsOf.get(entry);
  if (known) return known;
  const found = new Set(bareLabel(`${entry.track ?? ''} ${entry.label}`).match(/[\p{L}\p{N}]+/gu) ?? []);
  wordsOf.set(entry, found);
  return found;
}

/** Whether two labels may speak of the same thing: one says no more than the other, or they share most of their words. */
function alike(a: Entry, b: Entry): boolean {
  if (a.isProse || b.isProse) return true;
  const [x, y] = [words(a), words(b)];
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared >= Math.min(x.size, y.size) * 0.6;
}

/** A second telling, and the entry that it tells again. */
export interface Again {
  readonly again: Dated;
  readonly of: Entry;
}

/** What has been told so far, by the days on which it could be told again. */
class Told {
  readonly items: Dated[] = [];
  readonly #byDay = new Map<string | null, Set<number>>();

  #know(day: string | null, at: number): void {
    const known = this.#byDay.get(day) ?? new Set();
    this.#byDay.set(day, known.add(at));
  }

  set(at: number, item: Dated): void {
    this.items[at] = item;
    this.#know(item.from, at);
    if (item.from !== null) this.#know(item.from.slice(0, 7), at);
    for (const day of item.was) this.#know(day, at);
  }

  /** The first that tells the same. */
  twinOf(item: Dated): number | undefined {
    const days = new Set([item.from, closingOf(item) ?? item.from]);
    const candidates = [...days].flatMap((day) => [...(this.#byDay.get(day) ?? [])]);
    return candidates.toSorted((a, b) => a - b).find((at) => isRepeat(item, this.items[at] as Dated));
  }
}

/** One date is told once: body and sidebar, list and prose, phone and desktop copies become one, the fuller telling kept. */
export function dropRepeats(all: readonly Dated[]): {
  readonly kept: readonly Dated[];
  readonly dropped: readonly Again[];
} {
  const told = new Told();
  const places: number[] = [];
  const dropped: Again[] = [];
  // Lists first: prose repeats them, not they the prose.
  const ordered = all.map((item, place) => ({ item, place })).sort((a, b) => Number(a.item.entry.isProse) - Number(b.item.entry.isProse));
  for (const { item, place } of ordered) {
    const twin = told.twinOf(item);
    const other = twin === undefined ? undefined : told.items[twin];
    if (twin === undefined || !other) {
      told.set(told.items.length, item);
      places.push(place);
      continue;
    }
    told.set(twin, merged(other, item));
    dropped.push({ again: item, of: other.entry });
  }
  const inOrder = told.items.map((item, i) => ({ item, place: places[i] ?? 0 })).sort((a, b) => a.place - b.place);
  return { kept: inOrder.map(({ item }) => item), dropped };
}

function isRepeat(dated: Dated, other: Dated): boolean {
  const [a, b] = [dated.entry, other.entry];
  if (!isSameKind(a, b, dated.from === other.from)) return false;
  const closing = closingOf(dated);
  if (closing !== undefined && other.was.includes(closing))
    return (a.track === b.track || a.track === null || b.track === null) && alike(a, b);
  if (isMonth(dated.from) && dated.from === other.from?.slice(0, 7)) return alike(a, b);
  if (dated.from !== other.from || (dated.to ?? dated.from) !== (other.to ?? other.from)) return false;
  if (a.isProse || b.isProse) return true;
  // The header and the list both say when the event is, each in its own words.
  if (a.kind === 'event' && titleOf(a) !== titleOf(b)) return true;
  const isSameTrack = a.track === b.track;
  // Two rows of one list that fall on one day are two deadlines unless they bear the same name.
  if (titleOf(a) === titleOf(b)) return isSameTrack && nameOf(a) === nameOf(b);
  return (isSameTrack || a.track === null || b.track === null) && alike(a, b);
}

const names = new WeakMap<Entry, string>();

/** The bare label of an entry, which is compared with many others. */
function nameOf(entry: Entry): string {
  const known = names.get(entry) ?? bareLabel(entry.label);
  names.set(entry, known);
  return known;
}

const titleOf = ({ unit }: Entry): number => unit.titles.at(-1)?.block ?? -1;

/** A sentence may call the abstract of a list a submission, or the other way round, when both fall on one day. */
const isSameKind = (a: Entry, b: Entry, isSameDay: boolean): boolean =>
  a.kind === b.kind || (isSameDay && (a.isProse || b.isProse) && [a, b].every(({ kind }) => kind === 'abstract' || kind === 'submission'));

function merged(kept: Dated, again: Dated): Dated {
  const isHandy = again.from === kept.from;
  const [a, b] = [kept.entry, again.entry];
  const entry: Entry = {
    ...a,
    hour: a.hour ?? (isHandy ? b.hour : undefined),
    zone: a.zone ?? (isHandy ? b.zone : undefined),
    isExtended: a.isExtended || (isHandy && b.isExtended),
  };
  const was = isHandy ? [...new Set([...kept.was, ...again.was])].sort() : kept.was;
  return { ...kept, entry, was };
}
