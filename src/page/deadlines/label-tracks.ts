import type { Kind } from '#model/call.ts';
import { bareLabel } from '../labels/bare-label.ts';
import { type OwnWord, ownWords } from '../labels/own-words.ts';
import { roundIn } from '../phrases/round-name.ts';
import { hasSign, isSign } from '../phrases/signs.ts';
import type { Dated } from './dated.ts';

const longestTrack = 40;
const mostWords = 5;

/** Words that stand in a row in their label, the longest such row. */
function longestRow(words: readonly OwnWord[]): readonly string[] {
  const rows: string[][] = [];
  for (const { text, isNext } of words) {
    const last = rows.at(-1);
    if (isNext && last) last.push(text);
    else rows.push([text]);
  }
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}

/**
 * What tells some labels of one kind apart, in their order: the words in a row that not all of them share; empty where a label has none of
 * its own.
 */
export function tellingWords(labels: readonly string[], kind: Kind): readonly string[] {
  const own = labels.map((label) => ownWords(label, kind));
  const having = new Map<string, number>();
  for (const words of own)
    for (const text of new Set(words.map((word) => word.text.toLowerCase()))) having.set(text, (having.get(text) ?? 0) + 1);
  const isShared = ({ text }: OwnWord) => having.get(text.toLowerCase()) === own.length;
  return own.map((words) => {
    const telling = longestRow(words.filter((word) => !isShared(word)));
    const text = telling.join(' ').replace(/[.,]{1,3}$/, '');
    return telling.length > mostWords || isSign(text, 'one of several') || text.length > longestTrack || hasSign(text, 'verb of a sentence')
      ? ''
      : text;
  });
}

/** "Phase 1 submission" and "Phase 2 submission": the round of each label, where these differ; empty where a label names none. */
function roundsOf(labels: readonly string[]): readonly string[] | undefined {
  const rounds = labels.map((label) => roundIn(label) ?? '');
  return new Set(rounds).size > 1 && rounds.filter((round) => round !== '').length > 1 ? rounds : undefined;
}

/**
 * "Research paper submission" and "Industry paper submission", "Early fee" and "Late fee": where a page dates several things of one kind
 * and neither column nor title tells them apart, the words of their labels do.
 */
export function withLabelTracks(items: readonly Dated[]): readonly Dated[] {
  const tracks = new Map<Dated, string>();
  for (const [kind, all] of Map.groupBy(items, ({ entry }) => entry.kind)) {
    if (kind === 'other') continue;
    const named = all.filter(({ entry }) => entry.track === null && !entry.isProse && !entry.isNameless);
    if (named.length < 2 || new Set(named.map(({ entry }) => bareLabel(entry.label))).size < 2) continue;
    const labels = named.map(({ entry }) => entry.label);
    const telling = roundsOf(labels) ?? tellingWords(labels, kind);
    if (new Set(telling).size < 2) continue;
    named.forEach((item, i) => {
      if (telling[i]) tracks.set(item, telling[i]);
    });
  }
  if (tracks.size === 0) return items;
  return items.map((item) => {
    const track = tracks.get(item);
    return track === undefined ? item : { ...item, entry: { ...item.entry, track } };
  });
}
