import { type Day, dayFrom } from '#model/day.ts';
import { askedFor } from '#model/kinds.ts';
import { isByName, isByWriter } from '../labels/by-name.ts';
import type { Unit } from '../outline/outline.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';

/** The last day that an entry gives with its year. */
function lastDay({ date: { date } }: Entry): Day | undefined {
  const last = date.kind === 'range' ? date.to : date.kind === 'day' ? date.days[0] : undefined;
  return last?.year === undefined ? undefined : dayFrom(last.year, last.month, last.day);
}

/** "4 December 2026 | Anna Smith" before all that is asked for: the day on which someone wrote, and not that of the event. */
export function isDayOfPost({ seen, text }: Unit, day: Day, entries: readonly Entry[]): boolean {
  const beside = without(seen, text);
  if (!isByName(beside) && !isByWriter(beside)) return false;
  const asked = entries.filter(({ kind }) => askedFor.has(kind)).flatMap((entry) => lastDay(entry) ?? []);
  return asked.length > 0 && asked.every((last) => last > day);
}
