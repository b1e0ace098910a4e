import type { Kind } from '#model/call.ts';
import { bareLabel } from './bare-label.ts';
import type { Dated } from './dated.ts';
import { labelOf } from './label.ts';
import type { Concept } from './label-words.ts';

/** What every label of a kind may say: it tells no deadline from another. */
const ofKind: ReadonlySet<Concept> = new Set([
  'deadline',
  'until',
  'submit',
  'notify',
  'final',
  'register',
  'response',
  'held',
  'opens',
  'closes',
  'extended',
  'formerly',
  'tentative',
  'every',
  'dates',
  'posted',
]);

const longestTrack = 40;
const mostWords = 5;

const small =
  /^(?:of|for|the|to|by|a|an|and|in|on|at|via|is|are|be|your|our|all|with|from|or|no|now|will|must|only|date|day|final|new|der|die|das|den|für|von|zur|zum|des|de|du|la|le|les|pour|et|del|el|los|las|para|por|y|e|di|della|dei|per|do|da|dos|van|het|voor|i|и|для|на|ve|için|dan|untuk|online|open|opens)$/iu;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][^\s()[\]:;,]*|&/gu) ?? [];

/** The words of a label that are not those of its kind: "Industry Paper" of "Industry Paper Submission Deadline". */
function ownWords(label: string, kind: Kind): readonly string[] {
  const { mentions } = labelOf(label);
  const said = mentions.filter(({ concept }) => ofKind.has(concept) || (concept === 'abstract' && kind === 'abstract'));
  let rest = '';
  let behind = 0;
  for (const { at, end } of said) {
    if (at > behind) rest += `${label.slice(behind, at)} `;
    behind = Math.max(behind, end);
  }
  return wordsOf(rest + label.slice(behind));
}

const isSmall = (word: string): boolean => small.test(word) || /^[\p{N}&.-]+$/u.test(word);

function trimmed(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !isSmall(word));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((word) => !isSmall(word)) + 1);
}

/** What tells some labels of one kind apart, in their order: the words that not all of them share; empty where a label has none of its own. */
export function tellingWords(labels: readonly string[], kind: Kind): readonly string[] {
  const own = labels.map((label) => ownWords(label, kind));
  const isShared = (word: string) => own.every((words) => words.some((other) => other.toLowerCase() === word.toLowerCase()));
  return own.map((words) => {
    const telling = trimmed(words.filter((word) => !isShared(word)));
    const text = telling.join(' ');
    return telling.length > mostWords || text.length > longestTrack ? '' : text;
  });
}

/**
 * "Research paper submission" and "Industry paper submission", "Early fee" and "Late fee": where a page dates several things of one kind and
 * neither column nor title tells them apart, the words of their labels do.
 */
export function withLabelTracks(items: readonly Dated[]): readonly Dated[] {
  const tracks = new Map<Dated, string>();
  for (const [kind, all] of Map.groupBy(items, ({ entry }) => entry.kind)) {
    if (kind === 'other' || all.some(({ entry }) => entry.track !== null)) continue;
    const named = all.filter(({ entry }) => !entry.isProse && !entry.isNameless);
    if (new Set(named.map(({ entry }) => bareLabel(entry.label))).size < 2) continue;
    const telling = tellingWords(
      named.map(({ entry }) => entry.label),
      kind,
    );
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
