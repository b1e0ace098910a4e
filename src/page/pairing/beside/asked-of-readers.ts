import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import type { Unit } from '../../outline/outline.ts';
import type { KindGuess } from '../../phrases/kind.ts';
import { hasSign } from '../../phrases/signs.ts';
import { clauseAround } from './clause-around.ts';
import { byClosing } from './closing.ts';
import { isUntil } from './until.ts';

/** What a sentence is about that asks for no work, whatever else is done by its day. */
const ofElse = [
  'aid',
  'register',
  'review',
  'notify',
  'final',
  'response',
  'supplement',
  'extended',
  'refused',
  'held',
  'programme',
] as const;
const signsOfElse = ['questions', 'against a decision', 'no answer yet', 'carried out', 'stays valid', 'part of the programme'] as const;

/** "Sent to posters@example.org": an address before the word for "until". */
const toAddress = /[\w.+-]@[\w-]{1,64}\./;

/** "We welcome talks", "we seek films": what is asked for, whatever it is. */
const asksForWork = (text: string): boolean => {
  const about = labelOf(text);
  return says(about, 'submit', 'paper', 'proposal', 'abstract', 'whole abstract', 'call') || hasSign(text, 'invites');
};

/**
 * "Drop us a line by 19 March", "füllen Sie bis … das Formular aus": on a page that asks for something those who read it are told until when
 * to write, to fill in a form or to take part, and nothing else is said of it.
 */
export function askedOfReaders({ guess }: Label, around: Around, { text, titles }: Unit): KindGuess | undefined {
  if (guess?.isPlain || !isUntil(around.before, around.behind, text)) return undefined;
  const [lead, rest] = clauseAround(around);
  const clause = `${lead} ${rest}`;
  if (
    !(hasSign(clause, 'asks readers') || toAddress.test(lead)) ||
    says(labelOf(clause), ...ofElse) ||
    signsOfElse.some((sign) => hasSign(clause, sign))
  )
    return undefined;
  const isCalled = titles.some(
    (title) => says(title, 'call', 'submit', 'paper', 'proposal') || hasSign(title.text, 'funds') || hasSign(title.text, 'a contest'),
  );
  return isCalled || asksForWork(text) ? byClosing : undefined;
}
