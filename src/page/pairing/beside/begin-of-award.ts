import type { Concept } from '../../label-words.ts';
import { labelOf, says } from '../../labels/label.ts';
import { hasSign, withoutSigns } from '../../phrases/signs.ts';

const asking: readonly Concept[] = ['submit', 'register', 'call', 'deadline', 'until', 'closes', 'paper', 'proposal', 'abstract', 'notify'];

/** "Requests for grants are accepted from": what opens with it is no award. */
const isTakenIn = (words: string): boolean =>
  hasSign(words, 'takes in') ||
  labelOf(words).mentions.some(({ concept, at, end }) => concept === 'opens' && hasSign(words.slice(at, end), 'chosen'));

/**
 * "Das Stipendium beginnt am 1. Oktober", "la résidence débutera", "Project start": what is applied for begins then. What may be what was
 * applied with as well ("los proyectos") is what is paid for where something opens.
 */
export function isBeginOfAward(text: string, opens: boolean): boolean {
  // "Round 1 (projects starting in April)": what a bracket says of it begins nothing.
  const [words = ''] = text.split('(', 1);
  if (!hasSign(words, 'what is awarded') || hasSign(words, 'a contest')) return false;
  const rest = withoutSigns(words, 'what is awarded');
  // "Grant window opens", "grants are open from": a time in which one applies.
  if ((['a time', 'round', 'stands open'] as const).some((sign) => hasSign(rest, sign))) return false;
  if (isTakenIn(words)) return false;
  return says(labelOf(words), 'opens') && !says(labelOf(opens ? rest : words), ...asking);
}

/** "Dienstantritt ist der", 着任時期: the name of when whoever is chosen begins. */
export const namesBeginOfAward = (text: string): boolean =>
  hasSign(text, 'begin of what is awarded') && !says(labelOf(withoutSigns(text, 'begin of what is awarded')), ...asking);
