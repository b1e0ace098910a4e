import type { Concept } from '../../label-words.ts';
import { type Label, says } from '../../labels/label.ts';
import { lettersIn } from '../../phrases/letters.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import type { Entry } from '../entry.ts';
import type { Head } from './heads.ts';

const ofDates: ReadonlySet<Concept> = new Set(['formerly', 'past', 'extended', 'deadline', 'dates', 'tentative', 'posted']);
const fewestLetters = 3;
/** "Extended", not "Extended abstracts" or "Original papers": a head that speaks of dates and of nothing else. */
const isOfDates = ({ text, mentions }: Label): boolean =>
  mentions.every(({ concept }) => ofDates.has(concept)) && lettersIn(unsaid(text, mentions)) < fewestLetters;

/** "Original", "Old date", "Previous deadline". */
const isOld = (head: Label | undefined): boolean =>
  head !== undefined && (says(head, 'formerly') || (says(head, 'past') && says(head, 'deadline', 'dates'))) && isOfDates(head);

const isLater = (head: Label | undefined): boolean => head !== undefined && says(head, 'extended') && isOfDates(head);

/** What may stand beside a column of old dates, if it is the only one: "Deadline", "Revised", no head at all. */
const isPlainDates = (head: Label | undefined): boolean => head === undefined || (!head.guess?.isPlain && !isOther(head));
const isOther = ({ mentions }: Label): boolean => mentions.some(({ concept }) => !ofDates.has(concept));

/**
 * "Original | Extended": columns for the date that held before and for the one that replaced it; a cell of the second that has no day
 * leaves the first as it was. Of several extensions the last one holds.
 */
export function joinOldColumns(entries: readonly Entry[], headOf: (entry: Entry) => Head | undefined): readonly Entry[] {
  const labelOf = (entry: Entry): Label | undefined => headOf(entry)?.label;
  const olds = entries.filter((entry) => isOld(labelOf(entry)));
  const others = entries.filter((entry) => !olds.includes(entry));
  const held = others.at(-1);
  const isOne =
    new Set(entries.map(({ kind }) => kind)).size === 1 &&
    others.every((one) => isLater(labelOf(one)) || (others.length === 1 && isPlainDates(labelOf(one))));
  if (olds.length === 0 || !isOne) return entries;
  if (!held || held.date.date.kind === 'not yet') return olds.map((entry) => ({ ...entry, track: null }));
  const replaced = [...olds, ...others.slice(0, -1)].flatMap(({ was, date }) => [...was, date]);
  return [{ ...held, track: null, was: [...replaced, ...held.was], isExtended: true }];
}
