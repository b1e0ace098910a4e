import type { Kind } from '#model/call.ts';
import { isNameless, type Label, labelOf, says } from './label.ts';

/** What stands between two names of which each has a date of its own. */
const stroke = /\s?\/\s?/;

/** What falls due or is told on a day; an event, or what opens, stands in no such pair. */
const paired: ReadonlySet<Kind> = new Set(['abstract', 'submission', 'notification', 'camera-ready', 'registration', 'supplement']);

const longestFirst = 3;

const isDue = ({ guess }: Label): boolean => guess?.isPlain === true && paired.has(guess.kind);

/**
 * "Abstract/paper submission", before two dates: what the first and what the second of them is for. Undefined where the words are no two
 * names: a stroke may part what is one ("talk/poster", "and/or").
 */
export function pairedNames({ text }: Label): readonly [Label, Label] | undefined {
  const [first = '', second, more] = text.split(stroke);
  if (second === undefined || more !== undefined || /^(?:and|or)$/i.test(second.split(' ', 1)[0] ?? '')) return undefined;
  const [a, b] = [labelOf(first), labelOf(second)];
  if (!isDue(b) || isNameless(b) || says(b, 'extended', 'formerly') || first.split(' ').length > longestFirst) return undefined;
  const kind = isDue(a) ? a.guess?.kind : undefined;
  return kind && kind !== b.guess?.kind ? [a.withGuess({ kind, isPlain: true }), b] : undefined;
}
