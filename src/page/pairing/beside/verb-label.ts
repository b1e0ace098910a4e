import type { Kind } from '#model/call.ts';
import { judged } from '#model/kinds.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import type { Around } from '../../outline/around.ts';
import { beginsWithSign, endsWithSign, hasSign } from '../../phrases/signs.ts';
import { isLocative } from './postposition.ts';
import { sayLittle } from './says-little.ts';

/** "Kabul edilen bildiriler 1 Mayıs'ta ilan edilecektir": what is told on a day a Turkish clause says at its end. */
function tellingVerb(before: Label, behind: string): Label | undefined {
  const isOpen = before.guess ? sayLittle.has(before.guess.kind) : hasSign(before.text, 'chosen');
  if (!isOpen || !isLocative(behind)) return undefined;
  const { guess } = labelOf(behind.split(/[.;,](?=\s|$)/u, 1)[0] ?? '');
  return guess?.kind === 'notification' ? before.withGuess(guess) : undefined;
}

/** "Die angenommenen Beiträge werden am 15. Mai bekannt gegeben": what was chosen is made known by the verb at the end of the clause. */
const areChosenTold = (before: string, clause: string): boolean => {
  const own = before.split(/[.;,:](?=\s)/u).at(-1) ?? '';
  return hasSign(own, 'chosen') && hasSign(clause, 'makes known') && !says(labelOf(`${own} ${clause}`), 'submit', 'deadline', 'closes');
};

/** "Angenommene Beiträge sind bis zum 4. Mai zu überarbeiten": what is done with what was chosen, by the verb at the end of the clause. */
function revisedThen(before: string, clause: string): Label | undefined {
  if (!hasSign(clause, 'to be revised') || !hasSign(before, 'chosen')) return undefined;
  const { guess } = labelOf(`${before} ${clause}`);
  return guess?.kind === 'camera-ready' ? labelOf(before).withGuess(guess) : undefined;
}

/** What can open. */
const opening: ReadonlySet<Kind> = new Set([...judged, 'opens', 'registration']);

/** Whether all that is said to be handed in stands before the "werden" of a clause. */
const isPassive = (before: string): boolean =>
  hasSign(before.slice(labelOf(before).mentions.findLast(({ concept }) => concept === 'submit')?.end ?? 0), 'passive');

/**
 * "Bis zum 8. Juni mit einem kurzen, in deutscher Sprache verfassten Exposé bewerben": a comma parts no clause of which the verb is still
 * to come.
 */
function endingWithVerb(near: string, behind: string): string {
  const [sentence = near] = behind.split(/[.;!?](?=\s|$)|\s[–—-]\s/u, 1);
  if (sentence === near || says(labelOf(near), 'submit', 'register', 'notify', 'held', 'event')) return near;
  const last = labelOf(sentence).mentions.at(-1);
  return last?.concept === 'submit' && last.end === sentence.trimEnd().length ? sentence : near;
}

/**
 * "Alle Vortragenden müssen sich bis zum 15. März zur Tagung anmelden", "авторам до 2 апреля будут направлены приглашения": what is done
 * until a day German and Dutch clauses say at their end, and others where their verb is of the future.
 */
export function verbLabel({ before, behind }: Around): Label | undefined {
  const [near = ''] = behind.split(/[.;,!?(](?=\s|$)|\s[–—-]\s/u, 1);
  const revised = revisedThen(before, near);
  if (revised) return revised;
  const isUntil = endsWithSign(before, 'until, before its verb') || beginsWithSign(behind, 'will be');
  if (!isUntil && !endsWithSign(before, 'on a day, before its verb')) return tellingVerb(labelOf(before), behind);
  const clause = isUntil || hasSign(before, 'must') ? endingWithVerb(near, behind) : near;
  const label = labelOf(clause);
  // "Die Preisträger werden am 15. Mai benachrichtigt": of all that is done on a day, only what is told.
  if (!isUntil) {
    const ahead = labelOf(before.split(/;\s/).at(-1) ?? before);
    if (areChosenTold(before, clause)) return ahead.withGuess({ kind: 'notification', isPlain: true });
    if (says(label, 'submit') && hasSign(before, 'must')) return labelOf(`${before} ${clause}`);
    // "Die Einreichung wird am 1. Februar eröffnet": nor is it due on the day on which it opens.
    if (says(label, 'opens') && ahead.guess && opening.has(ahead.guess.kind) && !says(label, 'closes', 'until', 'submit', 'call'))
      return ahead.withGuess({ kind: 'opens', isPlain: true });
    const isFree = !ahead.guess || (ahead.guess.kind === 'opens' && !ahead.guess.isPlain);
    return label.guess?.kind === 'notification' && isFree ? label : tellingVerb(ahead, behind);
  }
  // "Die Autoren der eingereichten Abstracts werden bis zum 15. Mai benachrichtigt": of what was handed in before, they are told.
  if (label.guess?.kind === 'notification' && !/\d/.test(clause) && isPassive(before)) return label;
  const isToldAhead = says(labelOf(before), 'submit', 'deadline', 'notify', 'register', 'closes');
  const isTold = label.guess?.kind === 'registration' || label.guess?.kind === 'notification';
  // "Can cancel free of charge": nothing is handed in, whatever is spoken of before.
  if (says(label, 'aid') && !says(label, 'submit', 'register')) return label;
  // "Interessierte können sich bis zum 30. April mit einem Vortragsthema bewerben": what is said before asks for nothing.
  const isAskedThere = label.guess !== undefined && judged.has(label.guess.kind) && says(label, 'submit') && !labelOf(before).guess;
  return ((isTold && !says(label, 'submit')) || isAskedThere) && !isToldAhead ? label : undefined;
}
