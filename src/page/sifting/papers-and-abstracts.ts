import type { Kind } from '#model/call.ts';
import { addDays, type Day } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import { closingOf, type Dated } from '../deadlines/dated.ts';
import { labelOf, says } from '../labels/label.ts';
import { ownWords } from '../labels/own-words.ts';
import { sectionOf } from '../outline/outline.ts';
import type { Entry } from '../pairing/entry.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { hasSign } from '../phrases/signs.ts';
import { isChosenHandedIn, isFinalHandedIn } from './final-handed-in.ts';

const mostDaysAhead = 21;

/** "Registration | Full paper" in the row of one track: what is registered so shortly before a paper is due is the paper. */
function isBesidePaper(item: Dated, closing: Day, items: readonly Dated[]): boolean {
  const { unit, label } = item.entry;
  if (unit.cell === null || ownWords(label, 'registration').length > 0 || hasSign(label, 'early')) return false;
  return items.some((other) => {
    const day = other.entry.kind === 'submission' && other.entry.unit.block === unit.block ? closingOf(other) : undefined;
    return day !== undefined && closing < day && day <= addDays(closing, mostDaysAhead) && says(labelOf(other.entry.label), 'paper');
  });
}

/** "Register your paper by" before papers are due: its title and abstract. Later, those who will present it pay. */
export function registeredBefore(items: readonly Dated[]): readonly Dated[] {
  const last = items
    .flatMap((item) => (item.entry.kind === 'submission' ? (closingOf(item) ?? []) : []))
    .toSorted()
    .at(-1);
  return items.map((item) => {
    const closing = item.entry.kind === 'registration' ? closingOf(item) : undefined;
    const isBefore =
      closing !== undefined &&
      ((last !== undefined && closing < last && hasSign(item.entry.label, 'a paper is registered')) || isBesidePaper(item, closing, items));
    return isBefore ? { ...item, entry: { ...item.entry, kind: 'abstract' } } : item;
  });
}

/**
 * "The full papers are due by", "those who have received the notice submit an article by", in a sentence of its own behind that of the
 * abstracts.
 */
function isFollowing(item: Dated, first: Day | undefined): boolean {
  const closing = closingOf(item);
  const { label } = item.entry;
  if (closing === undefined || first === undefined || closing <= first || !says(labelOf(label), 'paper')) return false;
  return hasSign(label, 'in full') || hasSign(label, 'chosen') || hasSign(label, 'got');
}

/** "Abstracts: 2 November. Finalists: 7 November. Works: 14 November": whoever was chosen by an abstract hands in something else. */
function isAskedOfChosen(item: Dated, first: Day | undefined, items: readonly Dated[]): boolean {
  const [closing, { kind, isPlain, isProse, label }] = [closingOf(item), item.entry];
  if (kind !== 'submission' || !isPlain || isProse || !first || !closing || hasSign(label, 'shown at an event')) return false;
  const isTold = ({ entry, from }: Dated) => entry.kind === 'notification' && from !== null && first < from && from < closing;
  return says({ mentions: mentionsIn(label) }, 'submit') && items.some(isTold);
}

