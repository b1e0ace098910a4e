import { askedFor } from '#model/kinds.ts';
import { once } from '#model/once.ts';
import type { Page } from '../block.ts';
import type { Concept } from '../label-words.ts';
import { labelOf, says } from '../labels/label.ts';
import { holesOf, sentenceAt } from '../outline/around.ts';
import type { Unit } from '../outline/outline.ts';
import type { SeenDate } from '../outline/seen.ts';
import { without } from '../outline/without.ts';
import { namesBeginOfAward } from '../pairing/beside/begin-of-award.ts';
import type { Entry } from '../pairing/entry.ts';
import { beginsWithSign, hasSign, withoutSigns } from '../phrases/signs.ts';
import { type Sifted, sift } from './sift.ts';

const asksElse = (text: string): boolean => says(labelOf(text), 'submit', 'deadline', 'until', 'closes', 'register', 'notify', 'call');

/** "Funding period:", "Projektlaufzeit", 助成期間: how long what is applied for will be paid. */
const isPaidTime = (text: string): boolean => beginsWithSign(text, 'time of what is paid for') && !asksElse(text);

/** "The activities must be carried out from", on a page that gives money "will be carried out from": when it is to be spent. */
const isCarriedOut = (text: string): boolean => hasSign(text, 'is carried out') && hasSign(text, 'what is carried out') && !asksElse(text);

const isSpan = ({ date }: SeenDate): boolean => date.kind === 'range' || (date.kind === 'month' && date.from !== undefined);

/** "Funding is granted for the period from", "expenses between": what money is given for, in a sentence that asks for nothing. */
const isMoney = (text: string): boolean =>
  hasSign(text, 'money given') && !says(labelOf(withoutSigns(text, 'money given')), ...ofCalls) && !hasSign(text, 'a contest');
const ofCalls: readonly Concept[] = ['submit', 'deadline', 'closes', 'register', 'notify', 'call', 'opens', 'paper', 'proposal', 'event'];

/** The words of the sentence that holds a day of a line, the days among them aside; a stop at its end tells it from an entry of a list. */
function sentenceOf({ seen, text }: Unit, { at: [start] }: SeenDate): { readonly words: string; readonly isStopped: boolean } {
  const [from, to] = sentenceAt(text, start, holesOf(seen));
  return { words: without(seen, text, from, to), isStopped: /[.。]\s?$/.test(text.slice(from, to + 1)) };
}

/** Whether a line of a page tells how long grants last, when that begins, or when the work is done that they pay for. */
export function tellsPaidTime({ title, blocks }: Page): (unit: Unit) => boolean {
  const isOfFunds = once(() =>
    [title, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))].some((text) => hasSign(text, 'funds')),
  );
  const isPaidIn = ({ words, isStopped }: ReturnType<typeof sentenceOf>): boolean =>
    isPaidTime(words) || (isCarriedOut(words) && (hasSign(words, 'must') || isOfFunds())) || (isStopped && isMoney(words) && isOfFunds());
  return (unit) => {
    const spans = unit.seen.dates.filter(isSpan);
    if (spans.length === 0)
      return unit.seen.dates.length > 0 && unit.seen.dates.every((day) => namesBeginOfAward(sentenceOf(unit, day).words));
    const row = blocks[unit.block];
    if (row?.kind === 'row') return isPaidTime(row.cells[0]?.text ?? '');
    return spans.every((span) => isPaidIn(sentenceOf(unit, span)));
  };
}

/** Leaves out the spans of such lines, and the month in which money is paid out, where something else is asked for: the one span of a page is that of its call. */
export function siftPaidTimes(entries: readonly Entry[], isPaid: (unit: Unit) => boolean): Sifted<Entry> {
  const paid = new Set(
    entries.filter(({ unit, date, label, kind }) =>
      isSpan(date) ? isPaidTime(label) || isPaid(unit) : kind === 'other' && date.date.kind === 'month' && isPaidTime(label),
    ),
  );
  const isAsked = paid.size > 0 && entries.some((entry) => !paid.has(entry) && askedFor.has(entry.kind));
  return sift(entries, (entry) => (isAsked && paid.has(entry) ? 'it tells how long something is paid for' : undefined));
}
