import { daysBetween } from '#model/day.ts';
import { judged } from '#model/kinds.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { isOfCard } from '../pairing/near/named-by-title.ts';
import { lettersIn } from '../phrases/letters.ts';
import { hasSign, someSign } from '../phrases/signs.ts';
import type { YearFound, YearHints } from './base.ts';
import { isToldClosed } from './closed.ts';
import { dayIn, type Item } from './part.ts';

const isUnderPast = ({ unit }: Entry): boolean => {
  const title = unit.titles.findLast((title) => !isOfCard(title));
  return title !== undefined && says(title, 'past') && says(title, 'dates');
};

const stop = /[.!?。！？](?:\s|$)|[。！？]/;
/** What stands before and behind a date in its sentence: what is told behind the next full stop is of another. */
function sentenceAround({ unit: { text }, date }: Entry): readonly [before: string, behind: string] {
  const [start, end] = date.at;
  // "5 Nov. Posters": the stop may be of the date.
  const behind = text[end - 1] === '.' && /^\s/.test(text.slice(end)) ? '' : text.slice(end);
  const before =
    text
      .slice(0, start)
      .split(/[.!?]\s|[。！？]/)
      .at(-1) ?? '';
  return [before, behind.slice(0, stop.exec(behind)?.index ?? behind.length)];
}

const mostLettersOfLink = 3;
const word = /\p{L}+/gu;
const mostWordsUnsaid = 2;
/** "Submitted until", "announced on": what was done, and no word of a clause that goes on to something else. */
function isOnlyDone(words: string): boolean {
  if (clauseEnd.test(words)) return false;
  const { mentions } = labelOf(words);
  const unsaid = [...words.matchAll(word)].filter(({ index }) => !mentions.some(({ at, end }) => at <= index && index < end));
  return unsaid.length <= mostWordsUnsaid && !hasSign(words, 'may');
}
const clauseEnd = /[,;:，；：]/;

/**
 * "Papers were submitted until 1 February": what was done by then. A deadline that was moved, or "has been set to 15 November", lies ahead,
 * and so does that of papers "that were not published elsewhere".
 */
function isToldOfPast(entry: Entry): boolean {
  if (entry.isExtended) return false;
  const [before, behind] = sentenceAround(entry);
  if (says(labelOf(before + behind), 'extended')) return false;
  const isOfDeadline = (words: string) => says(labelOf(words), 'deadline');
  return (
    someSign(before, 'of the past', (at, end) => {
      const rest = before.slice(end);
      return isOfDeadline(before.slice(0, at)) ? lettersIn(rest) <= mostLettersOfLink : isOnlyDone(rest);
    }) || someSign(behind, 'of the past', (at) => isOnlyDone(behind.slice(0, at)) && (at <= mostLettersOfLink || !isOfDeadline(before)))
  );
}

/** "10 February (closed)": a deadline that was moved may lie ahead all the same. */
function isClosed(entry: Entry): boolean {
  return entry.kind !== 'event' && !entry.isExtended && isToldClosed(...sentenceAround(entry));
}

const mostDaysAgo = 183;

/**
 * "Past dates": what stands below has passed, whatever year its neighbours are of. What a sentence tells of the past has passed some months
 * ago, and comes again in no year.
 */
export function passedYear({ entry, part }: Item, { year, assumption }: YearFound, { readAt, isOver }: YearHints): YearFound {
  const day = assumption === undefined ? undefined : dayIn(year, part);
  if (!day || day <= readAt) return { year, assumption };
  const before = dayIn(year - 1, part);
  const isRecent = before !== undefined && daysBetween(before, readAt) >= 0 && daysBetween(before, readAt) <= mostDaysAgo;
  // "Submissions are now closed." somewhere on the page: so is that of each hand-in, but for one that was moved.
  const isOfClosed = () => judged.has(entry.kind) && !entry.isExtended && isOver();
  const isPast = isUnderPast(entry) || (isRecent && (isToldOfPast(entry) || isClosed(entry) || isOfClosed()));
  return isPast ? { year: year - 1, assumption } : { year, assumption };
}
