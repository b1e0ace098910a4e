import { says } from '../labels/label.ts';
import type { Entry } from '../pairing/entry.ts';
import { mentionsIn } from '../phrases/phrases.ts';
import { goesOnWithSign, hasSign, someSign } from '../phrases/signs.ts';

/** "Accepted on a rolling basis" is no paper that was accepted. */
const isOfAccepted = (text: string): boolean =>
  someSign(text, 'of what was accepted', (_, end) => !goesOnWithSign(text.slice(end), 'on a day'));

/** "Final submission", "final proposal": by its words a final version, which may yet be what is judged; the slides of speakers are not. */
export function isFinalHandedIn({ kind, label, unit, date }: Entry): boolean {
  if (kind !== 'camera-ready' || !says({ mentions: mentionsIn(label) }, 'submit', 'proposal')) return false;
  // 「採択された方は6月1日までに最終原稿を」: who was chosen is named before the day.
  const lead = unit.text.slice(Math.max(0, date.at[0] - longestLead), date.at[0]);
  return !isOfAccepted(label) && !hasSign(label, 'slides') && !hasSign(lead, 'chosen');
}
const longestLead = 40;

/** "Submission of selected works": read as a final version for what was chosen, and so, after nothing to choose from, still to be judged. */
export function isChosenHandedIn({ kind, label }: Entry): boolean {
  if (kind !== 'camera-ready' || !hasSign(label, 'chosen')) return false;
  const said = { mentions: mentionsIn(label) };
  return says(said, 'submit') && !says(said, 'final');
}
