import { daysBetween, isDay } from '#model/day.ts';
import { type Instant, utcDay } from '#model/instant.ts';
import type { Edition } from '#model/merge/edition.ts';
import { editionsBySeries, type PastEdition } from './series.ts';

/** How often a series moved its papers to a later day. What was is no promise of what will be. */
export interface Extensions {
  readonly editions: number;
  readonly extended: number;
  /** Days by which each moved, oldest first. */
  readonly days: readonly number[];
}

function movedBy({ paper, day }: PastEdition): number {
  const readings = [paper.chosen, ...paper.others].flatMap(({ deadline }) => deadline.was);
  const first = readings.sort()[0];
  return isDay(first) ? Math.max(0, daysBetween(first, day)) : 0;
}

const leastEditions = 2;

/** How often each series extended, by slug, over editions whose papers are in; fewer than two tell nothing. */
export function extensionsBySeries(editions: readonly Edition[], now: Instant): Map<string, Extensions> {
  const found = new Map<string, Extensions>();
  for (const [series, all] of editionsBySeries(editions)) {
    const past = all.filter(({ day }) => day < utcDay(now));
    if (past.length < leastEditions) continue;
    const days = past.map(movedBy).filter((moved) => moved > 0);
    found.set(series, { editions: past.length, extended: days.length, days });
  }
  return found;
}