/** An abstract that no full paper follows is the submission itself. */
export function wholeAbstracts(items: readonly Dated[]): readonly Dated[] {
  const places = new Set(items.flatMap(({ entry }) => (entry.kind === 'abstract' ? entry.unit : [])));
  const sections = new Set([...places].map(sectionOf));
  const first = items.flatMap((item) => (item.entry.kind === 'abstract' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  // "Contributions: 5 March" over "The deadline for abstracts is 5 March." tells one thing twice; two rows of a list tell two.
  const areInSentences = items.every(({ entry }) => entry.kind !== 'abstract' || entry.isProse || /[.。]\s*$/.test(entry.unit.text));
  const isPaper = (item: Dated) => {
    const { kind, label, track, isProse, unit } = item.entry;
    if (isAskedOfChosen(item, first, items)) return true;
    if (kind !== 'submission' || (isProse && !places.has(unit) && !isFollowing(item, first))) return false;
    // "Submission period: 1 November to 3 April" tells of the abstracts that are due on its last day.
    // "Submission deadline: 1 March" over a list tells of the abstracts that the list has on that day.
    const isTheirs = closingOf(item) === first && (item.entry.date.date.kind === 'range' || !sections.has(sectionOf(unit)));
    const text = `${track ?? ''} ${label}`;
    const about = labelOf(text);
    // "Final submission" is a final version by its words, yet something is handed in.
    const isSubmitted = says({ mentions: mentionsIn(text) }, 'submit');
    const isOnePaper = says(about, 'paper') && !(isTheirs && areInSentences && !hasSign(text, 'in full'));
    return isOnePaper || (isSubmitted && !isTheirs && !says(about, 'proposal', 'abstract', 'event'));
  };
  if (items.some(isPaper)) return items;
  return items.map((item) => (item.entry.kind === 'abstract' ? { ...item, entry: { ...item.entry, kind: 'submission' } } : item));
}

/** "Early submission deadline", "Abstract registration": what comes before the whole. */
const isOnlyFirst = ({ kind, label }: Entry): boolean => kind === 'abstract' || (kind === 'submission' && hasSign(label, 'early'));

const fewestDaysToJudge = 14;

/** What comes before a final version. */
const beforeFinal: ReadonlySet<Kind> = new Set([...askedFor, 'notification']);
const withKind = (item: Dated, kind: Kind): Dated => ({ ...item, entry: { ...item.entry, kind } });

/** Whether something else is asked for so far from a final version that it may have been judged between; those who come register with it. */
function mayBeJudgedBetween(closing: Day | undefined): (other: Dated) => boolean {
  if (closing === undefined) return () => true;
  const [first, last] = [addDays(closing, -fewestDaysToJudge), addDays(closing, fewestDaysToJudge)];
  return (other) => {
    const day = closingOf(other);
    if (day === undefined) return true;
    return day > closing ? other.entry.kind !== 'registration' || day < last : day <= first;
  };
}

/** The column of a table, and what it is called. */
const columnOf = ({ unit: { cell, titles }, label }: Entry): string | undefined =>
  cell === null ? undefined : `${titles.at(-1)?.block} ${cell} ${label}`;

/**
 * "Final submission deadline" before anyone is told of a decision, or, where none is told of, beside nothing but an early deadline, one
 * for abstracts, or one so near that nothing was judged between: what is judged, not what is printed, and so are the later turns that are
 * called the same in their column. So are "selected works" where nothing was asked for or told before.
 */
export function finalsToBeJudged(items: readonly Dated[]): readonly Dated[] {
  const told = items.flatMap((item) => (item.entry.kind === 'notification' ? (closingOf(item) ?? []) : [])).toSorted()[0];
  const others = items.filter(({ entry }) => askedFor.has(entry.kind) && !isOnlyFirst(entry));
  const first = items.flatMap((item) => (beforeFinal.has(item.entry.kind) ? (closingOf(item) ?? []) : [])).toSorted()[0];
  const isToBeJudged = (item: Dated): boolean => {
    const closing = closingOf(item);
    if (isChosenHandedIn(item.entry)) return closing !== undefined && (first === undefined || first >= closing);
    if (!isFinalHandedIn(item.entry)) return false;
    return told === undefined ? !others.some(mayBeJudgedBetween(closing)) : closing !== undefined && closing < told;
  };
  const judgedNow = new Set(items.filter(isToBeJudged).flatMap(({ entry }) => columnOf(entry) ?? []));
  return items.map((item) => {
    const isOfThem = isToBeJudged(item) || (isFinalHandedIn(item.entry) && judgedNow.has(columnOf(item.entry) ?? ''));
    return isOfThem ? withKind(item, 'submission') : item;
  });
}
