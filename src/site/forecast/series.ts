import type { Day } from '#model/day.ts';
import { isDay } from '#model/day.ts';
import type { Edition, MergedDeadline } from '#model/merge/edition.ts';
import { seriesSlug } from '../list/facets.ts';

/** One edition of a series by the day on which its papers were or are due. */
export interface PastEdition {
  readonly edition: Edition;
  readonly paper: MergedDeadline;
  readonly day: Day;
}

/** The first deadline for papers of the main track: rounds and other tracks follow their own rules. */
function paperOf({ deadlines }: Edition): MergedDeadline | undefined {
  const papers = deadlines.filter(({ chosen: { deadline } }) => deadline.kind === 'submission' && deadline.status !== 'cancelled');
  return papers.find(({ chosen }) => chosen.deadline.track === null) ?? papers[0];
}

/** Editions of each series, oldest first, by slug; editions without a series or a day for papers tell nothing. */
export function editionsBySeries(editions: readonly Edition[]): Map<string, PastEdition[]> {
  const found = new Map<string, PastEdition[]>();
  for (const edition of editions) {
    const paper = paperOf(edition);
    const day = paper?.chosen.deadline.end ?? paper?.chosen.deadline.date;
    const slug = seriesSlug(edition);
    if (!paper || !isDay(day) || !slug) continue;
    found.set(slug, [...(found.get(slug) ?? []), { edition, paper, day }]);
  }
  for (const list of found.values()) list.sort((a, b) => (a.day < b.day ? -1 : 1));
  return found;
}
