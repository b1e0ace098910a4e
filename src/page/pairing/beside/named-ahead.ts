import type { Concept } from '../../label-words.ts';
import { type Label, labelOf, says } from '../../labels/label.ts';
import { isBare } from '../../labels/nameless.ts';
import type { Around } from '../../outline/around.ts';
import type { Cluster } from '../../outline/cluster.ts';
import { oneYear, rank } from '../../outline/rank.ts';

/** Letters of a place, or of nothing, before the name. */
const mostBeforeName = 24;
const sentenceEnd = /[.!?。]\s/u;
/** "On 12 April we will reply to all proposals received by 1 March." */
const isSentence = /[.!?。]\s*$/u;
const endsWithColon = /\p{L}[^.!?;:：]{0,12}[:：]\s{0,3}$/u;
const closing: readonly Concept[] = ['deadline', 'until', 'closes'];
/** What a line tells of its first day: "20 April we meet, papers by 6 March", "12 April: decisions on what came in by 1 March". */
const ofFirst: readonly Concept[] = ['held', 'event', 'notify', 'response', 'opens'];

/** "CFP closes", "submission deadline", "fecha límite de envío": no sentence, and the last word leads to the day behind it as a colon does. */
const endsWithDeadline = (label: Label, between: string): boolean =>
  says(label, ...closing) &&
  !says(label, ...ofFirst) &&
  !sentenceEnd.test(between) &&
  (label.mentions[0]?.at ?? 0) <= mostBeforeName &&
  label.mentions.some(({ end }) => between.slice(end).trim() === '');

/** "15 January paper deadline, abstract deadline: 12 December": what is named before the last mark, where that names anything. */
function ownName(between: string): string {
  const [own = ''] = /^.*(?=[,;–—|(])/u.exec(between) ?? [];
  return labelOf(own).guess ? own : '';
}

/** "Paper deadline abstract deadline:": nothing parts what is said of the first day. */
function areTwo({ mentions }: Label): boolean {
  const named = mentions.filter(({ concept }) => concept === 'deadline');
  return named.some(({ at }) => named.some(({ end }) => end <= at));
}

const isLater = (first: Cluster, second: Cluster): boolean => {
  const [from, to] = [first.dates[0], second.dates[0]];
  return from !== undefined && to !== undefined && rank(to) >= oneYear && rank(from) > rank(to);
};

/**
 * "8–9 May 2027 Submission deadline: 12 December 2026": what a colon leads from to the next day is the name of that one, where nothing
 * stands behind the last; so is "8–9 May 2027, submission deadline 12 December 2026", where the first day is the later one.
 */
export function withoutNextName(text: string, arounds: readonly Around[], [start, next]: readonly Cluster[]): readonly Around[] {
  const first = arounds[0];
  if (!first || !start || !next || !isBare(first.before) || !isBare(arounds.at(-1)?.behind ?? '')) return arounds;
  const between = text.slice(start.end, next.start);
  const label = labelOf(between);
  const isApart = !sentenceEnd.test(between) || /^\s?[,–—|-]/u.test(between);
  const leadsOn =
    (isApart && endsWithColon.test(between)) || (!isSentence.test(text) && endsWithDeadline(label, between) && isLater(start, next));
  if (!leadsOn || !label.guess?.isPlain || says(label, 'extended', 'formerly')) return arounds;
  const behind = ownName(between);
  if (behind === '' && areTwo(label)) return arounds;
  return arounds.with(0, { ...first, behind, isAhead: behind === '' });
}
