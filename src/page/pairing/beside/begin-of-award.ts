import { labelOf, says } from '../../labels/label.ts';
import { hasSign } from '../../phrases/signs.ts';

/** "Das Stipendium beginnt am 1. Oktober", "la résidence débutera", "Project start": what is applied for begins then. */
export function isBeginOfAward(text: string): boolean {
  // "Round 1 (projects starting in April)": what a bracket says of it begins nothing.
  const [words = ''] = text.split('(', 1);
  const label = labelOf(words);
  return (
    hasSign(words, 'what is awarded') &&
    says(label, 'opens') &&
    !says(label, 'submit', 'register', 'call', 'deadline', 'until', 'paper', 'proposal', 'abstract', 'notify')
  );
}
