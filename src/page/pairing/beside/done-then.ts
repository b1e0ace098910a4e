import { isAsked } from '../../labels/asked.ts';
import { labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { endsWithSign, hasSign, lastEndOf, lastOfSign } from '../../phrases/signs.ts';

/** "Theses defended between": what was done in those days; but "entries must be made between" asks for it. */
export const isOfDone = (before: string): boolean => {
  const [at, end] = lastOfSign(before, 'done') ?? [0, 0];
  return end > 0 && oneWord.test(before.slice(end)) && !isDuty(before.slice(0, at));
};
const isDuty = (before: string): boolean => {
  const duty = lastEndOf(before, 'must') ?? lastEndOf(before, 'of the future');
  return duty !== undefined && toBe.test(before.slice(duty));
};
/** "Be", "ser", "être": and not "have been". */
const toBe = /^\s(?:\p{L}{2,6}\s)?$/u;
const oneWord = /^\s\p{L}{1,9}\s{0,2}$/u;

/** At most three words between a thing and what was done to it. */
const upToThreeWords = /^\s(?:[\p{L}\p{N}-]{1,20}\s){0,3}$/u;
/** What follows on "theses accepted", "the doctorate will be completed"; undefined where nothing of the sort is said. */
function behindDone(clause: string, thing: 'a thesis' | 'a degree', done: 'done to a thesis' | 'done to a degree'): string | undefined {
  const [start, [at, end] = []] = [lastEndOf(clause, thing), lastOfSign(clause, done)];
  return start !== undefined && upToThreeWords.test(clause.slice(start, at)) ? clause.slice(end) : undefined;
}

const sinceThen = ['from a day', 'between', 'since'] as const;
/** "For theses accepted from", "films completed between": what was done since then may be handed in. */
export function isOfTheses(before: string): boolean {
  if ((endsWithSign(before, 'between') || endsWithSign(before, 'from a day')) && isOfDone(before)) return true;
  return sinceThen.some((sign) => endsWithSign(before, sign)) && oneWord.test(behindDone(before, 'a thesis', 'done to a thesis') ?? '');
}

/** "Papers of conferences held from June to October": when others have met. */
export function isOfOthersMet(before: string): boolean {
  const lead = endsWithSign(before, 'between') || endsWithSign(before, 'from a day');
  return lead && oneWord.test(before.slice(lastEndOf(before, 'met then') ?? before.length));
}

/** "It is likely that the doctorate will be completed by": until when those who apply must have their degree. */
export function isDegreeBy(before: string): boolean {
  const until = labelOf(before).mentions.at(-1);
  if (until?.concept !== 'until' || until.end < before.trimEnd().length) return false;
  return behindDone(before.slice(0, until.at), 'a degree', 'done to a degree')?.trim() === '';
}

/**
 * "Es können Beiträge eingereicht werden, die vom 1. Mai bis 3. Juni veröffentlicht wurden": in a clause of its own, at whose end German
 * and Dutch have the verb, stands when something was done.
 */
export function isDoneThen({ before, behind }: Around): boolean {
  const [clause = '', ...others] = before.split(', ').reverse();
  const [end = ''] = behind.split(/[.;,]/, 1);
  // "Arbeiten, die bis zum 3. Juni fertiggestellt werden": what is to be done until one day may be due then.
  if (others.length === 0 || !hasSign(end, 'done') || says(labelOf(clause), 'until')) return false;
  return !isAsked(labelOf(clause)) && !says(labelOf(end), 'submit', 'register', 'notify', 'deadline');
}
