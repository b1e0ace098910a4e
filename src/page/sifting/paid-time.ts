import { askedFor } from '#model/kinds.ts';
import { once } from '#model/once.ts';
import type { Page } from '../block.ts';
import { labelOf, says } from '../labels/label.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { without } from '../outline/without.ts';
import type { Entry } from '../pairing/entry.ts';
import { beginsWithSign, hasSign } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

const asksElse = (text: string): boolean => says(labelOf(text), 'submit', 'deadline', 'until', 'closes', 'register', 'notify', 'call');

/** "Funding period:", "Projektlaufzeit", 助成期間: how long what is applied for will be paid. */
const isPaidTime = (text: string): boolean => beginsWithSign(text, 'time of what is paid for') && !asksElse(text);

/** "The activities must be carried out from", on a page that gives money "will be carried out from": when it is to be spent. */
const isCarriedOut = (text: string): boolean => hasSign(text, 'is carried out') && hasSign(text, 'what is carried out') && !asksElse(text);

const isSpan = ({ date }: SeenDate): boolean => date.kind === 'range' || (date.kind === 'month' && date.from !== undefined);

/** Whether a line of a page tells how long grants last, or when the work is done that they pay for. */
export function tellsPaidTime({ title, blocks }: Page): (unit: Unit) => boolean {
  const isOfFunds = once(() =>
    [title, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))].some((text) => hasSign(text, 'funds')),
  );
  return ({ seen, text, block }) => {
    if (!seen.dates.some(isSpan)) return false;
    const words = without(seen, text);
    const row = blocks[block];
    return (
      (row?.kind === 'row' && isPaidTime(row.cells[0]?.text ?? '')) ||
      isPaidTime(words) ||
      (isCarriedOut(words) && (hasSign(words, 'must') || isOfFunds()))
    );
  };
}

/** Leaves out the spans of such lines, where something else is asked for: the one span of a page is that of its call. */
export function siftPaidTimes(entries: readonly Entry[], isPaid: (unit: Unit) => boolean): Sifted<Entry> {
  const paid = new Set(entries.filter(({ unit, date, label }) => isSpan(date) && (isPaidTime(label) || isPaid(unit))));
  const isAsked = paid.size > 0 && entries.some((entry) => !paid.has(entry) && askedFor.has(entry.kind));
  return sift(entries, (entry) => (isAsked && paid.has(entry) ? 'it tells how long something is paid for' : undefined));
}
