import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, placeOfSign } from '../../phrases/signs.ts';
import { clauseAround } from './clause-around.ts';
import { heldEvent } from './held.ts';
import { isUntil } from './until.ts';

const comma = /[,，、]/;

/** "The prize is given every other year, proposals by 1 March": a clause of its own names what is handed in. */
const namesThing = (lead: string): boolean => {
  const [, ...clauses] = lead.split(comma);
  return labelOf(clauses.at(-1) ?? '').mentions.some(({ concept }) => thingsJudged.has(concept));
};

/** "The prize will be presented on 10 June in Porto", "der Preis wird am 10. Juni verliehen": an event, whether or not a ceremony is named. */
export function prizeGiven(around: Around): Label | undefined {
  const [lead, rest] = clauseAround(around);
  const clause = `${lead} ${rest}`;
  if (!hasSign(clause, 'a prize') || !hasSign(clause, 'is handed out') || hasSign(clause, 'must')) return undefined;
  if (isUntil(lead, rest, clause) || namesThing(lead)) return undefined;
  const label = labelOf(clause);
  // "Die Werke für den Preis werden am 1. Mai übergeben".
  const [prize = 0] = placeOfSign(clause, 'a prize') ?? [];
  if (label.mentions.some(({ concept, at }) => thingsJudged.has(concept) && at < prize)) return undefined;
  return says(label, 'submit', 'register', 'notify', 'deadline', 'closes', 'until') ? undefined : label.withGuess(heldEvent);
}
