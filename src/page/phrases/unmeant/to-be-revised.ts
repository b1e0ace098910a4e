import { type Concept, thingsJudged } from '../../label-words.ts';
import type { Mention } from '../phrases.ts';
import { hasSign, someSign } from '../signs.ts';

/** "Papers that have been accepted", "if your paper is accepted": so much stands between a work and the word that says that it was chosen. */
const mostBetween = 20;
const clauseEnd = /[.;:!?()]/;

const handsIn: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit']);

/** Whether a work is one that was chosen, or would be. */
const isChosen = (text: string, { at, end }: Mention): boolean =>
  someSign(text, 'chosen', (from, to) => {
    const between = from >= end ? text.slice(end, from) : text.slice(to, at);
    return between.length < mostBetween && !clauseEnd.test(between);
  });

/** "Im Falle der Annahme", "if accepted": so much stands between the condition and what it hangs on. */
const longestCondition = 40;
/** Whether a place stands in a condition. */
const isCondition = (text: string, at: number): boolean =>
  someSign(text, 'if', (_, end) => end <= at && at - end < longestCondition && !/[,.;:()]/.test(text.slice(end, at)));

/** "Trabalhos aceites", "kabul edilen bildiriler": a heading over them tells who was chosen; beside what is done with them they are works. */
const namesChosen = (text: string, { at, end }: Mention): boolean => hasSign(text.slice(at, end), 'chosen');

/**
 * "Accepted papers must be revised by", "im Falle der Annahme ist der Beitrag zu überarbeiten bis": what authors work over once it was chosen
 * is a final version, and nobody is told anything then.
 */
export function withRevised(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const told = mentions.filter(({ concept }) => concept === 'notify');
  const things = mentions.filter((mention) => handsIn.has(mention.concept) || (told.includes(mention) && namesChosen(text, mention)));
  const final = mentions.some(({ concept }) => concept === 'final');
  if ((things.length === 0 && !final) || !hasSign(text, 'to be revised')) return mentions;
  if (!told.every((mention) => things.includes(mention) || isCondition(text, mention.at))) return mentions;
  const isOfChosen =
    told.length > 0 || things.some((thing) => isChosen(text, thing)) || someSign(text, 'chosen', (at) => isCondition(text, at));
  if (!isOfChosen) return mentions;
  const meant = mentions.filter((mention) => !told.includes(mention) || (!final && things.includes(mention)));
  return final ? meant : meant.map((mention) => (things.includes(mention) ? { ...mention, concept: 'final' } : mention));
}
