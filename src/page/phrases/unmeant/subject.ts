import type { Concept } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { endOfSign, someSign } from '../signs.ts';

const ofEvents: ReadonlySet<Concept> = new Set(['event', 'held', 'dates', 'deadline']);

/** "Workshop on Abstract Interpretation", "Conference on Peer Review": the first thing that an event is on asks for nothing by a day. */
export function withoutSubject(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !mentions.some(({ concept }) => concept === 'event')) return mentions;
  const starts: number[] = [];
  someSign(text, 'noun of an event', (_, end) => {
    const lead = /\s/.test(text.charAt(end)) ? endOfSign(text.slice(end), 'on a subject') : undefined;
    if (lead !== undefined) starts.push(end + lead + 1);
    return false;
  });
  const subjects = mentions.filter(({ at, concept }) => starts.includes(at) && !ofEvents.has(concept));
  return subjects.length
    ? mentions.filter(
        (mention) => !subjects.some(({ at, end }) => mention.at >= at && mention.end <= end && !ofEvents.has(mention.concept)),
      )
    : mentions;
}
