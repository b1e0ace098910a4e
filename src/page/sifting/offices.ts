import { askedFor } from '#model/kinds.ts';
import { once } from '#model/once.ts';
import type { Dated } from '../deadlines/dated.ts';
import { labelOf, says } from '../labels/label.ts';
import { PhraseFinder } from '../phrases/phrase-finder.ts';

import { officeWords } from './office-words.ts';

const finder = once(
  () =>
    new PhraseFinder(
      Object.values(officeWords)
        .flat()
        .map((text) => [text, true] as const),
    ),
);

const namesOffice = (text: string): boolean => finder().some(text, () => true);

/** "Submission of tenders"; or "Deadline" below a title that says so and names no event: a conference may be about tenders. */
function isForOffice({ entry: { label, track, unit } }: Dated): boolean {
  if (says(labelOf(label), 'paper', 'abstract', 'whole abstract')) return false;
  return [label, track ?? ''].some(namesOffice) || unit.titles.some((title) => !says(title, 'event', 'paper') && namesOffice(title.text));
}

/** Whether all that is to be handed in goes to an office, a firm, a poll or a teacher, and none of it is a work that is judged. */
export function areForOffices(items: readonly Dated[]): boolean {
  const asked = items.filter(({ entry }) => askedFor.has(entry.kind));
  return asked.length > 0 && asked.every(isForOffice);
}
