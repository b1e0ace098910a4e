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

/** The titles over each of several entries of one kind tell them apart: the nearest that not all of them share becomes their track. */
export function withTracks(items: readonly Dated[]): readonly Dated[] {
  return items.map((item) => {
    const { entry } = item;
    if (entry.track !== null) return item;
    const others = items.filter((other) => other !== item && other.entry.kind === entry.kind);
    const telling = entry.unit.titles.findLast(
      (title) => isTelling(title) && others.some(({ entry: { unit } }) => !unit.titles.some(({ block }) => block === title.block)),
    );
    return telling && others.length ? { ...item, entry: { ...entry, track: trackName(telling.text) } } : item;
  });
}

const trackName = (text: string): string =>
  tidy(text.replace(/\b(?:important|key)?\s*(?:dates|deadlines)\b|\bcall for\b/gi, ' ')) || tidy(text);
