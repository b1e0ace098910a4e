import type { Concept } from '../label-words.ts';
import type { Mention } from './phrases.ts';

const told: ReadonlySet<Concept> = new Set(['notify', 'final', 'review', 'event']);
const fromThat = /\bbefore (?:our|the|your|their|its) [^,.;:()]{3,40}(?=, (?:i\.\s?e\.|that is|namely|so|thus)|,? \()/i;

/** "Up to one week before our notification date, i.e. by": what a day is counted from is not what falls due on it. */
export function withoutCounted(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !text.includes('efore ')) return mentions;
  const match = fromThat.exec(text);
  if (!match) return mentions;
  const [from, to] = [match.index, match.index + match[0].length];
  return mentions.filter(({ concept, at, end }) => !(told.has(concept) && at > from && end <= to));
}
