import type { Deadline } from '#model/call.ts';

type Named = Pick<Deadline, 'id' | 'track' | 'label'>;

/** The track, unless the words given say it already. */
export const unsaidTrack = (track: string | null, words: string): string | null =>
  track !== null && words.toLowerCase().includes(track.toLowerCase()) ? null : track;

/**
 * What deadlines of one call are called in a list, by id: their label, and their track before it where the label alone would be the name
 * of several tracks, as on a page of forty workshops that all have a submission deadline.
 */
export function namesOf(deadlines: readonly Named[]): ReadonlyMap<string, string> {
  const tracksOf = new Map<string, Set<string | null>>();
  for (const { label, track } of deadlines) tracksOf.set(label, (tracksOf.get(label) ?? new Set()).add(track));
  return new Map(
    deadlines.map(({ id, label, track }) => {
      const unsaid = (tracksOf.get(label)?.size ?? 0) > 1 ? unsaidTrack(track, label) : null;
      return [id, unsaid === null ? label : `${unsaid}: ${label}`];
    }),
  );
}
