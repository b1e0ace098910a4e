import { askedFor, judged, onDayOfItsOwn } from '#model/kinds.ts';
import { thingsJudged } from '../label-words.ts';
import { bareLabel } from '../labels/bare-label.ts';
import { labelOf, says } from '../labels/label.ts';
import { ownWords } from '../labels/own-words.ts';
import { isTelling } from '../labels/telling.ts';
import type { Entry } from '../pairing/entry.ts';
import { closingOf, type Dated } from './dated.ts';
import { areOfOtherThings } from './thing.ts';

const plural = /(?<=\p{L}{3})s$/u;

/** The words of a label as they are compared: "chapters" and "chapter" are one. */
const wordsIn = (text: string): readonly string[] =>
  (bareLabel(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(plural, ''));

/** What is asked of an entry again and again on a page that tells many things of one day: found once. */
function ofEach<Value>(find: (entry: Entry) => Value): (entry: Entry) => Value {
  const found = new WeakMap<Entry, { readonly value: Value }>();
  return (entry) => {
    const known = found.get(entry) ?? { value: find(entry) };
    found.set(entry, known);
    return known.value;
  };
}

const wordsOfTrack = ofEach(({ track }) => (track === null ? null : wordsIn(track).join(' ')));
const isOneTrack = (a: Entry, b: Entry): boolean => a.track === b.track || (a.track !== null && wordsOfTrack(a) === wordsOfTrack(b));

/** The words of an entry's track and label. */
const words = ofEach((entry): ReadonlySet<string> => new Set(wordsIn(`${entry.track ?? ''} ${entry.label}`)));

/** "Notifications", "Please submit by": a label with no words but those of its kind. */
const isUnnamed = ofEach(({ label, kind }) => ownWords(label, kind).length === 0);

const isUnderSomething = ofEach(({ unit }) => unit.titles.some(({ text }) => isTelling(text)));

/**
 * "Submission deadline: 22 January" above a list in which papers are due on that day; not below a heading of something. Several things
 * open on one day.
 */
const isOfAnyTrack = (a: Entry, b: Entry): boolean =>
  isUnnamed(a) && (a.track === b.track || (a.track === null && a.kind !== 'opens' && !isUnderSomething(a)));

const isOnlyExtension = ({ isNameless, isExtended }: Entry): boolean => isNameless && isExtended;

const wordsOfAClause = 5;

/** "Participants are required to register by": a sentence that leads up to its date, however short. */
const isClause = ofEach(
  ({ label }) =>
    label.split(' ').length >= wordsOfAClause &&
    labelOf(label).mentions.some(({ concept, end }) => concept === 'until' && end === label.length),
);

/** Whether two labels may speak of the same thing: one says no more than the other, or they share most of their words. */
function alike(a: Entry, b: Entry): boolean {
  if (a.isProse || b.isProse) return true;
  const [x, y] = [words(a), words(b)];
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared >= Math.min(x.size, y.size) * 0.6;
}

const fewestWordsOfName = 3;
/**
 * "The second round of grants starts in March" over "applications for the second round of grants start on 9 March": all the words of the
 * month, and more; but no more for what is handed in, as that day may be of one track alone.
 */
function saysAllOf(day: Entry, month: Entry): boolean {
  const [all, said] = [new Set(wordsIn(day.label)), new Set(wordsIn(month.label).filter((word) => word.length > 1))];
  const isMore = askedFor.has(day.kind) && [...all].some((word) => word.length > 1 && !said.has(word));
  return said.size >= fewestWordsOfName && !isMore && [...said].every((word) => all.has(word));
}

/** Whether a month is all that is known. Asked of very many pairs, so by its length alone: a day is longer. */
export const isMonthLong = (from: Dated['from']): boolean => from?.length === 7;

function isRepeat(dated: Dated, other: Dated): boolean {
  const [a, b] = [dated.entry, other.entry];
  if (!isSameKind(a, b, dated.from === other.from)) return false;
  const closing = closingOf(dated);
  // What has an old date of its own is no telling of another's.
  if (closing !== undefined && !dated.was.length && other.was.includes(closing))
    return (a.track === b.track || a.track === null || b.track === null) && !areRows(a, b) && !areOfOtherThings(a, b) && alike(a, b);
  if (isMonthLong(dated.from) && dated.from === other.from?.slice(0, 7)) return alike(a, b);
  if (isMonthLong(other.from) && other.from === dated.from?.slice(0, 7))
    return (a.track === b.track || !askedFor.has(a.kind)) && saysAllOf(a, b);
  if (dated.from !== other.from || (dated.to ?? dated.from) !== (other.to ?? other.from)) return false;
  if (a.isProse || b.isProse) return true;
  // The header and the list both say when the event is, each in its own words.
  if (a.kind === 'event' && (titleOf(a) !== titleOf(b) || isOfHeader(a) || isOfHeader(b))) return true;
  const isSameTrack = isOneTrack(a, b);
  // "Extended deadline: 5 January" below "Abstracts: 20 December, extended to 5 January".
  if (isOnlyExtension(a) || isOnlyExtension(b)) return true;
  // Two rows of one list that fall on one day are two deadlines unless they bear the same name.
  if (titleOf(a) === titleOf(b)) return isSameTrack && nameOf(a) === nameOf(b);
  if (isOfAnyTrack(a, b) || isOfAnyTrack(b, a)) return true;
  if (isClause(a) || isClause(b)) return true;
  return (isSameTrack || a.track === null || b.track === null) && alike(a, b);
}

/** "TARN 2027" over "5–8 July, Graz": the event in the header of its page, called as that is. */
const isOfHeader = ofEach(({ kind, label, unit }) => {
  const title = unit.titles.at(-1);
  return kind === 'event' && title !== undefined && bareLabel(title.text) === bareLabel(label);
});

/** Two rows of one list: it would not tell an old day again beside the new one. */
const areRows = (a: Entry, b: Entry): boolean => !a.isProse && !b.isProse && titleOf(a) === titleOf(b);

/**
 * The bare label of an entry. What has no words but those of its kind bears one name, whatever they are: "Submission deadline" and "Date
 * limite de soumission" on one day are one deadline in two languages.
 */
const nameOf = ofEach((entry) => (onDayOfItsOwn.has(entry.kind) && isUnnamed(entry) ? '' : bareLabel(entry.label)));

const titleOf = ({ unit }: Entry): number => unit.titles.at(-1)?.block ?? -1;

/** "This text must be submitted by", on the day of the final versions in a list: a sentence that names nothing of its own tells them again. */
const isFinalAgain = (listed: Entry, told: Entry): boolean =>
  listed.kind === 'camera-ready' &&
  !listed.isProse &&
  told.kind === 'submission' &&
  told.isProse &&
  !says(labelOf(told.label), ...thingsJudged);

/**
 * A sentence may call the abstract of a list a submission, or the other way round, when both fall on one day; so may a header that
 * says no more than "Submission deadline".
 */
const isSameKind = (a: Entry, b: Entry, isSameDay: boolean): boolean => {
  if (a.kind === b.kind) return true;
  if (isSameDay && (isFinalAgain(a, b) || isFinalAgain(b, a))) return true;
  if (!isSameDay || !judged.has(a.kind) || !judged.has(b.kind)) return false;
  const bare = a.kind === 'submission' ? a : b;
  return a.isProse || b.isProse || (titleOf(a) !== titleOf(b) && isUnnamed(bare));
};

/** Places of items in `Told`, by whatever they are looked for by, each list in order. */
class Places {
  readonly #byKey = new Map<string, number[]>();

  add(key: string, at: number): void {
    const known = this.#byKey.get(key);
    if (!known) {
      this.#byKey.set(key, [at]);
      return;
    }
    const behind = known.findLastIndex((other) => other <= at);
    if (known[behind] !== at) known.splice(behind + 1, 0, at);
  }

  of = (key: string): readonly number[] => this.#byKey.get(key) ?? [];
}

const rowKey = ({ entry, from }: Dated): string => `${from} ${titleOf(entry)} ${entry.track} ${nameOf(entry)}`;

/** What has been told so far, by all through which it could be told again: a page may list thousands of deadlines that fall on one day. */
export class Told {
  readonly items: Dated[] = [];
  /** Which titles stand over what falls on a day, by that day. */
  readonly #titles = new Map<string, Set<number>>();
  readonly #underTitle = new Places();
  /** By day, title, track and name. */
  readonly #rows = new Places();
  readonly #inMonth = new Places();
  /** What is told of a month alone. */
  readonly #months = new Places();
  /** Events, by day and title: all, and those of headers. */
  readonly #events = new Places();
  readonly #headers = new Places();
  /** By the days that later ones replaced. */
  readonly #replaced = new Places();

  set(at: number, item: Dated): void {
    this.items[at] = item;
    const [from, title] = [String(item.from), titleOf(item.entry)];
    this.#titles.set(from, (this.#titles.get(from) ?? new Set()).add(title));
    this.#underTitle.add(`${from} ${title}`, at);
    this.#rows.add(rowKey(item), at);
    if (item.entry.kind === 'event') this.#events.add(`${from} ${title}`, at);
    if (isOfHeader(item.entry)) this.#headers.add(`${from} ${title}`, at);
    this.#inMonth.add(from.slice(0, 7), at);
    if (isMonthLong(item.from)) this.#months.add(from, at);
    for (const day of item.was) this.#replaced.add(day, at);
  }

  /** Two rows under one title must bear one name; what stands elsewhere, or in a sentence, may be worded otherwise. */
  #onSameDay(item: Dated): readonly (readonly number[])[] {
    const own = titleOf(item.entry);
    return [...(this.#titles.get(String(item.from)) ?? [])].map((title) =>
      title === own && !item.entry.isProse && !isOnlyExtension(item.entry)
        ? this.#rows.of(rowKey(item))
        : this.#underTitle.of(`${item.from} ${title}`),
    );
  }

  /** The days in the header, and a row below that tells them by another name. */
  #besideHeader(item: Dated): readonly (readonly number[])[] {
    if (item.entry.kind !== 'event') return [];
    const key = `${item.from} ${titleOf(item.entry)}`;
    return [this.#headers.of(key), ...(isOfHeader(item.entry) ? [this.#events.of(key)] : [])];
  }

  /** The first that tells the same. Sentences are asked last. */
  twinOf(item: Dated): number | undefined {
    const candidates = [
      this.#replaced.of(String(closingOf(item))),
      isMonthLong(item.from) ? this.#inMonth.of(String(item.from)) : this.#months.of(String(item.from).slice(0, 7)),
      ...this.#onSameDay(item),
      ...this.#besideHeader(item),
    ];
    const found = candidates.flatMap((places) => places.find((at) => isRepeat(item, this.items[at] as Dated)) ?? []);
    return found.length ? Math.min(...found) : undefined;
  }
}
