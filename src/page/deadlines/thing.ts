import { everyMatch } from '#dates/every-match.ts';
import { asksElse } from '../labels/asked.ts';
import { bareLabel } from '../labels/bare-label.ts';
import { labelOf } from '../labels/label.ts';
import { isTelling } from '../labels/telling.ts';
import { saidBefore } from '../outline/around.ts';
import type { Entry } from '../pairing/entry.ts';
import { mayName } from '../phrases/letters.ts';

const longestAside = 80;
/** "Please note." says nothing of what follows; a longer text says something. */
const longestRemark = 40;
const bracket = /[(（]([^()（）]{2,60})[)）]/g;

/** A name, or what is handed in: "(Main track)", "(for demos)", but not "(due to many requests)". */
const namesThing = (words: string): boolean =>
  /^\p{Lu}/u.test(words) ||
  labelOf(words).mentions.some(({ concept }) => concept === 'paper' || concept === 'proposal' || concept === 'event');

/** What a bracket behind a date calls it: "8 May 2027 (demos)", but not "(extended)". */
const aside = ({ unit, date }: Entry): string =>
  everyMatch(unit.text.slice(date.at[1], date.at[1] + longestAside), bracket)
    .map(([, words = '']) => words)
    .find((words) => namesThing(words) && isTelling(words) && labelOf(words).guess?.kind !== 'notification') ?? '';

/**
 * What a deadline is of where its label does not say it: the name of its table row or term, what its line says before the sentence of the
 * date, as in "Symposium: Bees and Cities. Deadline: 28 February", or what stands in a bracket behind it. Empty where that says nothing,
 * or no more than the label.
 */
export function thingOf(entry: Entry): string {
  const { row, unit, date, label } = entry;
  const text = row?.text || saidBefore(unit, date.at[0]).trim() || aside(entry);
  const bare = bareLabel(text);
  return mayName(bare) && !bareLabel(label).includes(bare) && (text.length > longestRemark || isTelling(text)) ? text : '';
}

/** Whether two deadlines are of different things, each of which is named. */
export function areOfTwoThings(a: Entry, b: Entry): boolean {
  const [one, other] = [thingOf(a), thingOf(b)];
  return one !== '' && other !== '' && bareLabel(one) !== bareLabel(other);
}

/** Entries of one kind under one title; what stands alone is compared with nothing. */
const inLists = (entries: readonly Entry[]): readonly (readonly Entry[])[] =>
  [...Map.groupBy(entries, ({ kind, unit }) => `${kind} ${unit.titles.at(-1)?.block ?? -1}`).values()].filter(({ length }) => length > 1);

/** The things of entries that share a title, a kind and a label, where each is of a thing of its own: what tells them apart. */
export function thingsApart(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const apart = new Map<Entry, string>();
  for (const list of inLists(entries))
    for (const alike of Map.groupBy(list, ({ label }) => bareLabel(label)).values()) {
      const things = alike.length > 1 ? alike.map(thingOf) : [];
      const isEachOwn = new Set(things.map(bareLabel)).size === alike.length && things.every(isTelling);
      if (isEachOwn) for (const [i, entry] of alike.entries()) apart.set(entry, things[i] ?? '');
    }
  return apart;
}

const words = ({ label }: Entry): readonly string[] => bareLabel(label).split(' ');
const mostOwn = 2;

/** "The deadline for long papers is", "the deadline for short papers is": one sentence, in which a word or two say of what. */
function areParallel(a: Entry, b: Entry): boolean {
  const [x, y] = [words(a), words(b)];
  const own = x.filter((word, i) => word !== y[i]).length;
  return x.length === y.length && own > 0 && own <= mostOwn && own < x.length / 2;
}

/** Whether two labels name different things: by what they ask for, or by a word or two of one sentence. */
export const areOfOtherThings = (a: Entry, b: Entry): boolean => areParallel(a, b) || asksElse(a.label, b.label);
