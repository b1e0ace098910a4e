import type { Concept } from '../label-words.ts';
import { lettersIn } from '../phrases/letters.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { withoutSigns } from '../phrases/signs.ts';
import { unsaid } from '../phrases/unsaid.ts';

const clauseMark = /[.;|()[\]\n。；、（）]/;
/** A particle: 20일로. */
const mostLetters = 1;
const ofDates: ReadonlySet<Concept> = new Set(['extended', 'formerly', 'tentative', 'until', 'deadline', 'dates', 'posted', 'closes']);

/**
 * Whether what stands behind a new day, without hours and zones, names nothing: "new: 12 March (firm)"; "new: 12 March, workshop" is the
 * day of another thing.
 */
export function saysNoMore(behind: string): boolean {
  const clause = behind.split(clauseMark, 1)[0] ?? '';
  const mentions = mentionsIn(clause);
  return (
    mentions.every(({ concept }) => ofDates.has(concept)) &&
    lettersIn(withoutSigns(unsaid(clause, mentions), 'before an hour')) <= mostLetters
  );
}
