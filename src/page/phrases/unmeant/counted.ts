import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { beginsWithSign, someSign } from '../signs.ts';

const told: ReadonlySet<Concept> = new Set(['notify', 'final', 'review', 'event']);
/** "Notification date", up to a comma or a bracket. */
const itsName = /^ [^,.;:()]{3,40}(?=, |,? \()/;
const bracket = /^,? \(/;

/** "Up to one week before our notification date, i.e. by": what a day is counted from is not what falls due on it. */
export function withoutCounted(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !mentions.some(({ concept }) => told.has(concept))) return mentions;
  const spans: (readonly [from: number, to: number])[] = [];
  someSign(text, 'before what one counts from', (from, end) => {
    const [name] = itsName.exec(text.slice(end)) ?? [];
    const rest = text.slice(end + (name?.length ?? 0));
    if (name !== undefined && (bracket.test(rest) || beginsWithSign(rest, 'that is'))) spans.push([from, end + name.length]);
    return false;
  });
  return spans.length
    ? mentions.filter(({ concept, at, end }) => !(told.has(concept) && spans.some(([from, to]) => at > from && end <= to)))
    : mentions;
}
