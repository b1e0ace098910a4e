import { askedFor } from '#model/kinds.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { isOnlyTime } from '../outline/title.ts';
import type { Entry } from '../pairing/entry.ts';
import { saidYear } from '../years/part.ts';
import { isPlainlyAsked } from './subject.ts';

const ofWorks: readonly Concept[] = ['paper', 'proposal', 'abstract', 'whole abstract'];
const longestItem = 120;
/** What a short item with one day says of it, where it does so behind the day: "15 Nisan'da sona erecektir", "6월 24일까지". */
function withVerb(entry: Entry): Entry {
  const { text, seen, cell } = entry.unit;
  const isItem = cell === null && seen.dates.length === 1 && text.length <= longestItem;
  return isItem && says(labelOf(text.slice(entry.date.at[1])), 'closes', 'until') ? { ...entry, label: text } : entry;
}

/** "Abstract submission: 1 May to 24 June 2027", "초록 접수 기간: ~6월 24일": days in which something is taken in, as plain as a deadline. */
function isTakenInThen({ kind, isPlain, isExtended, label, date, unit }: Entry): boolean {
  const isSpan = date.date.kind === 'range' || upTo.test(unit.text.slice(0, date.at[0]));
  const isAsked = (kind === 'opens' || askedFor.has(kind)) && !isExtended && (isPlain || says(labelOf(label), 'submit'));
  return isSpan && isAsked && says(labelOf(unit.text.slice(0, date.at[0])), ...ofWorks);
}
const upTo = /[~～〜]\s?$/u;

/** "Abstracts for the Bell Days are due by 12 March 2027", in news that ask for nothing else: the call itself, as long as it is open. */
export function isCallInNews(entry: Entry): boolean {
  if (isTakenInThen(entry)) return saidYear(entry.date) !== undefined;
  const item = isPlainlyAsked(entry) ? entry : withVerb(entry);
  return (
    saidYear(entry.date) !== undefined &&
    isPlainlyAsked(item) &&
    (says(labelOf(item.label), ...ofWorks) || isDayOfLine(entry)) &&
    (item !== entry || says(labelOf(item.label), 'deadline', 'until'))
  );
}

/** "Deadline for submissions:" and its day below it: fields of an item of a list of announcements, under the title of that item. */
const isDayOfLine = ({ unit, label, isExtended }: Entry): boolean =>
  !isExtended &&
  isOnlyTime(unit) &&
  says(labelOf(label), 'submit') &&
  !unit.titles.at(-1)?.mentions.some(({ concept }) => concept === 'news');
