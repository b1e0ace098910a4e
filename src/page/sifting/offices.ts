import { askedFor } from '#model/kinds.ts';
import type { Page } from '../block.ts';
import type { Dated } from '../deadlines/dated.ts';
import { finderOf } from '../genres/finder-of.ts';
import { labelOf, says } from '../labels/label.ts';
import { hasSign } from '../phrases/signs.ts';
import { officeWords } from './office-words.ts';

const finder = finderOf(officeWords);

const namesOffice = (text: string): boolean => finder().some(text, () => true);

/** What calls are for: enrolment for a school and votes on entries are theirs. */
const callsForIt = (title: string): boolean =>
  says(labelOf(title), 'event') || ((says(labelOf(title), 'paper', 'call') || hasSign(title, 'funds')) && !namesOffice(title));

/**
 * "Submission of tenders": the words of the date name what an office takes in. A title that does so is no sign, as a call may be about
 * voting; one that names an event, a prize or a call is a sign of these.
 */
function isForOffice({ entry: { label, track, unit } }: Dated): boolean {
  if (says(labelOf(label), 'paper', 'proposal', 'abstract', 'whole abstract')) return false;
  return [label, track ?? ''].some(namesOffice) && !unit.titles.some(({ text }) => callsForIt(text));
}

/** Whether all that is to be handed in goes to an office, a firm, a poll or a teacher, and none of it is a work that is judged. */
export function areForOffices(items: readonly Dated[], { title }: Page): boolean {
  const asked = items.filter(({ entry }) => askedFor.has(entry.kind));
  return asked.length > 0 && asked.every(isForOffice) && !callsForIt(title);
}
