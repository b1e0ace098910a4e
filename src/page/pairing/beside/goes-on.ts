import { type Concept, thingsJudged } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { saidBefore, sentenceAt } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import type { Unit } from '../../outline/outline.ts';
import { hasSign, isSign } from '../../phrases/signs.ts';

const ofEnd: ReadonlySet<Concept> = new Set(['opens', 'closes', 'until', 'extended', 'dates', 'deadline']);
const ofThings: ReadonlySet<Concept> = new Set([...thingsJudged, 'submit', 'register', 'call']);

/** "They stay open until", "se cerrarán el", "be swift, as it ends on": until when, and no word of what. */
function saysOnlyUntilWhen({ mentions }: Label, before: string): boolean {
  const [first] = mentions;
  if (!first || !mentions.every(({ concept }) => ofEnd.has(concept))) return false;
  if (!mentions.some(({ concept }) => concept === 'closes' || concept === 'opens')) return false;
  const lead = before.slice(0, first.at);
  const clause = lead.slice(lead.lastIndexOf(',') + 1);
  const words = clause.trim().split(/\s+/);
  // A small word joins the clause to one that names nothing of which "it" could be said.
  const isJoined = clause !== lead && words.length > 1 && (words[0]?.length ?? 0) <= longestJoin;
  if (isJoined && hasSign(lead.slice(0, -clause.length), 'article')) return false;
  const own = isJoined ? words.slice(1) : words;
  return own.every((word) => word === '' || isSign(word, 'it, or stays'));
}
const longestJoin = 7;

/** "Registration is open. It closes on": a sentence without a name goes on with what the one before it says is open. */
export function goesOnLabel(unit: Unit, { start }: Cluster, before: string): Label | undefined {
  const near = labelOf(before);
  if (near.guess?.isPlain || !says(near, 'closes', 'until') || !saysOnlyUntilWhen(near, before)) return undefined;
  const end = saidBefore(unit, start).trimEnd().length;
  if (end === 0) return undefined;
  const [from] = sentenceAt(unit.text, end - 1);
  const sentence = unit.text.slice(from, end);
  const last = labelOf(sentence);
  const things = last.mentions.filter(({ concept }) => ofThings.has(concept));
  const [first] = things;
  if (!first || !says(last, 'opens', 'closes', 'call') || says(last, 'held', 'notify', 'event')) return undefined;
  const whole = labelOf(`${sentence.slice(first.at, things.at(-1)?.end)}: ${before}`);
  return whole.guess?.isPlain && whole.guess.kind !== 'opens' ? whole : undefined;
}
