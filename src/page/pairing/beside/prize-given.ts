import { thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { hasSign, placeOfSign, withoutSigns, wordsOfSign } from '../../phrases/signs.ts';
import { clauseAround } from './clause-around.ts';
import { heldEvent } from './held.ts';
import { isUntil } from './until.ts';

const comma = /[,，、]/;

/** "Essaypreis", "Essayprijs": words written together, the last of which is that of a prize; shorter beginnings are parts of other words. */
const compound = new RegExp(`(?<!\\p{L})\\p{L}{4,24}(?:${wordsOfSign('a prize').join('|')})(?!\\p{L})`, 'iu');

/** Where the word for a prize stands first. */
const prizeAt = (clause: string): number | undefined => placeOfSign(clause, 'a prize')?.[0] ?? compound.exec(clause)?.index;

/** "The prize is given every other year, proposals by 1 March": a clause of its own names what is handed in. */
const namesThing = (lead: string): boolean => {
  const [, ...clauses] = lead.split(comma);
  return labelOf(clauses.at(-1) ?? '').mentions.some(({ concept }) => thingsJudged.has(concept));
};

/** "The winners will be honoured in Porto", "i vincitori saranno premiati": apart from who they are, nothing else is said to be done. */
const areHonoured = (clause: string): boolean =>
  hasSign(clause, 'those who win') &&
  hasSign(clause, 'is honoured') &&
  !says(labelOf(withoutSigns(clause, 'those who win')), 'submit', 'register', 'notify', 'deadline', 'closes', 'until');

/** "The prize will be presented on 10 June in Porto", "der Preis wird am 10. Juni verliehen": an event, whether or not a ceremony is named. */
export function prizeGiven(around: Around): Label | undefined {
  const [lead, rest] = clauseAround(around);
  // "Der Preis wird am 10. Juni in Kiel verliehen, Einsendungen bis": behind a comma another day is led up to.
  const [own = ''] = rest.split(comma, 1);
  return prizeIn(lead, own) ?? (own === rest ? undefined : prizeIn(lead, rest));
}

function prizeIn(lead: string, rest: string): Label | undefined {
  const clause = `${lead} ${rest}`;
  if (hasSign(clause, 'must') || isUntil(lead, rest, clause) || namesThing(lead)) return undefined;
  if (areHonoured(clause)) return labelOf(clause).withGuess(heldEvent);
  const prize = prizeAt(clause);
  if (prize === undefined || !hasSign(clause, 'is handed out')) return undefined;
  const label = labelOf(clause);
  // "Die Werke für den Preis werden am 1. Mai übergeben".
  if (label.mentions.some(({ concept, at }) => thingsJudged.has(concept) && at < prize)) return undefined;
  // "Il premio sarà consegnato": the verb of works that are handed in is that of prizes too.
  const besides = labelOf(withoutSigns(clause, 'is handed out'));
  return says(besides, 'submit', 'register', 'notify', 'deadline', 'closes', 'until') ? undefined : label.withGuess(heldEvent);
}
