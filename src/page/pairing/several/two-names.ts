import { andWords, isAnd } from '#dates/and.ts';
import { everyMatch } from '#dates/every-match.ts';
import { onDayOfItsOwn } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Entry } from '../entry.ts';

const and = new RegExp(`\\s(?:&|${andWords().join('|')})\\s|\\s?/\\s?`, 'giu');

/** The two names of a label that joins what falls due at different times: "Abstracts / full papers"; undefined where it joins no two. */
function namesOf(label: string): readonly [Label, Label] | undefined {
  const found = everyMatch(label, and).flatMap(({ index, 0: mark }): (readonly [Label, Label])[] => {
    const [first, second] = [labelOf(label.slice(0, index)), labelOf(label.slice(index + mark.length))];
    const [a, b] = [first.guess?.kind, second.guess?.kind];
    return a && b && a !== b && onDayOfItsOwn.has(a) && onDayOfItsOwn.has(b) && !says(second, 'abstract') ? [[first, second]] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

const named = (entry: Entry, { text, guess }: Label): Entry => ({ ...entry, label: text, kind: guess?.kind ?? entry.kind });

const parting = /^\s*[/&,;]\s*$/;
/** Whether a mark or "and" stands between two days: "or", or nothing, leaves open which name goes with which. */
const arePaired = (between: string): boolean => parting.test(between) || isAnd(between.replace(/^\s*[,;]/, ''));

/** "Envío de resúmenes y de trabajos completos: 15 de febrero y 30 de abril": an entry for each name where there are as many days. */
export function oneForEach(first: Entry, second: Entry, between: string): readonly [Entry, Entry] {
  const names = arePaired(between) && first.label === second.label && first.track === second.track ? namesOf(first.label) : undefined;
  return names ? [named(first, names[0]), named(second, names[1])] : [first, second];
}

/**
 * "Abstracts / full papers: 15 February / 30 April": two days side by side are no rivals where the label has two names; undefined where
 * it has not.
 */
export function eachOfRivals(entry: Entry): readonly Entry[] | undefined {
  const [rival, ...others] = entry.rivals;
  const names = rival && others.length === 0 ? namesOf(entry.label) : undefined;
  if (!rival || !names) return undefined;
  const [first, second] = [entry.date, rival].toSorted((a, b) => a.at[0] - b.at[0]);
  return first && second && arePaired(entry.unit.text.slice(first.at[1], second.at[0]))
    ? [named({ ...entry, date: first, rivals: [] }, names[0]), named({ ...entry, date: second, rivals: [] }, names[1])]
    : undefined;
}

/** "Abstracts and papers: 15 and 16 February": an entry for each name of the label of two days that are one date; undefined where it has one. */
export function eachOfTwo(entry: Entry): readonly [Entry, Entry] | undefined {
  const names = namesOf(entry.label);
  return names && [named(entry, names[0]), named(entry, names[1])];
}
