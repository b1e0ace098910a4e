import type { Kind } from '#model/call.ts';
import type { Dated } from './dated.ts';
import { labelOf, says, tidy } from './label.ts';
import type { Title } from './outline.ts';

const longestTrack = 80;

/** A title that could tell one list of dates from another: "Industry Track", not "Important dates". */
function isTelling({ text }: Title): boolean {
  const label = labelOf(text);
  const said = label.mentions.filter(({ concept }) =>
    ['dates', 'call', 'deadline', 'submit', 'news', 'every', 'posted', 'extended', 'tentative'].includes(concept),
  );
  const letters = (part: string) => part.match(/\p{L}/gu)?.length ?? 0;
  const covered = new Set(said.flatMap(({ at, end }) => Array.from({ length: end - at }, (_, i) => at + i)));
  const rest = [...text].filter((_, i) => !covered.has(i)).join('');
  return text.length <= longestTrack && letters(rest) > 3 && !(says(label, 'dates') && letters(rest) < 8);
}

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

/** The titles over each of several entries of one kind tell them apart: the nearest that not all of them share becomes their track. */
export function withTracks(items: readonly Dated[]): readonly Dated[] {
  const kinds = new Kinds(items);
  const known = new Map<number, boolean>();
  const tells = (title: Title): boolean => {
    const is = known.get(title.block) ?? isTelling(title);
    known.set(title.block, is);
    return is;
  };
  return items.map((item) => {
    const { entry } = item;
    if (entry.track !== null) return item;
    const telling = entry.unit.titles.findLast((title) => kinds.isParted(entry.kind, title) && tells(title));
    return telling ? { ...item, entry: { ...entry, track: trackName(telling.text) } } : item;
  });
}

const trackName = (text: string): string =>
  tidy(text.replace(/\b(?:important|key)?\s*(?:dates|deadlines)\b|\bcall for\b/gi, ' ')) || tidy(text);
