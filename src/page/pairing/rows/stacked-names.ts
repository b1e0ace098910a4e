import type { Kind } from '#model/call.ts';
import { onDayOfItsOwn } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Unit } from '../../outline/outline.ts';

/** What several of which may fall on one day. */
const joining: ReadonlySet<Kind> = new Set([...onDayOfItsOwn, 'registration']);

const mostLines = 4;
/** A line that goes on in the next one, and one that goes on with the last. */
const goesOn = /(?:[,;:(/–—-]|(?<!\p{L})\p{Ll}{1,3})$/u;
const begins = /^[\p{Lu}\p{Lo}\d]/u;

const isWhole = (line: string): boolean => begins.test(line) && !goesOn.test(line) && line.split('(').length === line.split(')').length;

/** What is done on that day is said, not only with what: "Full papers" below "Notification" tells of which. */
const isNamed = (label: Label): boolean =>
  label.guess?.isPlain === true && joining.has(label.guess.kind) && says(label, 'submit', 'deadline', 'notify', 'final', 'register');

/**
 * "Journal papers due" over "Tutorial notifications" in the one cell that names a row: each line names its one day. Undefined where they are
 * one name.
 */
export function stackedNames(units: readonly Unit[]): readonly Label[] | undefined {
  const named = units.filter(({ seen, text }) => seen.dates.length === 0 && !isBare(text));
  const lines = named[0]?.text.split('\n').map((line) => line.trim()) ?? [];
  if (named.length !== 1 || lines.length < 2 || lines.length > mostLines || !lines.every(isWhole)) return undefined;
  const labels = lines.map(labelOf);
  return labels.every(isNamed) && new Set(labels.map(({ guess }) => guess?.kind)).size > 1 ? labels : undefined;
}
