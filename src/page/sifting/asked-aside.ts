import { judged } from '#model/kinds.ts';
import { thingsJudged } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { sentenceIn } from '../outline/around.ts';
import type { Entry } from '../pairing/entry.ts';
import { beginsWithSign, hasSign, withoutSigns } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

/** "Write to us by 1 March": no word of what is sent in. */
function isOnlyAsked({ kind, label, unit, date }: Entry): boolean {
  if (kind !== 'submission' || says(labelOf(label), 'submit', 'deadline', 'closes', 'call', 'opens', ...thingsJudged)) return false;
  const [from, to] = sentenceIn(unit, date.at[0]);
  const sentence = unit.text.slice(from, to);
  // "Write to us by 1 March with your abstract": it is named behind the day.
  const behind = unit.text.slice(date.at[1], Math.max(date.at[1], to));
  if (says(labelOf(withoutSigns(behind, 'applies')), ...thingsJudged)) return false;
  return hasSign(sentence, 'asks readers') && !beginsWithSign(sentence, 'to take part') && !hasSign(sentence, 'must arrive');
}

/** Leaves out what those who read a page are told to do until a day, where the page says by when something is handed in. */
export function siftAskedAside(entries: readonly Entry[]): Sifted<Entry> {
  const asked = new Set(entries.filter(isOnlyAsked));
  const isElsewhere = asked.size > 0 && entries.some((entry) => judged.has(entry.kind) && !asked.has(entry));
  return sift(entries, (entry) => (isElsewhere && asked.has(entry) ? 'it is for something else' : undefined));
}
