import type { Kind } from '#model/call.ts';
import { isTelling } from '../labels/telling.ts';
import { tidy } from '../labels/tidy.ts';
import { see } from '../outline/see.ts';
import { isOverLines, type Title } from '../outline/title.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { endOfSign, hasSign, withoutSigns } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';
import type { Dated } from './dated.ts';
import { thingsApart } from './thing.ts';

/** How many entries of each kind there are, and how many of them stand under each title. */
class Kinds {
  readonly #all = new Map<Kind, number>();
  readonly #under = new Map<string, number>();

  constructor(items: readonly Dated[]) {
    const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { entry } of items) {
      add(this.#all, entry.kind);
      for (const block of new Set(entry.unit.titles.map((title) => title.block))) add(this.#under, `${entry.kind} ${block}`);
    }
  }

  /** Whether some entries of a kind stand under a title and others do not. */
  isParted = (kind: Kind, { block }: Title): boolean => (this.#under.get(`${kind} ${block}`) ?? 0) < (this.#all.get(kind) ?? 0);
}

/** What a title calls for: "Posters" of "Call for Posters". */
const calledFor = (text: string): string | undefined => (hasSign(text, 'call for') ? tidy(withoutSigns(text, 'call for')) : undefined);

/** Titles that call for one thing where another of the same kind is called for elsewhere on the page: "Call for papers", "Call for posters". */
function isOneOfCalls(items: readonly Dated[]): (kind: Kind, title: Title) => boolean {
  const called = Map.groupBy(
    items.flatMap(({ entry: { kind, unit } }) => {
      const thing = unit.titles.map(({ text }) => calledFor(text)).findLast((thing) => thing !== undefined);
      return thing === undefined ? [] : { kind, thing };
    }),
    ({ kind }) => kind,
  );
  const isOfSome = (kind: Kind) => new Set(called.get(kind)?.map(({ thing }) => thing.toLowerCase())).size > 1;
  return (kind, { text }) => {
    const thing = calledFor(text);
    return thing !== undefined && isTelling(thing) && isOfSome(kind);
  };
}

/** Blocks at which a heading may stand below the date that it names. */
const farthestName = 2;

/** Headings that name the date right above them, in cards and timelines: they tell no track of what follows. */
function namesAbove(items: readonly Dated[]): (title: Title) => boolean {
  const places = Map.groupBy(items, ({ entry }) => entry.label);
  return ({ block, text }) =>
    places.get(tidy(text))?.some(({ entry: { unit } }) => unit.block < block && block - unit.block <= farthestName) ?? false;
}

/** What tells several entries of one kind apart becomes their track: what each is of, or the nearest title that not all of them share. */
export function withTracks(items: readonly Dated[]): readonly Dated[] {
  const kinds = new Kinds(items);
  const known = new Map<number, boolean>();
  const [isNameAbove, isOfCalls] = [namesAbove(items), isOneOfCalls(items)];
  const tells = (title: Title): boolean => {
    const is = known.get(title.block) ?? (isTelling(title.text) && !namesZone(trackName(title.text)) && !isNameAbove(title));
    known.set(title.block, is);
    return is;
  };
  const things = thingsApart(items.flatMap(({ entry }) => (entry.track === null && !entry.isProse ? entry : [])));
  return items.map((item) => {
    const { entry } = item;
    if (entry.track !== null) return item;
    const telling = entry.unit.titles.findLast(
      (title) =>
        !(isOverLines(title) && title.label.text === entry.label) &&
        kinds.isParted(entry.kind, title) &&
        (tells(title) || isOfCalls(entry.kind, title)),
    );
    const track = things.get(entry) ?? (telling && !isLead(telling) ? trackName(telling.text) : undefined);
    return track === undefined ? item : { ...item, entry: { ...entry, track: tidy(track).replace(/\.$/, '') } };
  });
}

const longestName = 120;
/** "Letters must be complete by noon on these dates:": a sentence that leads to what stands below it names nothing there. */
const isLead = (title: Title): boolean => isOverLines(title) && title.text.length > longestName;

/** What a title names besides that dates, or a call, stand below it. */
function trackName(text: string): string {
  const named = withoutSigns(text, 'call for');
  const ofDates = mentionsIn(named).filter(({ concept }) => concept === 'dates');
  return unwrapped(tidy(unsaid(named, ofDates))) || tidy(text);
}

/** "(all Pacific time)" after "Important dates". */
const namesZone = (text: string): boolean => text.length <= longestZone && see({ text: `12:30 ${text}`, struck: [] }).zones.length > 0;
const longestZone = 30;

const wrapped = /^\(([^()]{1,78})\)$/;

/** "(for the participation in person)" after "Important dates". */
function unwrapped(text: string): string {
  const bare = text.replace(wrapped, '$1');
  const named = bare.slice(endOfSign(bare, 'for') ?? 0).trimStart();
  return named.slice(endOfSign(named, 'article') ?? 0).trimStart();
}
