import type { Span } from '../block.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import type { Around } from './around.ts';
import { bullets } from './bullets.ts';
import type { Unit } from './outline.ts';
import type { Seen } from './seen.ts';
import { without } from './without.ts';

/** Characters up to which a line is none of running text, by where it stands. */
export const longestLine = { paragraph: 60, item: 100, other: Number.POSITIVE_INFINITY } as const;

const wordsOfASentence = 4;
const hasWordsInARow = (text: string): boolean =>
  text.split(/[^\p{L}\s]+/u).some((part) => (part.match(/\p{L}+/gu)?.length ?? 0) >= wordsOfASentence);

/** East Asian words are not parted: a sentence is a long row of characters, or has its full stop. */
const eastAsianSentence = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{12}|[\p{Script=Hiragana}\p{Script=Han}]。/u;
/** A character says as much as two letters and more. */
const eastAsianWeight = 2;

const bar = new RegExp(`(?:^|\\s)[|${bullets}]\\s`);
/** "Submission of posters 13 February | Rebuttal 1 April": bars part rows that lost their ends of line; no sentence has them. */
function areBarred(text: string, most: number): boolean {
  const parts = bar.test(text) ? text.split(bar) : [];
  return parts.filter((part) => /\d/.test(part)).length > 1 && parts.every(({ length }) => length <= most);
}

/** Running text: longer than a label and its date. Lists, cells and short lines name their dates; sentences must prove them. */
export function isProse({ text, seen }: Unit, role: keyof typeof longestLine): boolean {
  if (areBarred(text, longestLine.item)) return false;
  const words = without(seen, text);
  if (words.length * eastAsianWeight <= longestLine[role]) return false;
  const isLong = (words.length > longestLine[role] && hasWordsInARow(words)) || eastAsianSentence.test(words);
  return isLong && !areItems(text, seen);
}

const mostWordsOfItem = 6;
/** Each is looked for among all dates of its line. */
const mostItems = 40;
/** A dot between blanks, or the end of a bracket before a capital, parts the items of a line. */
const itemEnd = /\s[•·]\s|\)(?:[,;]|\sand|,\sand)?\s(?=\p{Lu})/u;

/** "Full papers (1 May), Posters (8 May), Rebuttal (2 June)": a list that lost its ends of line. */
function areItems(text: string, seen: Seen): boolean {
  if (seen.dates.length < 2 || seen.dates.length > mostItems) return false;
  let at = 0;
  const items = text.split(itemEnd).map((item): Span => {
    const from = text.indexOf(item, at);
    at = from + item.length;
    return [from, at];
  });
  return (
    items.length > 1 &&
    items.every(([from, to]) => {
      const words = without(seen, text, from, to).match(/\p{L}+/gu)?.length ?? 0;
      const isDated = seen.dates.some(({ at: [start] }) => from <= start && start < to);
      return isDated ? words > 0 && words <= mostWordsOfItem && !/[.!?]\s+\p{Lu}/u.test(text.slice(from, to)) : words === 0;
    })
  );
}

const longestUntil = 14;
/** "Late demos and what is told of them: until": an end named between the mark of a label and its day is no sentence. */
function upToMark({ before, behind }: Around): string {
  const mark = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：')) + 1;
  const words = before.slice(mark).trim();
  if (mark === 0 || words === '' || words.length > longestUntil || behind.trim() !== '') return before;
  return mentionsIn(words).some(({ concept, at, end }) => concept === 'until' && at === 0 && end === words.length)
    ? before.slice(0, mark)
    : before;
}

const longestLabel = 240;
/**
 * "Participation requests: 31 August (each must name …)", "Full bids — 15 February": a label with its mark is no sentence, whatever
 * follows; nor is a longer one with nothing behind its day.
 */
export function isLed(around: Around): boolean {
  const before = upToMark(around);
  return (
    (before.length <= longestLine.item || (before.length <= longestLabel && around.behind.trim() === '' && /[:：]\s*$/.test(before))) &&
    /\p{L}/u.test(before) &&
    /(?:[:：]|\s[-–—])$/.test(before.trimEnd()) &&
    !/[.!?]\s/.test(before)
  );
}

const mostWordsBehind = 6;
/** "29 March: Final abstracts (23:59 UTC). However, …": a day, its mark and a few words up to a stop are no sentence, whatever follows. */
export const isNamedBehind = ({ before, behind }: Around): boolean => {
  const [, name = ''] = /^\s?(?:[:：]|[–—-](?=\s))\s?([^.;(\n]{2,100})[.;(]/.exec(behind) ?? [];
  return !/\p{L}/u.test(before) && name !== '' && name.trim().split(/\s+/).length <= mostWordsBehind;
};

const mostWordsOfRow = 8;
/**
 * "1 May – Pilot submission deadline 3 June – Notification of all authors": days that each have their mark and a few words up to the next
 * are rows that lost their ends of line.
 */
export const areRowsInARow = (arounds: readonly Around[]): boolean =>
  arounds.length > 1 &&
  !/\p{L}/u.test(arounds[0]?.before ?? '') &&
  arounds.every(({ behind }) => {
    const [, name = ''] = /^\s?(?:[:：]|[–—-](?=\s))\s?([^.;\n]{2,100})$/.exec(behind.trimEnd()) ?? [];
    return name !== '' && name.trim().split(/\s+/).length <= mostWordsOfRow;
  });
