import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { endOfSign } from '../signs.ts';

const only: ReadonlySet<Concept> = new Set(['notify', 'review', 'event', 'programme', 'opens', 'call']);

/** Where each clause of a text that another follows begins and ends. */
function clausesOf(text: string): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  for (let to = text.indexOf(', '); to >= 0; to = text.indexOf(', ', from)) {
    spans.push([from, to]);
    from = to + 2;
  }
  return spans;
}

/** "To be considered when the winners are announced, projects must": what a clause says something is done for is not what is done by the day. */
export function withoutPurpose(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ concept }) => only.has(concept))) return mentions;
  const aims = clausesOf(text).filter(([from, to]) => endOfSign(text.slice(from, to), 'in order to') !== undefined);
  return aims.length === 0
    ? mentions
    : mentions.filter(({ concept, at }) => !only.has(concept) || !aims.some(([from, to]) => at >= from && at < to));
}
