import type { Kind } from '#model/call.ts';

/** Free comments that say what a row is for, first match wins; any other names a round, a track or nothing. */
const phrases: readonly (readonly [RegExp, Kind])[] = [
  [/\bnotification\b/i, 'notification'],
  [/camera.ready|\bfinal (?:version|cop(?:y|ies))|\bfinal versions\b/i, 'camera-ready'],
  [/mandatory abstract deadline on|extended abstract|abstracts?(?:\/| and )full/i, 'submission'],
  [/\babstracts?\b|\bpaper registration\b|\bregistration deadline\b/i, 'abstract'],
];

/** What a row is for, by its comment: a submission unless the comment says otherwise. */
export const kindOf = (comment: string): Kind => phrases.find(([phrase]) => phrase.test(comment))?.[1] ?? 'submission';

/** Whether a comment names what is due, so that it can stand as the label. */
export const isLabel = (comment: string): boolean => /deadline|submission|\bdue\b|papers?\b|abstract|notification|version/i.test(comment);
